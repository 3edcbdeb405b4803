/** How long to wait for a service that is busy. */
export interface Patience {
  /** How often a request is sent at the most; 4 if not given. */
  attempts?: number
  /** The longest pause in milliseconds between two attempts; 30,000 if not given. If the service asks for more, its refusal is the answer. */
  longestPause?: number
}

const FIRST_PAUSE = 250

/** `fetch`, which tries again where the answer is 429 or 503, after as long as `Retry-After` says. */
export function retrying(fetch: typeof globalThis.fetch, { attempts = 4, longestPause = 30_000 }: Patience = {}): (request: Request) => Promise<Response> {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(attempt < attempts ? request.clone() : request)
      const pause = pauseBefore(response, attempt)
      if (attempt >= attempts || pause > longestPause || !mayRepeat(request, response.status)) return response
      await response.body?.cancel()
      await new Promise((resume) => setTimeout(resume, pause))
    }
  }
}

function pauseBefore(response: Response, attempt: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : FIRST_PAUSE * 2 ** (attempt - 1)
}

/** A 429 was not carried out. A 503 may come from something between, so what it refused must be safe to repeat. */
function mayRepeat(request: Request, status: number): boolean {
  return status === 429 || (status === 503 && (request.method !== 'POST' || request.headers.has('idempotency-key')))
}
