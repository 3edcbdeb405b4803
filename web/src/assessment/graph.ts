/** Which text comes from which, laid out: the texts of each origin below each other, and an arc beside them for each derivation. */

import type { DerivationLink, Origin } from '../client'

/** In sixteenths of the page's letter size, as `Graph.svelte` draws them. */
export const HEAD = 28
export const ROW = 44
const GAP = 8
const FIRST_LANE = 16
const LANE = 18

export interface Group {
  /** Null: texts that are no evidence for the claim, and are only named by a derivation. */
  origin: Origin | null
  snapshots: string[]
}

export interface Arc {
  link: DerivationLink
  /** As it is numbered in the list of all. */
  number: number
  path: string
  /** Where the number stands. */
  x: number
  y: number
}

export interface Graph {
  groups: Group[]
  arcs: Arc[]
  width: number
  height: number
}

export function graph(origins: readonly Origin[]): Graph {
  const links = linksOf(origins)
  const groups = groupsOf(origins, links)
  const { rows, height } = rowsOf(groups)
  const spans = links.map(({ from, to }) => ({ from: (rows.get(from) ?? 0) - 5, to: (rows.get(to) ?? 0) + 5 }))
  const lanes = lanesOf(spans)
  const width = FIRST_LANE + LANE * Math.max(1, ...lanes.map((lane) => lane + 1))
  const arcs = links.map((link, at) => {
    const span = spans[at] ?? { from: 0, to: 0 }
    const x = width - FIRST_LANE - LANE * ((lanes[at] ?? 0) + 0.5)
    return { link, number: at + 1, path: path(x, width, span), x, y: (span.from + span.to) / 2 }
  })
  return { groups, arcs, width, height }
}

/** What is confirmed first; each once, though a proposal stands with both of the origins that it would join. */
function linksOf(origins: readonly Origin[]): DerivationLink[] {
  const all = [...origins.flatMap(({ joined_by }) => joined_by), ...origins.flatMap(({ proposed }) => proposed)]
  return [...new Map(all.map((link) => [link.id, link])).values()]
}

function groupsOf(origins: readonly Origin[], links: readonly DerivationLink[]): Group[] {
  const known = new Set(origins.flatMap(({ snapshots }) => snapshots))
  const others = new Set(links.flatMap(({ from, to }) => [from, to]).filter((snapshot) => !known.has(snapshot)))
  const groups: Group[] = origins.map((origin) => ({ origin, snapshots: origin.snapshots }))
  return others.size > 0 ? [...groups, { origin: null, snapshots: [...others] }] : groups
}

/** Where the middle of each text's row lies, from above. */
function rowsOf(groups: readonly Group[]): { rows: Map<string, number>; height: number } {
  const rows = new Map<string, number>()
  let top = 0
  for (const { snapshots } of groups) {
    top += HEAD
    for (const snapshot of snapshots) {
      rows.set(snapshot, top + ROW / 2)
      top += ROW
    }
    top += GAP
  }
  return { rows, height: Math.max(0, top - GAP) }
}

/** The short arcs nearest to the texts, and no two of one lane beside each other. */
function lanesOf(spans: readonly { from: number; to: number }[]): number[] {
  const lanes: number[] = spans.map(() => 0)
  const taken: { low: number; high: number }[][] = []
  const order = spans.map((span, at) => ({ at, low: Math.min(span.from, span.to), high: Math.max(span.from, span.to) }))
  for (const { at, low, high } of order.sort((a, b) => a.high - a.low - (b.high - b.low))) {
    const free = taken.findIndex((lane) => lane.every((other) => other.high < low || other.low > high))
    const lane = free < 0 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), { low, high }]
    lanes[at] = lane
  }
  return lanes
}

/** From the copy out to the lane, along it, and back in to what it comes from. */
function path(x: number, edge: number, { from, to }: { from: number; to: number }): string {
  const bend = Math.min(8, Math.abs(to - from) / 2) * Math.sign(to - from)
  return `M${edge} ${from}H${x + 8}Q${x} ${from} ${x} ${from + bend}V${to - bend}Q${x} ${to} ${x + 8} ${to}H${edge - 6}`
}
