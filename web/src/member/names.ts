/** What the members of a project are called, by their user's id. */

import { all, body, service, type Project } from '../client'

export async function names(project: Project): Promise<Map<string, string>> {
  const path = { project: project.id }
  const members = await all((from) => body(service.GET('/v1/projects/{project}/members', { params: { path, query: { limit: 200, ...from } } })))
  return new Map(members.map(({ user, name }) => [user, name]))
}
