/** A claim's text in pieces: the article's own words, and the words that were added so that it can be read alone. */

import type { Edit } from '../client'
import { Points } from '../article/points'

export interface Piece {
  text: string
  /** What the added words replace; empty where they replace nothing; undefined for the article's own words. */
  was?: string
  edit?: number
}

export function pieces(text: string, edits: readonly Edit[]): Piece[] {
  const points = new Points(text)
  const added = edits
    .map((edit, index) => ({ ...edit, index }))
    .filter((edit) => edit.kind !== 'dropped' && edit.at.start < edit.at.end)
    .sort((a, b) => a.at.start - b.at.start)
  const found: Piece[] = []
  let done = 0
  for (const edit of added) {
    if (edit.at.start < done) continue
    if (edit.at.start > done) found.push({ text: points.slice(done, edit.at.start) })
    found.push({ text: points.slice(edit.at.start, edit.at.end), was: edit.was, edit: edit.index })
    done = edit.at.end
  }
  if (done < points.length) found.push({ text: points.slice(done, points.length) })
  return found
}
