import type english from '../en/extraction'
import { many } from './plural'

const extraction: typeof english = {
  boilerplate: 'gehört zur Seite, nicht zum Artikel',
  caption: 'ist eine Bildunterschrift',
  noVerb: 'hat kein Verb',
  question: 'ist eine Frage',
  instruction: 'ist eine Anweisung',
  language: 'ist in einer Sprache, die nicht gelesen wird',
  restatement: 'wiederholt eine andere Aussage',
  nothing: 'darin wurde keine Aussage gefunden',
  silent: ({ count }) => `Sätze ohne Aussage (${count})`,
  found: 'gefunden',
  extractors: 'Extraktoren',
  extractorsSay: 'Was die Aussagen in den Artikeln dieses Projekts gefunden hat.',
  newest: 'liest jetzt',
  older: 'älter',
  stands: ({ claims, articles }) =>
    `${many(claims, { one: '# Aussage', other: '# Aussagen' })} in ${many(articles, { one: '# Artikel', other: '# Artikeln' })}`,
  noClaims: ({ extractor }) => `Noch keine Aussage wurde gefunden. ${extractor} liest, was kommt.`,
  readAnew: ({ extractor }) =>
    `Ein Artikel wird neu gelesen, von ${extractor}, wenn sich sein Text geändert hat. Solange nicht, bleiben seine Aussagen die, die Menschen angesehen haben.`,
  title: 'Ausprobieren',
  lead: 'Fügen Sie einen Artikel ein, um zu sehen, welche Aussagen er macht. Nichts wird gespeichert.',
  theArticle: 'Der Artikel',
  hint: 'einfügen, ablegen oder einen Text, eine Webseite oder ein PDF wählen',
  result: ({ claims, silent, repairs }) => `${many(claims, { one: 'Eine Aussage', other: '# Aussagen' })}, ${many(silent, { one: 'ein Satz', other: '# Sätze' })} ohne Aussage, ${many(repairs, { one: 'ein beschädigtes Zeichen', other: '# beschädigte Zeichen' })} repariert.`,
}

export default extraction
