/** The claims of a release, read off its file as it streams. */

import { body, lines, service, type ClaimType, type Stance, type Verdict } from '../client'

/** What a page shows of a released claim. */
export interface Line {
  id: string
  text: string
  type: ClaimType
  verdict: Verdict
  evidence: { id: string; stance: Stance; quote: { exact: string }; source: { title: string } | null }[]
}

/** At most `most` claims; the rest is not waited for. */
export async function read(project: string, release: string, most: number): Promise<Line[]> {
  const params = { path: { project, release } }
  const answer = service.GET('/v1/projects/{project}/releases/{release}/content', { params, parseAs: 'stream' })
  const stream = (await body(answer)) as unknown as ReadableStream<Uint8Array>
  const found: Line[] = []
  let isManifest = true
  for await (const line of lines<Line>(stream)) {
    if (!isManifest) found.push(line)
    isManifest = false
    if (found.length === most) break
  }
  return found
}
