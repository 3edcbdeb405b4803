import type english from '../en/agreement'

const agreement: typeof english = {
  title: 'Übereinstimmung',
  meaning: 'Wie weit Prüfende dasselbe finden, wo alle geurteilt haben. Alpha und Kappa ziehen ab, was der Zufall gäbe: 1 ist volle Übereinstimmung, 0 ist Zufall.',
  none: 'Noch keine Aussage wurde von zwei Prüfenden beurteilt.',
  of: 'Bei',
  agreed: 'Einig',
  alpha: 'Krippendorffs Alpha',
  kappa: 'Cohens Kappa',
  allClaims: 'Alle Aussagen',
  pair: ({ one, other }) => `${one} und ${other}`,
  former: 'Ein früheres Mitglied',
}

export default agreement
