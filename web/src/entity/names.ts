/** The persons, organizations and places of a claim, and the page that gathers what is said of one of them. */

import type { Claim, Entity } from '../client'

export function named(claim: Pick<Claim, 'subject' | 'objects' | 'places'>, entities: readonly Entity[]): Entity[] {
  const ids = new Set([claim.subject, ...claim.objects, ...claim.places].map((one) => one?.entity))
  return entities.filter((entity) => ids.has(entity.id))
}

/** By names, since each article numbers its entities for itself. */
export const address = (project: string, names: readonly string[]): string =>
  `/projects/${project}/entities?${new URLSearchParams(names.map((name) => ['name', name]))}`
