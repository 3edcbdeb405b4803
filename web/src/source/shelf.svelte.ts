/** The sources of a project, read once for all claims of a desk. */

import { body, service, type Project, type Source } from '../client'
import { all } from '../client/pages'

export class Shelf {
  sources = $state.raw<Source[]>([])

  constructor(private readonly project: Project) {}

  read = async (): Promise<void> => {
    this.sources = await all((cursor) =>
      body(
        service.GET('/v1/projects/{project}/sources', {
          params: { path: { project: this.project.id }, query: { limit: 200, ...(cursor && { cursor }) } },
        }),
      ),
    )
  }

  /** The source that a snapshot is of. */
  of(snapshot: string): Source | undefined {
    return this.sources.find((source) => source.snapshots.some((one) => one.id === snapshot))
  }

  /** The page that shows the quote in its context. */
  address(snapshot: string, quote: { start: number; end: number }): string {
    const source = this.of(snapshot)?.id ?? ''
    return `/projects/${this.project.id}/sources/${source}?snapshot=${snapshot}&from=${quote.start}&to=${quote.end}`
  }
}
