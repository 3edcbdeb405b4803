/** What the queue has given to whom, and what it gives next, asked for while the reviewer still looks at this claim. */

import { articles } from '../article/read'
import { all, body, service, type Claim, type Lease, type Project, type QueueNext, type QueueReason } from '../client'
import { names } from '../member/names'
import { me } from '../session/session.svelte'
import { attempt } from '../shell/attempt'
import { done } from '../shell/notices.svelte'
import { go, place } from '../shell/route.svelte'
import { say } from '../words'

const why = (): Record<QueueReason, string> => ({
  assigned: say.queue.assigned,
  dispute: say.queue.dispute,
  reopened: say.queue.reopened,
  another_assessment: say.queue.another,
  first_assessment: say.queue.first,
  })

export class Queue {
  leases = $state.raw<Lease[]>([])
  people = $state.raw<ReadonlyMap<string, string>>(new Map())
  busy = $state(false)
  /** What comes after the claim that was taken last. */
  ahead = $state.raw<Claim>()

  constructor(private readonly project: Project) {}

  /** Who reviews the claim now. */
  of(claim: string): Lease | undefined {
    return this.leases.find((lease) => lease.claim === claim && Date.parse(lease.until) > Date.now())
  }

  holds = (claim: string): boolean => this.of(claim)?.holder === me()?.id

  read = async (): Promise<void> => {
    const path = { project: this.project.id }
    if (this.people.size === 0) this.people = await names(this.project)
    this.leases = await all((from) => body(service.GET('/v1/projects/{project}/queue/leases', { params: { path, query: { limit: 200, ...from } } })))
  }

  /** Shows what was read ahead at once; the service has the last word. */
  next = async (): Promise<void> => {
    if (this.busy) return
    this.busy = true
    if (this.ahead && !this.holds(place().query.get('claim') ?? '')) this.show(this.ahead)
    this.ahead = undefined
    const given = await attempt(() => this.ask([]))
    this.busy = false
    if (!given) return
    if (given.claim) this.show(given.claim)
    done(given.claim && given.why ? say.queue.yours({ why: why()[given.why] }) : say.queue.noneWaits)
    if (given.claim) await this.readAhead(given.claim)
    await this.read()
  }

  giveBack = (claim: string): Promise<void> =>
    this.leave(async () => {
      await body(service.DELETE('/v1/projects/{project}/queue/leases/{claim}', { params: { path: { project: this.project.id, claim } } }))
      done(say.queue.givenBack)
    })

  /** Leaves it to others, and goes on. */
  skip = (claim: string, reason: string): Promise<void> =>
    this.leave(async () => {
      const path = { project: this.project.id, claim }
      await body(service.POST('/v1/projects/{project}/queue/leases/{claim}/skip', { params: { path }, body: { reason } }))
      await this.read()
      this.busy = false
      await this.next()
    })

  private async leave(work: () => Promise<void>): Promise<void> {
    if (this.busy) return
    this.busy = true
    await attempt(work)
    this.busy = false
    await this.read()
  }

  private ask(skip: string[]): Promise<QueueNext> {
    return body(service.POST('/v1/projects/{project}/queue/next', { params: { path: { project: this.project.id } }, body: { skip } }))
  }

  /** Without it nothing is lost but time. */
  private async readAhead(after: Claim): Promise<void> {
    const given = await this.ask([after.id]).catch(() => undefined)
    this.ahead = given?.claim ?? undefined
    if (this.ahead && this.ahead.article !== after.article) articles.prepare({ project: this.project, id: this.ahead.article })
  }

  private show(claim: Claim): void {
    if (place().query.get('claim') === claim.id) return
    go(`/projects/${this.project.id}/articles/${claim.article}?claim=${claim.id}`)
  }
}

const queues = new Map<string, Queue>()

/** The queue of a project, the same on all of its pages. */
export function queueOf(project: Project): Queue {
  const queue = queues.get(project.id) ?? new Queue(project)
  queues.set(project.id, queue)
  return queue
}
