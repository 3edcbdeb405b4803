import type english from '../en/job'

const job: typeof english = {
  stop: 'Nicht mehr holen',
  fetching: 'Die Seite wird gefragt …',
  reading: 'Was kam, wird gelesen …',
  keeping: 'Es wird mit den anderen verglichen und behalten …',
  nextAt: ({ title, time }) => `${title}. Der nächste Versuch ist um ${time}.`,
  nextSoon: ({ title }) => `${title}. Der nächste Versuch folgt sofort.`,
  waits: 'Wartet, bis es an der Reihe ist …',
  begins: 'Es beginnt …',
  isDone: 'Fertig.',
  isCancelled: 'Abgebrochen.',
}

export default job
