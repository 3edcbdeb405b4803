import type { ComparedFacetKind, ComparisonKind, ComparisonState, FacetAgreement } from '../../client'

const kinds: Record<ComparisonKind, string> = { duplicate: 'The same', contradiction: 'A contradiction' }

/** Above the claim at the other end. */
const ends: Record<ComparisonKind, string> = { duplicate: 'Also claimed', contradiction: 'Contradicted by' }

const states: Record<ComparisonState, string> = { proposed: 'To decide', confirmed: 'Confirmed', rejected: 'Rejected', lapsed: 'Lapsed' }

const facets: Record<ComparedFacetKind, string> = {
  event: 'What happens',
  actor: 'Who',
  post: 'Post',
  party: 'For whom',
  name: 'Names',
  time: 'Time',
  place: 'Place',
  quantity: 'Amount',
  polarity: 'Affirmed or denied',
  modality: 'Fact or plan',
}

const agreements: Record<FacetAgreement, string> = {
  same: 'the same',
  compatible: 'one less exact',
  one_sided: 'in one only',
  different: 'different',
  contrary: 'cannot both be so',
}

const comparison = {
  title: 'Pairs of claims',
  about: 'Claims that say the same, or what cannot both be so. They are proposed as articles come; nothing follows from a pair before somebody has confirmed it.',
  elsewhere: 'Also said elsewhere',
  kinds,
  ends,
  states,
  facets,
  agreements,
  words: 'Words',
  same: ({ share }: { share: string }) => `${share} the same`,
  confirm: 'Confirm',
  reject: 'Reject',
  confirmKey: 'Confirm the first pair of claims that is proposed',
  rejectKey: 'Reject the first pair of claims that is proposed',
  confirmed: 'Confirmed.',
  rejected: 'Rejected; it is not proposed again.',
  which: 'Which',
  kind: 'Kind',
  both: 'Both',
  none: 'No such pair',
  noneSays: 'No two claims of this project are a pair of this kind.',
  more: 'Show more',
}

export default comparison
