/** The claims of one article and the one that is being worked on. Everything that the desk's keys and buttons do is here. */

import { body, ifMatch, service, type Claim, type ClaimChange, type ClaimStatus, type NewClaim, type Project } from '../client'
import { Ahead } from '../shell/ahead'
import { attempt } from '../shell/attempt'
import { known } from '../shell/load.svelte'
import { done, failed } from '../shell/notices.svelte'
import { ask, place } from '../shell/route.svelte'
import { Shelf } from '../source/shelf.svelte'
import { assign } from './assign'
import { settle } from './settle'
import { say } from '../words'

export class Desk {
  claims = $state.raw<Claim[]>([])
  busy = $state(false)
  /** Which of the two a narrow screen shows. */
  side = $state<'text' | 'claim'>('text')
  /** A change of the reviewer's that met another's: what the claim is now. */
  conflict = $state.raw<Claim>()
  readonly shelf: Shelf
  readonly evidence = new Ahead(versionOf, (claim) => this.readEvidence(claim))
  readonly judgements = new Ahead(versionOf, (claim) => this.readJudgements(claim))
  /** How to take back what was done, the newest at the end. */
  private past: (() => Promise<boolean>)[] = []
  /** What was asked for last: it is shown before the service has answered, and can be taken back only then. */
  private latest: Promise<unknown> = Promise.resolve()

  readonly current = $derived.by(() => {
    const id = place().query.get('claim')
    return this.claims.find((claim) => claim.id === id) ?? this.claims[0]
  })
  readonly at = $derived(this.claims.findIndex((claim) => claim.id === this.current?.id))

  constructor(
    readonly project: Project,
    claims: Claim[],
  ) {
    this.claims = claims
    this.shelf = new Shelf(project)
  }

  pick = (id: string): void => ask('claim', id)

  step = (by: number): void => {
    const to = this.claims[this.at + by]
    if (to) this.pick(to.id)
  }

  nextOpen = (): void => {
    const open = this.open()
    if (open) this.pick(open.id)
    else done(say.claim.noneLeft)
  }

  /** Reads ahead what the claims need that the reviewer will most likely go on to. */
  prepare = (): void => {
    for (const claim of new Set([this.claims[this.at + 1], this.open()])) if (claim) this.make(claim)
  }

  /** Makes a claim ready to be shown at once. */
  make = (claim: Claim): void => {
    this.evidence.prepare(claim)
    this.judgements.prepare(claim)
  }

  accept = (): Promise<boolean> => this.undoable(() => this.settle('accepted', null), this.resettle)

  reject = async (reason: string): Promise<boolean> => {
    const rejected = await this.undoable(() => this.settle('rejected', reason), this.resettle)
    const back = this.past.at(-1)
    if (rejected && back) done(say.claim.rejected, () => void this.takeBack(back))
    return rejected
  }

  /** Asks for another look at a verdict. */
  appeal = (reason: string): Promise<boolean> =>
    this.change({}, (claim) => body(service.POST('/v1/projects/{project}/claims/{claim}/appeal', { params: this.params(claim), body: { reason } })))

  /** Gives the claim to a member, or, with null, to whoever asks the queue. */
  assign = (user: string | null): Promise<boolean> =>
    this.undoable(() => this.give(user), (before) => this.give(before.assignee ?? null))

  edit = (given: ClaimChange): Promise<boolean> =>
    this.undoable(
      () => this.write(given),
      ({ text, type, detail }) => this.write({ ...(given.text !== undefined && { text }), ...(given.type && { type, detail }) }),
    )

  /** Takes back what was accepted, rejected, assigned or edited last. */
  undo = (): Promise<void> => {
    const taken = this.latest.then(() => this.takeLast())
    this.latest = taken
    return taken
  }

  merge = async (into: string): Promise<boolean> => {
    const merged = await this.change({ status: 'merged' }, (claim) =>
      body(service.POST('/v1/projects/{project}/claims/{claim}/merge', { params: this.params(claim), body: { into } })),
    )
    if (merged) {
      await this.refresh(into)
      this.pick(into)
      done(say.claim.merged)
    }
    return merged
  }

  split = (texts: string[]): Promise<boolean> =>
    this.change({ status: 'split' }, async (claim) => {
      const parts = { into: texts.map((text) => ({ text })) }
      const made = await body(service.POST('/v1/projects/{project}/claims/{claim}/split', { params: this.params(claim), body: parts }))
      this.claims = this.claims.flatMap((other) => (other.id === claim.id ? [other, ...made.into] : other))
      if (made.into[0]) this.pick(made.into[0].id)
      return made.claim
    })

