/** EDTF (ISO 8601-2) in words, as far as a reader gains by it: `2025-21` says little, "spring 2025" all. */

import { say } from '../words'

/** Sub-year groupings of EDTF level 1 and 2: seasons, quarters, halves. */
const GROUPS: Record<string, string> = {
  '21': say.time.spring,
  '22': say.time.summer,
  '23': say.time.autumn,
  '24': say.time.winter,
  '33': say.time.firstQuarter,
  '34': say.time.secondQuarter,
  '35': say.time.thirdQuarter,
  '36': say.time.fourthQuarter,
  '40': say.time.firstHalf,
  '41': say.time.secondHalf,
}

export function spoken(edtf: string): string {
  const [from, to, ...more] = edtf.split('/')
  if (more.length > 0 || from === undefined) return edtf
  if (to === undefined) return point(from)
  if (from === '' || from === '..') return say.time.until({ time: point(to) })
  if (to === '' || to === '..') return say.time.from({ time: point(from) })
  return say.time.between({ from: point(from), to: point(to) })
}

function point(edtf: string): string {
  const parts = /^(-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(edtf)
  if (!parts) return edtf
  const [, year = '', middle, day, doubt] = parts
  const time = say.time.day({ day: day && day !== 'XX' ? String(Number(day)) : '', month: middle ? group(middle) : '', year: spokenYear(year) })
  return doubt ? say.time.about({ time }) : time
}

function group(middle: string): string {
  return GROUPS[middle] ?? say.time.months[Number(middle) - 1] ?? ''
}

function spokenYear(year: string): string {
  if (year === 'XXXX') return say.time.unstated
  return year.endsWith('X') ? say.time.decade({ year: year.replaceAll('X', '0') }) : year
}
