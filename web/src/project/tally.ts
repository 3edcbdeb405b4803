/** The claims of a project, counted in the ways that its overview shows. */

import type { Claim, ClaimStatus, ReviewState, Verdict } from '../client'
import { keys, REVIEWS, STATUSES, VERDICTS } from '../vocabulary'

type Counted = Pick<Claim, 'status' | 'review' | 'corroborated' | 'independent_origins'> & { verdict?: Verdict | null | undefined }

export interface Tally {
  /** Without those that were rejected, merged or split. */
  standing: number
  looked: number
  decided: number
  corroborated: number
  status: Record<ClaimStatus, number>
  review: Record<ReviewState, number>
  verdict: Record<Verdict, number>
  /** Of the decided claims: how many have no, one, two, or more independent origins behind them. */
  origins: [number, number, number, number]
}

export function tally(claims: readonly Counted[]): Tally {
  const standing = claims.filter(({ status }) => !/^(rejected|merged|split)$/.test(status))
  const decided = standing.filter(({ verdict }) => verdict)
  const origins: Tally['origins'] = [0, 0, 0, 0]
  for (const { independent_origins } of decided) origins[Math.min(independent_origins, 3) as 0 | 1 | 2 | 3] += 1
  return {
    standing: standing.length,
    looked: standing.filter(({ status }) => status === 'accepted' || status === 'edited').length,
    decided: decided.length,
    corroborated: decided.filter(({ corroborated }) => corroborated).length,
    status: count(keys(STATUSES), claims.map(({ status }) => status)),
    review: count(keys(REVIEWS), standing.map(({ review }) => review)),
    verdict: count(keys(VERDICTS), decided.map(({ verdict }) => verdict)),
    origins,
  }
}

/** Of the claims that as many reviewers have judged as the policy asks for, the share that they agree on, in per cent; null where there is none. */
export function agreement({ review }: Tally): number | null {
  const judged = review.agreed + review.disputed + review.adjudicated
  return judged === 0 ? null : Math.round((100 * review.agreed) / judged)
}

function count<Word extends string>(words: Word[], found: (Word | null | undefined)[]): Record<Word, number> {
  return Object.fromEntries(words.map((word) => [word, found.filter((one) => one === word).length])) as Record<Word, number>
}
