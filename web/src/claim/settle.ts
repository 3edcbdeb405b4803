/** Gives claims a status that a reviewer can give them. */

import { body, Failure, ifMatch, service, type Claim, type ClaimStatus } from '../client'

export function settle(project: string, claim: Claim, status: ClaimStatus, reason: string | null): Promise<Claim> {
  const params = { path: { project, claim: claim.id }, header: ifMatch(claim.version) }
  if (status === 'accepted') return body(service.POST('/v1/projects/{project}/claims/{claim}/accept', { params }))
  if (status !== 'rejected') return body(service.POST('/v1/projects/{project}/claims/{claim}/reopen', { params }))
  return body(service.POST('/v1/projects/{project}/claims/{claim}/reject', { params, body: { reason: reason ?? '' } }))
}

export interface Settled {
  pairs: { before: Claim; after: Claim }[]
  /** The others, and why they were not. */
  refused: { claim: Claim; why: Failure }[]
}

/** So many at once that the way there and back is no wait, and so few that a long list does not stand in the way of other reviewers. */
const AT_ONCE = 6

/** Does something to each of the claims, and tells how many are through. */
export async function each(claims: readonly Claim[], work: (claim: Claim) => Promise<Claim>, tell: (done: number) => void = () => undefined): Promise<Settled> {
  const settled: Settled = { pairs: [], refused: [] }
  const waiting = [...claims]
  async function one(): Promise<void> {
    for (let before = waiting.shift(); before; before = waiting.shift()) {
      try {
        settled.pairs.push({ before, after: await work(before) })
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        settled.refused.push({ claim: before, why: error })
      }
      tell(settled.pairs.length + settled.refused.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, claims.length) }, one))
  return settled
}

/** Undoes it for each claim that it was done to, from the last to the first. */
export async function takeBack({ pairs }: Settled, work: (before: Claim, after: Claim) => Promise<unknown>): Promise<void> {
  for (const { before, after } of pairs.toReversed()) await work(before, after)
}
