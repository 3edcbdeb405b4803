/** A text with overlapping marks, cut where any of them begins or ends, so that each piece is drawn once. */

export interface Range {
  start: number
  end: number
}

export interface Mark extends Range {
  id: string
}

export interface Segment extends Range {
  /** The marks over this piece with the lane that each is drawn in, the longest first. */
  marks: { id: string; lane: number }[]
}

/** More underlines than this cannot be told apart; what lies deeper shares the last lane. */
export const LANES = 4

export function segments(block: Range, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < block.end && mark.end > block.start && mark.start < mark.end)
  const lanes = assign(inside)
  const cuts = new Set([block.start, block.end])
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, block.start))
    cuts.add(Math.min(mark.end, block.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? block.end
    const over = inside.filter((mark) => mark.start < end && mark.end > start).sort(longestFirst)
    return { start, end, marks: over.map(({ id }) => ({ id, lane: lanes.get(id) ?? 0 })) }
  })
}

/** Each mark gets the first lane that is free where it begins; a mark keeps its lane to its end. */
function assign(marks: readonly Mark[]): Map<string, number> {
  const lanes = new Map<string, number>()
  const ends: number[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || longestFirst(a, b))) {
    const free = ends.findIndex((end) => end <= mark.start)
    const lane = free >= 0 ? free : ends.length
    ends[lane] = mark.end
    lanes.set(mark.id, Math.min(lane, LANES - 1))
  }
  return lanes
}

function longestFirst(a: Range, b: Range): number {
  return b.end - b.start - (a.end - a.start)
}
