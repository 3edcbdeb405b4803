/** The example that the repository brings along, as a project: an article and the sources that bear on it. */

import article from '../../../examples/article.txt?raw'
import pressRelease from '../../../examples/press-release.txt?raw'
import courier from '../../../examples/source-harbour-courier.txt?raw'
import metalWire from '../../../examples/source-metal-wire.txt?raw'
import gazette from '../../../examples/source-tidewater-gazette.txt?raw'
import evening from '../../../examples/source-velmora-evening.txt?raw'
import { body, service, type NewSource } from '../client'

const SOURCES: NewSource[] = [
  { title: 'Norzinc and VIT sign framework research agreement', publisher: 'Norhaven Zinc Group', kind: 'press_release', published: '2025-06-05', text: pressRelease },
  { title: 'Norzinc signs research pact with Velmora institute', publisher: 'Harbour Courier', kind: 'article', published: '2025-06-06', text: courier },
  { title: 'Zinc group and institute to share battery test bench', publisher: 'Metal Wire', kind: 'article', published: '2025-06-06', text: metalWire },
  { title: 'Marrow Bay in brief', publisher: 'Tidewater Gazette', kind: 'article', published: '2025-06-06', text: gazette },
  { title: 'At the institute, a signature and a question about money', publisher: 'Velmora Evening', kind: 'article', published: '2025-06-07', text: evening },
]

/** Makes it, and gives the address of its article. */
export async function makeExample(): Promise<string> {
  const description = 'An invented article, a press release, and four reports, three of which copy it.'
  const project = await body(service.POST('/v1/projects', { body: { name: 'Example: a zinc agreement', description } }))
  const params = { path: { project: project.id } }
  for (const source of SOURCES) await body(service.POST('/v1/projects/{project}/sources', { params, body: source }))
  const about = { title: 'Zinc group and institute sign a research agreement', published: '2025-06-15' }
  const made = await body(service.POST('/v1/projects/{project}/articles', { params, body: { ...about, text: article } }))
  return `/projects/${project.id}/articles/${made.id}`
}
