/** Claims in the order of the times that they speak of. */

import type { Claim, Time } from '../client'

/** The month in which a sub-year grouping of EDTF begins. */
const BEGINS: Record<string, string> = { '21': '03', '22': '06', '23': '09', '24': '12', '33': '01', '34': '04', '35': '07', '36': '10', '40': '01', '41': '07' }

export interface Dated<Kind> {
  claim: Kind
  /** The time by which it stands where it does. */
  edtf: string
}

export interface Timeline<Kind> {
  dated: Dated<Kind>[]
  undated: Kind[]
}

export function timeline<Kind extends Pick<Claim, 'times'>>(claims: readonly Kind[]): Timeline<Kind> {
  const found: Timeline<Kind> = { dated: [], undated: [] }
  for (const claim of claims) {
    const edtf = claim.times.find((time) => begin(time) !== null)?.edtf
    if (edtf) found.dated.push({ claim, edtf })
    else found.undated.push(claim)
  }
  const key = ({ edtf }: Dated<Kind>) => begin({ edtf }) ?? ''
  return { dated: found.dated.sort((a, b) => key(a).localeCompare(key(b))), undated: found.undated }
}

/** Where a time begins (that which only has an end: where it ends), to be sorted by; null where no year is known. */
export function begin({ edtf }: Pick<Time, 'edtf'>): string | null {
  const [from, to] = (edtf ?? '').split('/')
  const point = from && from !== '..' ? from : to
  const parts = /^(\d[\dX]{3})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(point ?? '')
  if (!parts) return null
  const [, year = '', middle = '00', day = '00'] = parts
  return [year, BEGINS[middle] ?? middle, day].join('-').replaceAll('X', '0')
}
