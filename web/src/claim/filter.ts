/** Which claims the list shows, as the address bar says it. */

import type { ClaimStatus, ClaimType, ReviewState, Verdict } from '../client'
import { REVIEWS, STATUSES, TYPES, VERDICTS } from '../vocabulary'

export interface Query {
  type?: ClaimType
  status?: ClaimStatus
  verdict?: Verdict
  review?: ReviewState
  text?: string
}

/** A word that the API does not know is as if it were not there. */
export function queryOf(address: URLSearchParams): Query {
  const pick = <Word extends string>(name: string, words: Record<Word, unknown>) => {
    const word = address.get(name)
    return word !== null && Object.hasOwn(words, word) ? { [name]: word } : {}
  }
  const text = address.get('text')
  return { ...pick('type', TYPES), ...pick('status', STATUSES), ...pick('verdict', VERDICTS), ...pick('review', REVIEWS), ...(text && { text }) }
}
