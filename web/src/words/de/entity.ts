import type english from '../en/entity'

const entity: typeof english = {
  names: 'Wen und was sie nennt',
  allAbout: ({ name }) => `Alle Aussagen über ${name}`,
  title: 'Namen',
  claims: 'Aussagen über einen Namen',
  another: 'Ein anderer Name',
  find: 'Finden',
  alsoCalled: ({ names }) => `auch genannt: ${names}`,
  whose: 'Aussagen über wen?',
  giveName: 'Geben Sie einen Namen an, oder folgen Sie einem aus einer Aussage.',
  none: 'Keine Aussage nennt ihn',
  letterByLetter: 'Namen werden Buchstabe für Buchstabe verglichen; versuchen Sie einen kürzeren.',
  inOrder: 'In der Reihenfolge der Zeit',
  undated: 'Ohne Datum',
}

export default entity
