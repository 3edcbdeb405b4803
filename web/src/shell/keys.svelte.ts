/** What each key does on the page that is open. A reader can give an action another key, or turn single keys off. */

import { untrack } from 'svelte'

export interface Action {
  id: string
  key: string
  says: string
  run: () => void
}

const STORE = 'claimbench.keys'

let groups = $state.raw<{ title: string; actions: Action[] }[]>([])
let changed = $state<Record<string, string>>(stored())
let off = $state(localStorage.getItem(`${STORE}.off`) === 'yes')

function stored(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

/** Offers actions for as long as the component that calls this lives. */
export function offer(title: string, actions: Action[]): void {
  const group = { title, actions }
  $effect(() => {
    groups = [...untrack(() => groups), group]
    return () => (groups = groups.filter((other) => other !== group))
  })
}

export const offered = (): readonly { title: string; actions: Action[] }[] => groups

export const keyOf = (action: Action): string => changed[action.id] ?? action.key

export const areOff = (): boolean => off

export function turn(on: boolean): void {
  off = !on
  localStorage.setItem(`${STORE}.off`, off ? 'yes' : 'no')
}

/** Gives an action another key. Returns what holds that key already, and changes nothing then. */
export function change(action: Action, key: string): Action | undefined {
  const holder = groups.flatMap((group) => group.actions).find((other) => other !== action && keyOf(other) === key)
  if (holder) return holder
  changed = { ...changed, [action.id]: key }
  localStorage.setItem(STORE, JSON.stringify(changed))
  return undefined
}

export function restore(): void {
  changed = {}
  localStorage.removeItem(STORE)
}

/** Keys belong to a field while it is written in, to a button or a link that they press, and to a dialog while it is open. */
function busy(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement
  const writing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
  const pressing = /^(Enter| )$/.test(event.key) && target.closest('a, button, summary') !== null
  return writing || pressing || document.querySelector('dialog[open]') !== null
}

addEventListener('keydown', (event) => {
  if (off || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || busy(event)) return
  // The page that was opened last is asked first.
  for (const group of [...groups].reverse()) {
    const action = group.actions.find((one) => keyOf(one) === event.key)
    if (action) {
      event.preventDefault()
      action.run()
      return
    }
  }
})
