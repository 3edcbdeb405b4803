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
  /** Why the others were not. */
  refused: Failure[]
}

/** One after the other, so that a long list does not stand in the way of other reviewers. */
export async function settleAll(project: string, claims: readonly Claim[], status: ClaimStatus, reason: string | null): Promise<Settled> {
  const settled: Settled = { pairs: [], refused: [] }
  for (const before of claims) {
    try {
      settled.pairs.push({ before, after: await settle(project, before, status, reason) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      settled.refused.push(error)
    }
  }
  return settled
}

/** An edited claim stays edited when it is accepted, which leaves nothing to take back. */
export async function takeBack(project: string, { pairs }: Settled): Promise<void> {
  for (const { before, after } of pairs) {
    if (before.status !== after.status) await settle(project, after, before.status, before.reason ?? null)
  }
}
