import type english from '../en/article'
import { many } from './plural'

const article: typeof english = {
  add: 'Artikel hinzufügen',
  none: 'Noch kein Artikel',
  pasteOne: 'Fügen Sie einen ein: Er wird in Aussagen zerlegt, jede an die genauen Worte gebunden, aus denen sie stammt.',
  pasteFirst: 'Den ersten Artikel einfügen',
  published: ({ day }) => `erschienen ${day}`,
  added: ({ day }) => `hinzugefügt ${day}`,
  standing: ({ total, proposed, decided }) => `${many(total, { one: '# Aussage', other: '# Aussagen' })}, ${proposed} anzusehen, ${decided} entschieden`,
  repaired: ({ count }) => many(count, { one: 'ein beschädigtes Zeichen repariert', other: '# beschädigte Zeichen repariert' }),
  progress: ({ looked, total, decided }) => `${looked} von ${total} angesehen, ${decided} entschieden`,
  claimsHere: 'Aussagen dieses Absatzes',
  mark: ({ ordinal, type, state }) => `Aussage ${ordinal}, ${type}, ${state}`,
  pasteHint: 'hier einfügen, ablegen oder einen Text, eine Webseite oder ein PDF wählen; oder leer lassen und unten die Adresse angeben',
  readTitle: ({ title }) => `„${title}“ wurde aus der Datei gelesen.`,
  where: 'Wo er steht',
  whereHint: '(Adresse; ohne Text wird er von dort geholt)',
  dayHint: '(damit „am Dienstag“ aufgelöst wird)',
  fetchIt: 'Holen und Aussagen finden',
  repairs: ({ count }) => `Reparierte beschädigte Zeichen (${count})`,
  noText: ({ name }) => `„${name}“ ist kein Text. Legen Sie einen Text, eine Webseite, ein PDF, einen Feed oder eine Adressliste ab.`,
}

export default article
