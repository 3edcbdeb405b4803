import { body, ifMatch, service, type Comparison, type Project } from '../client'
import { attempt } from '../shell/attempt'
import { say } from '../words'

/** Confirms or rejects a pair; false if the service says no. */
export async function decide(project: Project, pair: Comparison, what: 'confirm' | 'reject'): Promise<boolean> {
  const params = { path: { project: project.id, comparison: pair.id }, header: ifMatch(pair.version) }
  const sent = () =>
    what === 'confirm'
      ? body(service.POST('/v1/projects/{project}/comparisons/{comparison}/confirm', { params, body: {} }))
      : body(service.POST('/v1/projects/{project}/comparisons/{comparison}/reject', { params, body: {} }))
  return (await attempt(sent, what === 'confirm' ? say.comparison.confirmed : say.comparison.rejected)) !== undefined
}
