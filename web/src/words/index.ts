/** Every word that the pages say of their own, in the reader's language. English is built in; another language is fetched by those who read it. */

import en from './en'
import { chosen, type Language } from './language'

export { day, clock, list, moment, number, percent, second } from './format'

/** What a language has to say. A message that is missing, or that English no longer has, does not compile. */
export type Words = typeof en

const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ default: Words }>> = {
  de: () => import('./de'),
}

/** Read when a page is drawn; before `speak` has ended, it is English. */
export let say: Words = en

/** Takes up the reader's language. Modules of pages are loaded after it, so that they may keep what they read here. */
export async function speak(language: Language = chosen()): Promise<void> {
  // Without its words a page is better in English than not at all.
  if (language !== 'en') say = await OTHERS[language]().then(({ default: found }) => found, () => en)
  document.documentElement.lang = say.language.tag
  document.documentElement.dir = say.language.direction
}
