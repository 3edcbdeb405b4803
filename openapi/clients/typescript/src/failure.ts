import type { Problem, ProblemCode } from './schema.js'

/** The service's codes, and the two of the client's own: nothing answered, or something that is no Claimbench. */
export type FailureCode = ProblemCode | 'unreachable' | 'unexpected'

/** Whatever kept an answer from coming, in the service's own words (RFC 9457) where it had some. */
export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(
    readonly problem: Omit<Problem, 'code'> & { code: FailureCode },
    options?: ErrorOptions,
  ) {
    super(problem.detail ?? problem.title, options)
  }

  get code(): FailureCode {
    return this.problem.code
  }

  get status(): number {
    return this.problem.status
  }

  is(code: FailureCode): boolean {
    return this.problem.code === code
  }
}

interface Answer<Data> {
  data?: Data | undefined
  error?: unknown
  response: Response
}

/** The body of an answer; a problem is thrown as a `Failure`. */
export async function body<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer
  if (response.ok) return data as Data
  throw new Failure(isProblem(error) ? error : unexpected(response.status))
}

export const unreachable = (cause: unknown): Failure =>
  new Failure(
    { type: 'urn:claimbench:problem:unreachable', status: 0, code: 'unreachable', title: 'Claimbench does not answer', detail: 'Check the connection; nothing was lost.' },
    { cause },
  )

const unexpected = (status: number) => ({
  type: 'about:blank',
  status,
  code: 'unexpected' as const,
  title: `Something answered ${status} that is not Claimbench`,
})

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'title' in error
}
