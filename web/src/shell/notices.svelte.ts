/** What happened, said once at the foot of the page; some of it can be taken back. */

export interface Notice {
  id: number
  says: string
  kind: 'done' | 'failed'
  undo?: (() => void) | undefined
}

const STAYS_MS = 8000

let shown = $state.raw<Notice[]>([])
let count = 0

export const notices = (): readonly Notice[] => shown

export function dismiss(id: number): void {
  shown = shown.filter((notice) => notice.id !== id)
}

function add(notice: Omit<Notice, 'id'>): void {
  const id = (count += 1)
  // Several requests that fail for one reason, as without a network, say it once.
  const others = notice.kind === 'failed' ? shown.filter((one) => one.says !== notice.says) : shown
  shown = [...others.slice(-2), { ...notice, id }]
  // What failed stays until it is read.
  if (notice.kind === 'done') setTimeout(() => dismiss(id), STAYS_MS)
}

export const done = (says: string, undo?: () => void): void => add({ says, kind: 'done', undo })

export const failed = (says: string): void => add({ says, kind: 'failed' })

/** Takes back the last thing that can be. */
export function undo(): void {
  const last = shown.findLast((notice) => notice.undo)
  if (!last) return
  dismiss(last.id)
  last.undo?.()
}
