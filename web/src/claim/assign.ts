/** Whose turn it is to review a claim. */

import { body, ifMatch, service, type Claim } from '../client'

/** Gives a claim to a member, or, with null, to whoever asks the queue. */
export function assign(project: string, claim: Claim, user: string | null): Promise<Claim> {
  const params = { path: { project, claim: claim.id }, header: ifMatch(claim.version) }
  if (user === null) return body(service.POST('/v1/projects/{project}/claims/{claim}/unassign', { params }))
  return body(service.POST('/v1/projects/{project}/claims/{claim}/assign', { params, body: { user } }))
}
