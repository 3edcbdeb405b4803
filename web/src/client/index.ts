/** The service, as its description types it. Every page speaks to it through this, and to nothing else. */

import createClient, { type Middleware } from 'openapi-fetch'
import type { paths, Problem } from './schema'

export type * from './schema'

/** Whatever kept an answer from coming: the service's own words (RFC 9457), or that it was not reached. */
export class Failure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
  }

  is(code: string): boolean {
    return this.problem.code === code
  }
}

const UNREACHABLE: Problem = {
  type: 'urn:claimbench:problem:unreachable',
  status: 0,
  code: 'unreachable',
  title: 'Claimbench does not answer',
  detail: 'Check the connection; what you wrote is still here.',
}

/** A request that is sent twice is carried out once. */
const once: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID())
    }
    return request
  },
  onError() {
    return new Failure(UNREACHABLE)
  },
}

export const service = createClient<paths>({ baseUrl: location.origin })
service.use(once)

interface Answer<Data> {
  data?: Data | undefined
  error?: unknown
  response: Response
}

/** The body of an answer; a problem is thrown as a `Failure`. */
export async function body<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer
  if (response.ok) return data as Data
  throw new Failure(isProblem(error) ? error : { ...UNREACHABLE, title: `The service answered ${response.status}`, status: response.status })
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error
}

/** The headers that change a record only as long as it is the version that was shown. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` })
