/** The sources of a project, read once for all claims of a desk. */

import { all, body, service, type Project, type Source } from '../client'

export class Shelf {
  sources = $state.raw<Source[]>([])

  constructor(private readonly project: Project) {}

  read = async (): Promise<void> => {
    this.sources = await all((from) =>
      body(
        service.GET('/v1/projects/{project}/sources', {
          params: { path: { project: this.project.id }, query: { limit: 200, ...from } },
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
