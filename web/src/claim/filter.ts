/** Which claims the list shows, as the address bar says it. */

import type { ClaimProgress, ClaimStatus, ClaimType, Publication, ReviewState, Verdict } from '../client'
import { ORIGINS, PROGRESS, PUBLICATIONS, REVIEWS, STATUSES, TYPES, VERDICTS } from '../vocabulary'

export interface Query {
  type?: ClaimType
  status?: ClaimStatus
  verdict?: Verdict
  review?: ReviewState
  publication?: Publication
  reached?: ClaimProgress
  checkable?: boolean
  assigned?: boolean
  article?: string
  assignee?: string
  min_worthiness?: number
  min_origins?: number
  max_origins?: number
  made_from?: string
  made_to?: string
  published_from?: string
  published_to?: string
  text?: string
}

/** What each parameter of the address may be. `Most` is the origins that stand for "or more". */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/
const SHARE = /^(0(\.\d+)?|1(\.0+)?)$/
const MOST = ORIGINS.length - 1

/** A word that the API does not know is as if it were not there. */
export function queryOf(address: URLSearchParams): Query {
  const given = <Value>(name: string, read: (word: string) => Value | undefined) => {
    const value = read(address.get(name) ?? '')
    return value === undefined || value === '' ? {} : { [name]: value }
  }
  const among = (words: object) => (word: string) => (Object.hasOwn(words, word) ? word : undefined)
  const shaped = (shape: RegExp) => (word: string) => (shape.test(word) ? word : undefined)
  const truth = (word: string) => (word === 'true' ? true : word === 'false' ? false : undefined)
  return {
    ...given('type', among(TYPES)),
    ...given('status', among(STATUSES)),
    ...given('verdict', among(VERDICTS)),
    ...given('review', among(REVIEWS)),
    ...given('publication', among(PUBLICATIONS)),
    ...given('reached', among(PROGRESS)),
    ...given('checkable', truth),
    ...given('article', shaped(UUID)),
    ...given('min_worthiness', (word) => (SHARE.test(word) ? Number(word) : undefined)),
    ...given('made_from', shaped(DAY)),
    ...given('made_to', shaped(DAY)),
    ...given('published_from', shaped(DAY)),
    ...given('published_to', shaped(DAY)),
    ...given('text', (word) => word),
    ...turn(address.get('assignee') ?? ''),
    ...originsOf(address.get('origins') ?? ''),
  }
}

/** `nobody`, or a member. */
const turn = (word: string): Query => (word === 'nobody' ? { assigned: false } : UUID.test(word) ? { assignee: word } : {})

function originsOf(word: string): Query {
  const count = Number(word)
  if (!/^\d$/.test(word) || count > MOST) return {}
  return count === MOST ? { min_origins: count } : { min_origins: count, max_origins: count }
}
