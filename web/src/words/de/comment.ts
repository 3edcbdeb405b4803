import type english from '../en/comment'

const comment: typeof english = {
  title: 'Kommentare',
  sayKey: 'Etwas zur Aussage sagen',
  sayTo: 'Den anderen etwas sagen',
  send: 'Senden',
  none: 'Niemand hat etwas gesagt.',
  changed: ({ day }) => `${day}, seither geändert`,
  yours: 'Ihr Kommentar',
  shownOnce: 'Zu sehen, sobald Sie die Aussage beurteilt haben.',
  saidToYou: 'An Sie gerichtet',
  mention: 'Ein Mitglied erwähnen',
  mentionWhom: 'Erwähnen …',
}

export default comment
