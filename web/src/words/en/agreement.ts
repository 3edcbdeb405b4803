const agreement = {
  title: 'Agreement',
  meaning: 'How far reviewers find the same where all of them are in. Alpha and kappa take off what chance would give: 1 is full agreement, 0 is chance.',
  none: 'No claim was judged by two reviewers yet.',
  of: 'Of',
  agreed: 'Agreed',
  alpha: 'Krippendorff’s alpha',
  kappa: 'Cohen’s kappa',
  allClaims: 'All claims',
  pair: ({ one, other }: { one: string; other: string }) => `${one} and ${other}`,
  former: 'A former member',
}

export default agreement
