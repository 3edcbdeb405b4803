/** What two texts of a source say alike and otherwise, in the order of the later one. */

import { Points } from '../article/points'
import type { Snapshot, SnapshotDiff } from '../client'

export interface Stretch {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Words around a difference, in code points. What stands farther away is left out. */
const AROUND = 160

export function stretches(from: Pick<Snapshot, 'text'>, to: Pick<Snapshot, 'text'>, hunks: SnapshotDiff['hunks']): Stretch[] {
  const [before, after] = [new Points(from.text), new Points(to.text)]
  const found: Stretch[] = []
  let at = 0
  for (const hunk of hunks) {
    found.push(same(after, at, hunk.to.start, at === 0, false))
    found.push({ kind: 'gone', text: before.slice(hunk.from.start, hunk.from.end) }, { kind: 'new', text: after.slice(hunk.to.start, hunk.to.end) })
    at = hunk.to.end
  }
  found.push(same(after, at, after.length, false, true))
  return found.filter(({ text }) => text !== '')
}

/** What both say, shortened where it is long: at its beginning if nothing stands before it, at its end if nothing comes after. */
function same(text: Points, start: number, end: number, first: boolean, last: boolean): Stretch {
  if (end - start <= 2 * AROUND) return { kind: 'same', text: text.slice(start, end) }
  const head = first ? '' : text.slice(start, start + AROUND)
  const tail = last ? '' : text.slice(end - AROUND, end)
  return { kind: 'same', text: `${head} … ${tail}` }
}
