import type english from '../en/custody'

const custody: typeof english = {
  redact: 'Schwärzen',
  whyRedact: 'Warum müssen die Worte weg?',
  byCourt: 'Auf Anordnung eines Gerichts',
  byPerson: 'Eine Person verlangt es zu Recht',
  byOwner: 'Wem die Worte gehören, verlangt es zu Recht',
  forGood: 'Die Worte verschwinden endgültig, mit jeder Abschrift in diesem Projekt: Aussagen, Zitate, veröffentlichte Zeilen. Ihr Hash, Ihr Name, der Tag und der Grund bleiben.',
  redactIt: 'Die Worte entfernen',
  redacted: 'Geschwärzt. Was darauf beruht, sagt es.',
  isRedacted: 'Geschwärzt',
  redactedOn: ({ day, reason }) => `am ${day}: ${reason}`,
  licence: 'Lizenz oder Bedingungen',
  licenceHint: 'Name oder Adresse einer Lizenz oder eine Zeile zum Urheberrecht; sie begleitet jede Ausgabe, die die Quelle zitiert',
  saidByPage: 'laut ihrer Seite',
  unknown: 'Nicht bekannt',
  keeping: 'Was bleibt und was hinausgeht',
  quoteLimit: 'Längstes Zitat, das hinausgeht, in Zeichen',
  sourceDays: 'Tage für Texte von Quellen, die niemand zitiert',
  versionDays: 'Tage für ältere Texte von Artikeln, auf denen keine Aussage steht',
  jobDays: 'Tage für beendete Aufträge',
  forEver: 'leer: bleibt für immer',
  held: 'Was über Sie gespeichert ist',
  heldSays: 'Alles, was diese Instanz über Sie speichert, in jedem Projekt, als ein JSON-Dokument.',
  download: 'Herunterladen',
}

export default custody
