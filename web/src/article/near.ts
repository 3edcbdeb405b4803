/** Whether an element is near what the reader sees. What is far away need not be drawn with all that belongs to it. */

/** Twice as far as a large window is high, so that scrolling does not outrun it. */
const MARGIN = '2000px 0px'

const told = new WeakMap<Element, (near: boolean) => void>()
/** What has gone out of reach; it is let go when there is nothing better to do. */
const gone = new Set<Element>()

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) arrive(target)
      else gone.add(target)
    }
    if (gone.size > 0) requestIdleCallback(leave)
  },
  { rootMargin: MARGIN },
)

function arrive(element: Element): void {
  gone.delete(element)
  told.get(element)?.(true)
}

function leave(): void {
  for (const element of gone) if (!isHeld(element)) told.get(element)?.(false)
  gone.clear()
}

/** What has the focus, or words of a selection, stays as it is. */
const isHeld = (element: Element): boolean => element.contains(document.activeElement) || (getSelection()?.containsNode(element, true) ?? false)

export function watchNear(element: Element, tell: (near: boolean) => void): { destroy(): void } {
  told.set(element, tell)
  observer.observe(element)
  return {
    destroy() {
      gone.delete(element)
      observer.unobserve(element)
    },
  }
}
