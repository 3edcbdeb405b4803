/** A web page that a reader dropped or chose, as text. */

export interface Written {
  text: string
  title?: string
  url?: string
  /** The day, ISO 8601. */
  published?: string
}

/** Parts of a web page that are not what it says. */
const ASIDE = 'script, style, noscript, template, svg, nav, aside, footer, form, button, dialog, [hidden], [aria-hidden="true"]'
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, figcaption, dd, dt, td, th'

export const isPage = (name: string, text: string): boolean => /\.x?html?$/i.test(name) || /^\s*<(!doctype html|html|head|body)\b/i.test(text)

/** The words of a page: nothing in it is run or fetched. */
export function readPage(html: string): Written {
  const page = new DOMParser().parseFromString(inert(html), 'text/html')
  const title = content(page, 'meta[property="og:title"]') ?? (page.title.trim() || undefined)
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? content(page, 'meta[property="og:url"]')
  const day = content(page, 'meta[property="article:published_time"]') ?? page.querySelector('time[datetime]')?.getAttribute('datetime')
  const published = /^\d{4}-\d{2}-\d{2}/.exec(day ?? '')?.[0]
  return {
    text: words(page.querySelector('article') ?? page.querySelector('main') ?? page.body),
    ...(title && { title }),
    ...(url && /^https?:/.test(url) && { url }),
    ...(published && { published }),
  }
}

/** What would run or look different in a page that is shown goes before it is read; the content policy, which has the last word, would say so aloud. */
function inert(html: string): string {
  const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi
  const gone = /<(style|script)\b[^]*?<\/\1\s*>|<\/?(base|iframe|frame|object|embed)\b[^>]*>/gi
  return html.replace(gone, '').replace(tag, (one) => one.replace(/([\s"'/])(on\w+|style)(?=\s*=)/gi, '$1data-$2'))
}

const content = (page: Document, selector: string): string | undefined => page.querySelector(selector)?.getAttribute('content')?.trim() || undefined

function words(root: Element): string {
  for (const part of root.querySelectorAll(ASIDE)) part.remove()
  for (const line of root.querySelectorAll('br')) line.replaceWith('\n')
  const blocks = [...root.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS))
  const texts = (blocks.length > 0 ? blocks : [root]).map((block) => (block.textContent ?? '').replace(/[^\S\n]+/g, ' ').trim())
  return texts.filter(Boolean).join('\n\n')
}
