/** Who is signed in on this device. */

import { body, Failure, service, type User } from '../client'
import { go } from '../shell/route.svelte'

let user = $state.raw<User | null>()

/** Undefined until the service has said. */
export const me = (): User | null | undefined => user

export async function recognize(): Promise<void> {
  try {
    user = await body(service.GET('/v1/me'))
  } catch (error) {
    if (!(error instanceof Failure) || !error.is('unauthenticated')) throw error
    user = null
  }
}

export async function leave(): Promise<void> {
  const sessions = await body(service.GET('/v1/sessions'))
  const current = sessions.items.find((session) => session.current)
  if (current) await body(service.DELETE('/v1/sessions/{session}', { params: { path: { session: current.id } } }))
  user = null
  go('/sign-in')
}
