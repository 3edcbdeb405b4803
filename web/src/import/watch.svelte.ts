/** An import, looked at until nothing of it is on its way any more. */

import { body, service, type Failure, type Import, type ImportLine, type Project } from '../client'
import { known } from '../shell/load.svelte'

const LOOK_MS = 1000

export const isOpen = ({ state }: ImportLine): boolean => state === 'queued' || state === 'running'

export class Watch {
  found = $state.raw<Import>()
  failure = $state.raw<Failure>()
  private timer = 0
  private stopped = false

  constructor(
    private readonly project: Project,
    private readonly id: string,
  ) {}

  look = async (): Promise<void> => {
    clearTimeout(this.timer)
    const path = { project: this.project.id, import: this.id }
    try {
      this.found = await body(service.GET('/v1/projects/{project}/imports/{import}', { params: { path } }))
      this.failure = undefined
    } catch (error) {
      this.failure = known(error)
    }
    // A service that is not reached now may be in a moment; what is not there will not be.
    const goesOn = this.failure ? this.failure.problem.status >= 500 || this.failure.problem.status === 0 : this.found?.lines.some(isOpen)
    if (goesOn && !this.stopped) this.timer = window.setTimeout(this.look, LOOK_MS)
  }

  /** Nothing that has not been fetched yet is fetched any more. */
  cancel = async (): Promise<void> => {
    const jobs = this.found?.lines.filter(isOpen).flatMap((line) => line.job ?? []) ?? []
    for (const job of jobs) {
      const path = { project: this.project.id, job }
      // One that has ended meanwhile cannot be cancelled, and need not be.
      await body(service.POST('/v1/projects/{project}/jobs/{job}/cancel', { params: { path } })).catch(() => undefined)
    }
    await this.look()
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }
}
