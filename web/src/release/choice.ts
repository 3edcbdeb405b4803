/** Which claims a release is to hold, as a reader chooses them and as the service is asked. */

import type { ClaimType, DecidedFilter, Verdict } from '../client'

export type Way = 'same' | 'verified' | 'filter' | 'hand'

/** All that a reader may have chosen; `by` says which of it counts. */
export interface Choice {
  by: Way
  type: ClaimType | ''
  verdict: Verdict | ''
  text: string
  claims: string[]
}

export const choiceBy = (by: Way): Choice => ({ by, type: '', verdict: '', text: '', claims: [] })

/** What is left out is not asked for. */
export function asked({ by, type, verdict, text, claims }: Choice): { filter?: DecidedFilter; claims?: string[] } {
  if (by === 'same') return {}
  if (by === 'verified') return { filter: {} }
  if (by === 'hand') return { claims }
  return { filter: { ...(type && { type }), ...(verdict && { verdict }), ...(text && { text }) } }
}
