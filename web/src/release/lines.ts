/** The claims of a release, read off its file as it streams. */

import { body, service, type ClaimType, type Stance, type Verdict } from '../client'

/** What a page shows of a released claim. */
export interface Line {
  id: string
  text: string
  type: ClaimType
  verdict: Verdict
  corroborated: boolean
  evidence: { id: string; stance: Stance; quote: { exact: string }; source: { title: string } | null }[]
}

/** At most `most` claims; the rest is not waited for. */
export async function read(project: string, release: string, most: number): Promise<Line[]> {
  const params = { path: { project, release } }
  const answer = service.GET('/v1/projects/{project}/releases/{release}/content', { params, parseAs: 'stream' })
  const stream = (await body(answer)) as unknown as ReadableStream<Uint8Array>
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  const lines: string[] = []
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    rest += decoder.decode(value, { stream: !done })
    const parts = rest.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    if (done || lines.length > most) break
  }
  await reader.cancel()
  // The first line is the manifest.
  return lines.slice(1, most + 1).map((line) => JSON.parse(line) as Line)
}
