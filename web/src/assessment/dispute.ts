/** Who may decide between reviewers who differ. */

import type { Assessment, Claim, VerdictReport } from '../client'

/** Whether all reviewers that the policy asks for are in and differ, and `user` is none of them. */
export function maySettle(claim: Claim, report: VerdictReport, past: Assessment[], user: string): boolean {
  const given = past.filter(({ round, adjudicates }) => round === claim.round && !adjudicates)
  const differ = new Set(given.map(({ verdict }) => verdict)).size > 1
  return differ && report.assessments >= report.policy.min_assessments && given.every(({ reviewer }) => reviewer !== user)
}
