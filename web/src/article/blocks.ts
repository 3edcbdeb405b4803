/** Which marks stand in which block of a text. */

import type { Range } from './segments'

/** For each block its marks, in their order; a block whose marks are the same as in `before` keeps that very list, so that it is not drawn anew. */
export function byBlock<Mark extends Range>(blocks: readonly Range[], marks: readonly Mark[], before: readonly Mark[][]): Mark[][] {
  const found: Mark[][] = blocks.map(() => [])
  for (const mark of marks) {
    for (let at = firstAfter(blocks, mark.start); at < blocks.length && (blocks[at]?.start ?? 0) < mark.end; at += 1) found[at]?.push(mark)
  }
  return found.map((list, at) => {
    const known = before[at]
    return known && known.length === list.length && known.every((mark, place) => mark === list[place]) ? known : list
  })
}

/** The first of the ordered blocks that ends after this place. */
function firstAfter(blocks: readonly Range[], place: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
