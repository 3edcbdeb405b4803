import type english from '../en/queue'

const queue: typeof english = {
  title: 'Warteschlange',
  takeNext: 'Die nächste Aussage aus der Warteschlange nehmen',
  next: 'Nächste aus der Warteschlange',
  dontKnow: 'Ich weiß nicht genug darüber',
  knowSomebody: 'Ich kenne jemanden, den sie nennt',
  cannotRead: 'Ich kann ihre Quellen nicht lesen',
  you: 'Ihnen',
  somebody: 'jemand',
  yoursUntil: ({ time }) => `Ihre bis ${time}.`,
  theirsUntil: ({ name, time }) => `${name} prüft sie bis ${time}.`,
  assignedTo: ({ name }) => `Zugeteilt: ${name}.`,
  turn: 'An der Reihe',
  leaveKey: 'Die Aussage anderen lassen, mit Grund',
  backKey: 'Die Aussage zurückgeben',
  giveKey: 'Die Aussage einem Mitglied zuteilen',
  whose: 'Wer an der Reihe ist',
  whyLeave: 'Warum anderen lassen?',
  skip: 'Überspringen',
  giveBack: 'Zurückgeben',
  assigned: 'Sie ist Ihnen zugeteilt.',
  dispute: 'Die Prüfenden sind uneins; Sie können entscheiden.',
  reopened: 'Sie wurde beurteilt und ist neu zu beurteilen.',
  another: 'Sie wartet auf weitere Prüfende.',
  first: 'Noch niemand hat sie beurteilt.',
  noneWaits: 'Keine Aussage wartet auf Sie.',
  yours: ({ why }) => `Für eine halbe Stunde Ihre. ${why}`,
  givenBack: 'Zurückgegeben, damit andere sie nehmen.',
}

export default queue
