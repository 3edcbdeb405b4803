/** Light, dark, or as the reader's system says. */

export type Theme = 'system' | 'light' | 'dark'

const STORE = 'claimbench.theme'

export function theme(): Theme {
  const stored = localStorage.getItem(STORE)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function wear(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(STORE)
    delete document.documentElement.dataset['theme']
  } else {
    localStorage.setItem(STORE, theme)
    document.documentElement.dataset['theme'] = theme
  }
}
