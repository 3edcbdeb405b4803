/** What the members of a project are called, by their user's id. */

import { all, body, service, type Member, type Project } from '../client'

export const names = async (project: Project): Promise<Map<string, string>> => called(await members(project))

/** Those of them who may review. */
export const reviewers = async (project: Project): Promise<Map<string, string>> =>
  called((await members(project)).filter(({ role }) => role !== 'viewer'))

function members({ id }: Project): Promise<Member[]> {
  const path = { project: id }
  return all((from) => body(service.GET('/v1/projects/{project}/members', { params: { path, query: { limit: 200, ...from } } })))
}

const called = (members: Member[]) => new Map(members.map(({ user, name }) => [user, name]))
