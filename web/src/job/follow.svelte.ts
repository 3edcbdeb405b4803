/** A job of the service, followed from its beginning to its end. */

import { body, service, type Job, type Project } from '../client'
import { clock, say } from '../words'

/** Between two questions where the browser hears no events: a proxy may hold them back. */
const LOOK_MS = 2000

export class Follow {
  job = $state.raw<Job>()
  private events: EventSource | undefined
  private stopped = false

  constructor(
    private readonly project: Project,
    private readonly onend: (job: Job) => void,
  ) {}

  start(job: Job): void {
    this.stopped = false
    this.job = job
    const events = new EventSource(`/v1/projects/${this.project.id}/jobs/${job.id}/events`)
    this.events = events
    events.addEventListener('job', (event: MessageEvent<string>) => this.hear(JSON.parse(event.data) as Job))
    events.addEventListener('error', () => {
      events.close()
      void this.look(job.id)
    })
  }

  cancel = async (): Promise<void> => {
    if (!this.job) return
    const path = { project: this.project.id, job: this.job.id }
    this.hear(await body(service.POST('/v1/projects/{project}/jobs/{job}/cancel', { params: { path } })))
  }

  stop(): void {
    this.stopped = true
    this.events?.close()
  }

  private hear(job: Job): void {
    if (this.stopped) return
    this.job = job
    if (job.state === 'queued' || job.state === 'running') return
    this.stop()
    this.onend(job)
  }

  private async look(id: string): Promise<void> {
    while (!this.stopped) {
      const path = { project: this.project.id, job: id }
      // A service that is not reached now may be in a moment.
      const job = await body(service.GET('/v1/projects/{project}/jobs/{job}', { params: { path } })).catch(() => undefined)
      if (job) this.hear(job)
      if (!this.stopped) await new Promise((done) => setTimeout(done, LOOK_MS))
    }
  }
}

const steps = () => ({ fetching: say.job.fetching, reading: say.job.reading, keeping: say.job.keeping })

/** Where a job stands, in words. */
export function told(job: Job): string {
  switch (job.state) {
    case 'queued':
      return job.problem ? next(job.problem.title, job.run_at) : say.job.waits
    case 'running':
      return job.step ? steps()[job.step] : say.job.begins
    case 'done':
      return say.job.isDone
    case 'cancelled':
      return say.job.isCancelled
    case 'failed':
      return [job.problem?.title, job.problem?.detail].filter(Boolean).join('. ')
  }
}

const next = (title: string, time: string | null | undefined): string =>
  time ? say.job.nextAt({ title, time: clock(time) }) : say.job.nextSoon({ title })
