/** The service, as its description types it. */

import createClient, { type Client, type Middleware } from 'openapi-fetch'
import { unreachable } from './failure.js'
import { retrying, type Patience } from './retry.js'
import type { paths } from './schema.js'

export { body, Failure, type FailureCode } from './failure.js'
export { all, each, type From, type Page } from './pages.js'
export { retrying, type Patience } from './retry.js'
export { events, lines, type ServerSentEvent } from './stream.js'
export { isOfType, type ClaimOf } from './detail.js'
export type * from './schema.js'

export interface Connection extends Patience {
  /** Where the service is: `https://claims.example`. */
  url: string
  /** A token of a project; a browser that is signed in needs none. */
  token?: string
  /** In the place of the runtime's own. */
  fetch?: typeof globalThis.fetch
}

export type Claimbench = Client<paths>

/** A client that tries again where the service asks it to, and whose every POST is carried out once. */
export function connect({ url, token, fetch = globalThis.fetch, ...patience }: Connection): Claimbench {
  const claimbench = createClient<paths>({ baseUrl: url.replace(/\/$/, ''), fetch: retrying(fetch, patience) })
  claimbench.use(once)
  if (token) claimbench.use(bearing(token))
  return claimbench
}

/** A request that is sent twice is carried out once. */
const once: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID())
    }
    return request
  },
  onError: ({ error }) => unreachable(error),
}

const bearing = (token: string): Middleware => ({
  onRequest({ request }) {
    request.headers.set('authorization', `Bearer ${token}`)
    return request
  },
})

/** The headers that change a record only as long as it is the version that was read. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` })
