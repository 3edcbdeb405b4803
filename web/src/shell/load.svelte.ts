/** Something that a page asks the service for: on its way, here, or failed. */

import { Failure } from '../client'
import { say } from '../words'

export class Load<Value> {
  value = $state.raw<Value>()
  failure = $state.raw<Failure>()
  busy = $state(false)
  private latest = 0

  /** `ask` is followed: where it reads the address or other state, it runs again when that changes. */
  constructor(private readonly ask: () => Promise<Value>) {
    $effect(() => {
      void this.start(this.ask())
    })
  }

  again = (): Promise<void> => this.start(this.ask())

  /** Only the answer to the latest question counts. */
  private async start(answer: Promise<Value>): Promise<void> {
    const mine = (this.latest += 1)
    this.busy = true
    try {
      const value = await answer
      if (mine !== this.latest) return
      this.value = value
      this.failure = undefined
    } catch (error) {
      if (mine === this.latest) this.failure = known(error)
    } finally {
      if (mine === this.latest) this.busy = false
    }
  }
}

export function known(error: unknown): Failure {
  if (error instanceof Failure) return error
  const title = say.shell.broken
  return new Failure({ type: 'about:blank', status: 0, code: 'unexpected', title, detail: String(error) })
}
