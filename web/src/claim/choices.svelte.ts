/** What a project's claims can be filtered by that is not the same in every project; asked for when somebody wants to choose. */

import { all, body, service, type Project } from '../client'
import { names } from '../member/names'
import { me } from '../session/session.svelte'
import { attempt } from '../shell/attempt'
import { say } from '../words'

type Choice = readonly [value: string, says: string]

export class Choices {
  articles = $state.raw<Choice[]>([])
  members = $state.raw<Choice[]>([])
  private asked = false

  constructor(private readonly project: () => Project) {}

  read(): void {
    if (this.asked) return
    this.asked = true
    void attempt(() => Promise.all([this.readArticles(), this.readMembers()]))
  }

  private async readArticles(): Promise<void> {
    const path = { project: this.project().id }
    const found = await all((from) => body(service.GET('/v1/projects/{project}/articles', { params: { path, query: { limit: 200, ...from } } })))
    this.articles = found.map(({ id, title }) => [id, title])
  }

  private async readMembers(): Promise<void> {
    const called = await names(this.project())
    const mine = me()?.id ?? ''
    const others = [...called].filter(([id]) => id !== mine)
    this.members = [...(called.has(mine) ? [[mine, say.shell.you] as const] : []), ['nobody', say.claim.nobody], ...others]
  }
}