  /** A claim that was missed; it stands after the others, and becomes the current one. */
  add = async (claim: NewClaim): Promise<boolean> => {
    if (this.busy) return false
    this.busy = true
    const made = await attempt(() => body(service.POST('/v1/projects/{project}/claims', { params: { path: { project: this.project.id } }, body: claim })), say.claim.added)
    this.busy = false
    if (!made) return false
    this.claims = [...this.claims, made]
    this.pick(made.id)
    return true
  }

  /** Reads a claim anew, as after evidence was attached to it. */
  refresh = async (id: string): Promise<void> => {
    const path = { project: this.project.id, claim: id }
    this.put(await body(service.GET('/v1/projects/{project}/claims/{claim}', { params: { path } })))
  }

  /** The next claim, from here on and round, that nobody has judged yet. */
  private open(): Claim | undefined {
    const order = [...this.claims.slice(this.at + 1), ...this.claims.slice(0, Math.max(this.at, 0))]
    return order.find((claim) => claim.status === 'proposed' || claim.status === 'ambiguous')
  }

  private readEvidence({ id }: Claim) {
    const params = { path: { project: this.project.id, claim: id }, query: { limit: 200 } }
    return body(service.GET('/v1/projects/{project}/claims/{claim}/evidence', { params }))
  }

  private async readJudgements({ id }: Claim) {
    const path = { project: this.project.id, claim: id }
    const [report, past] = await Promise.all([
      body(service.GET('/v1/projects/{project}/claims/{claim}/verdict', { params: { path } })),
      body(service.GET('/v1/projects/{project}/claims/{claim}/assessments', { params: { path, query: { limit: 200 } } })),
    ])
    return { report, past: past.items }
  }

  /** Gives the current claim a status that a reviewer can give it. */
  private settle(status: ClaimStatus, reason: string | null): Promise<boolean> {
    return this.change({ status, reason }, (claim) => settle(this.project.id, claim, status, reason))
  }

  /** An edited claim stays edited when it is accepted, which leaves nothing to take back. */
  private resettle = async (before: Claim): Promise<boolean> =>
    this.current?.status === before.status || this.settle(before.status, before.reason ?? null)

  private give(user: string | null): Promise<boolean> {
    return this.change({ assignee: user }, (claim) => assign(this.project.id, claim, user))
  }

  private write(given: ClaimChange): Promise<boolean> {
    const { text, type } = given
    const outcome: Partial<Claim> = { status: 'edited', ...(text !== undefined && { text, edits: [] }), ...(type && { type }) }
    return this.change(outcome, (claim) =>
      body(service.PATCH('/v1/projects/{project}/claims/{claim}', { params: this.params(claim), body: given })),
    )
  }

  /** Does something to the current claim, and remembers how to put it back. */
  private undoable(work: () => Promise<boolean>, back: (before: Claim) => Promise<boolean>): Promise<boolean> {
    const worked = this.remembered(work, back)
    this.latest = worked
    return worked
  }

  private async remembered(work: () => Promise<boolean>, back: (before: Claim) => Promise<boolean>): Promise<boolean> {
    const before = this.current
    const worked = await work()
    if (worked && before) {
      this.past.push(() => {
        this.pick(before.id)
        return back(before)
      })
    }
    return worked
  }

  private async takeLast(): Promise<void> {
    const back = this.past.at(-1)
    if (back) await this.takeBack(back)
    else done(say.claim.nothingBack)
  }

  private async takeBack(back: () => Promise<boolean>): Promise<void> {
    if (this.busy) return
    this.past = this.past.filter((other) => other !== back)
    if (await back()) done(say.shell.takenBack)
  }

  /** Shows the outcome at once, and takes it back where the service says no. */
  private async change(outcome: Partial<Omit<Claim, 'type' | 'detail'>>, send: (claim: Claim) => Promise<Claim>): Promise<boolean> {
    const claim = this.current
    if (!claim || this.busy) return false
    this.busy = true
    this.put({ ...claim, ...outcome })
    try {
      this.put(await send(claim))
      return true
    } catch (error) {
      this.put(claim)
      await this.explain(claim, error)
      return false
    } finally {
      this.busy = false
    }
  }

  private async explain(claim: Claim, error: unknown): Promise<void> {
    const failure = known(error)
    if (!failure.is('version_changed')) return failed(failure.message)
    await this.refresh(claim.id)
    this.conflict = this.claims.find((other) => other.id === claim.id)
  }

  private put(claim: Claim): void {
    this.claims = this.claims.map((other) => (other.id === claim.id ? claim : other))
  }

  private params(claim: Claim) {
    return { path: { project: this.project.id, claim: claim.id }, header: ifMatch(claim.version) }
  }
}

const versionOf = ({ id, version }: Claim): string => `${id} ${version}`
