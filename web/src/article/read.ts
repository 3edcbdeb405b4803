/** An article with its claims, as the desk shows them; what the queue offers next is read before it is wanted. */

import { all, body, service, type ArticleDocument, type Claim, type Project } from '../client'
import { Ahead } from '../shell/ahead'

export interface Whole {
  document: ArticleDocument
  claims: Claim[]
}

interface Wanted {
  project: Project
  id: string
}

export const articles = new Ahead<Wanted, Whole>(({ project, id }) => `${project.id} ${id}`, read)

async function read({ project, id }: Wanted): Promise<Whole> {
  const path = { project: project.id }
  const [document, claims] = await Promise.all([
    body(service.GET('/v1/projects/{project}/articles/{article}', { params: { path: { ...path, article: id } } })),
    all((from) => body(service.GET('/v1/projects/{project}/claims', { params: { path, query: { article: id, limit: 200, ...from } } }))),
  ])
  return { document, claims }
}
