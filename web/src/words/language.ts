/** Which language a reader wants: the one that they chose on this device, else the browser's first that there is. */

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const

export type Language = keyof typeof LANGUAGES

const STORE = 'claimbench.language'

const known = (word: string): word is Language => Object.hasOwn(LANGUAGES, word)

/** What was chosen; null where the browser is followed. */
export function choice(): Language | null {
  const stored = localStorage.getItem(STORE) ?? ''
  return known(stored) ? stored : null
}

export const chosen = (): Language => choice() ?? asked().map(primary).find(known) ?? 'en'

/** The language as the browser's reader writes it, `en-GB`, for dates and numbers. */
export const locale = (): string => asked().find((tag) => primary(tag) === chosen()) ?? chosen()

/** Everything is drawn anew, by loading the page again: no message has to wait for another language. */
export function choose(language: Language | null): void {
  if (language) localStorage.setItem(STORE, language)
  else localStorage.removeItem(STORE)
  location.reload()
}

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

/** Outside a browser, as in tests of a module, there is nobody to ask. */
const asked = (): readonly string[] => (typeof navigator === 'undefined' ? [] : (navigator.languages ?? []))
