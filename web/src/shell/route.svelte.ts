/** Where the reader is: the address bar, as a value that pages follow. */

export interface Place {
  path: string
  query: URLSearchParams
  /** Without the `#`; holds what no server is to see. */
  hash: string
}

const here = (): Place => ({ path: location.pathname, query: new URLSearchParams(location.search), hash: location.hash.slice(1) })

let current = $state.raw(here())

addEventListener('popstate', () => (current = here()))
addEventListener('hashchange', () => (current = here()))

export const place = (): Place => current

/** Goes to another page; `replace` keeps the step out of the history, as for a filter that is being typed. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  const before = current.path
  current = here()
  if (current.path !== before) scrollTo(0, 0)
}

/** Changes one parameter of the address; an empty value takes it away. */
export function ask(name: string, value: string | null, how: 'push' | 'replace' = 'replace'): void {
  const query = new URLSearchParams(location.search)
  if (value) query.set(name, value)
  else query.delete(name)
  const text = query.toString()
  go(location.pathname + (text ? `?${text}` : ''), how)
}

/** The named parts of a path that fits the pattern `/projects/:project`, or null. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.replace(/\/+$/, '').split('/')
  if (wanted.length !== given.length) return null
  const parts: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const word = given[at] ?? ''
    if (part.startsWith(':')) parts[part.slice(1)] = decode(word)
    else if (part !== word) return null
  }
  return parts
}

/** A path may hold a lone `%`, which decodeURIComponent throws on. */
function decode(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

/** Follows links to our own pages without loading them anew. Put on the element that holds every page. */
export function follow(root: HTMLElement): { destroy(): void } {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) return
    if (link.origin !== location.origin || /^\/(v1|docs)(\/|$)/.test(link.pathname)) return
    event.preventDefault()
    go(link.pathname + link.search)
  }
  root.addEventListener('click', click)
  return { destroy: () => root.removeEventListener('click', click) }
}
