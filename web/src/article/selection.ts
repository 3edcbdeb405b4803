/** What the reader has selected in a text whose pieces carry the code point at which they begin. */

import type { Range } from './segments'

export function selected(root: HTMLElement): Range | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const start = point(root, range.startContainer, range.startOffset)
  const end = point(root, range.endContainer, range.endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The code point of a place in the page: the pieces before it in the text, and the characters before it in its own. */
function point(root: HTMLElement, node: Node, offset: number): number | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (piece && node.nodeType === Node.TEXT_NODE) {
    return Number(piece.dataset['start']) + [...(node.textContent ?? '').slice(0, offset)].length
  }
  return after(root, node, offset)
}

/** A place between elements, as at a paragraph's end: the end of the last piece before it. */
function after(root: HTMLElement, node: Node, offset: number): number | null {
  const here = document.createRange()
  here.setStart(root, 0)
  here.setEnd(node, offset)
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const last = pieces.filter((piece) => here.intersectsNode(piece)).at(-1)
  if (!last) return 0
  const within = here.comparePoint(last, last.childNodes.length) <= 0
  return Number(last.dataset['start']) + (within ? [...(last.textContent ?? '')].length : 0)
}
