/** Days, times and numbers as the reader's language writes them. */

import { locale } from './language'

/** Made when first wanted, once: they are dear. */
function once<Value>(make: (locale: string) => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make(locale()))
}

const formatOf = (options: Intl.DateTimeFormatOptions) => once((locale) => new Intl.DateTimeFormat(locale, options))

const days = formatOf({ dateStyle: 'medium' })
const moments = formatOf({ dateStyle: 'medium', timeStyle: 'short' })
const seconds = formatOf({ dateStyle: 'medium', timeStyle: 'medium' })
const clocks = formatOf({ timeStyle: 'short' })
const numbers = once((locale) => new Intl.NumberFormat(locale))
const shares = once((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
const lists = once((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))

export const day = (time: string): string => days().format(new Date(time))

export const moment = (time: string): string => moments().format(new Date(time))

/** To the second. */
export const second = (time: string): string => seconds().format(new Date(time))

export const clock = (time: string): string => clocks().format(new Date(time))

export const number = (count: number): string => numbers().format(count)

/** A share of 1. */
export const percent = (share: number): string => shares().format(share)

/** One of these. */
export const list = (items: readonly string[]): string => lists().format(items)
