/** EDTF (ISO 8601-2) in words, as far as a reader gains by it: `2025-21` says little, "spring 2025" all. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Sub-year groupings of EDTF level 1 and 2: seasons, quarters, halves. */
const GROUPS: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
}

export function spoken(edtf: string): string {
  const [from, to, ...more] = edtf.split('/')
  if (more.length > 0 || from === undefined) return edtf
  if (to === undefined) return point(from)
  if (from === '' || from === '..') return `until ${point(to)}`
  if (to === '' || to === '..') return `from ${point(from)}`
  return `${point(from)} to ${point(to)}`
}

function point(edtf: string): string {
  const parts = /^(-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(edtf)
  if (!parts) return edtf
  const [, year = '', middle, day, doubt] = parts
  const said = [day && day !== 'XX' ? String(Number(day)) : '', middle ? group(middle) : '', spokenYear(year)]
  return (doubt ? 'about ' : '') + said.filter(Boolean).join(' ')
}

function group(middle: string): string {
  return GROUPS[middle] ?? MONTHS[Number(middle) - 1] ?? ''
}

function spokenYear(year: string): string {
  if (year === 'XXXX') return '(year not stated)'
  return year.endsWith('X') ? `${year.replaceAll('X', '0')}s` : year
}
