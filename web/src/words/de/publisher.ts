import type english from '../en/publisher'

const publisher: typeof english = {
  whatIs: 'Was er ist',
  unsaid: 'Niemand hat es gesagt',
  domains: 'Domains',
  domainsHint: 'zeitung.example und jede Subdomain davon; mit Kommas getrennt',
  owner: 'Eigentümer',
  ownerHint: 'hat ein Interesse, wo eine Aussage ihn nennt',
  family: 'Familie',
  familyHint: 'Texte einer Familie werden als ein Ursprung vorgeschlagen',
  its: 'Der Herausgeber',
  gone: ({ name }) => `${name} ist kein Herausgeber dieses Projekts mehr.`,
  onceMore: ({ name }) => `Noch einmal löscht ${name}.`,
  publisher: 'Herausgeber',
  editKey: 'Den Herausgeber bearbeiten',
  deleteKey: 'Den Herausgeber löschen: zweimal',
  unknown: 'Mehr ist nicht bekannt.',
  add: 'Herausgeber hinzufügen',
  isOne: ({ name }) => `${name} ist ein Herausgeber dieses Projekts.`,
  lead: 'Wer hinter Artikeln und Quellen steht. Ein Herausgeber, von dem eine Aussage handelt, ist kein neutraler Zeuge, und zwei Blätter einer Familie sind kaum zwei.',
  addIt: 'Hinzufügen',
  none: 'Noch kein Herausgeber',
  noneSays: 'Sie kommen mit den Artikeln und Quellen, die ihren nennen; oder fügen Sie einen hinzu, mit den Domains, unter denen er erscheint.',
  addFirst: 'Den ersten Herausgeber hinzufügen',
  ownedBy: ({ owner }) => `gehört ${owner}`,
  texts: 'Seine Texte',
  article: 'Artikel',
  source: 'Quelle',
  noText: 'Kein Artikel und keine Quelle dieses Projekts ist von diesem Herausgeber.',
}

export default publisher
