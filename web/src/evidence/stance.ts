/** Which way the checks of a passage point. A proposal: whoever attaches the passage sees it, and can say otherwise. */

import type { Stance, Suggestion } from '../client'

export function proposed({ confirmed, contradicted }: Pick<Suggestion, 'confirmed' | 'contradicted'>): Stance {
  if (contradicted > 0) return confirmed > contradicted ? 'partial' : 'refutes'
  return confirmed > 0 ? 'supports' : 'context'
}
