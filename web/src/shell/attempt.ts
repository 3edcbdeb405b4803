/** Does something that a reader asked for, and says at the foot of the page how it went. */

import { known } from './load.svelte'
import { done, failed } from './notices.svelte'

export async function attempt<Value>(work: () => Promise<Value>, says?: string): Promise<Value | undefined> {
  try {
    const value = await work()
    if (says) done(says)
    return value
  } catch (error) {
    failed(known(error).message)
    return undefined
  }
}
