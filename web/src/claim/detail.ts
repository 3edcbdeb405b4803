/** What a claim's type asks for beside its sentence, as a reviewer fills it in. */

import type { ClaimType, Detail } from '../client'
import { say } from '../words'

export interface Field {
  name: string
  label: string
  needed?: boolean
}

export const FIELDS: Record<ClaimType, Field[]> = {
  signature: [{ name: 'signatory', label: say.claim.whoSigned, needed: true }, { name: 'counterparty', label: say.claim.withWhom }, { name: 'instrument', label: say.claim.what }],
  date: [{ name: 'event', label: say.claim.happensThen, needed: true }, { name: 'edtf', label: say.claim.whenAs }],
  aim: [{ name: 'holder', label: say.claim.whoseAim }, { name: 'aim', label: say.claim.aimedAt, needed: true }, { name: 'cue', label: say.claim.aimWord, needed: true }],
  statement: [{ name: 'speaker', label: say.claim.whoSaid }, { name: 'verb', label: say.claim.sayingVerb, needed: true }, { name: 'content', label: say.claim.wasSaid, needed: true }],
  role: [{ name: 'person', label: say.claim.who, needed: true }, { name: 'role', label: say.claim.whichPost, needed: true }, { name: 'organization', label: say.claim.where }],
  quantity: [{ name: 'measured', label: say.claim.isMeasured, needed: true }, { name: 'value', label: say.claim.howMuchNumber }, { name: 'unit', label: say.claim.inWhat }],
  relation: [{ name: 'subject', label: say.claim.who, needed: true }, { name: 'relation', label: say.claim.relationAs, needed: true }, { name: 'object', label: say.claim.ofWhom, needed: true }],
  event: [],
  opinion: [],
}

/** What the form does not ask. */
const REST: Partial<Record<ClaimType, object>> = {
  signature: { signatory_kind: 'unknown' },
  statement: { direct: false },
  quantity: { comparator: 'exact' },
}

/** Of what was filled in, as the service takes it. */
export function detailOf(type: ClaimType, filled: Readonly<Record<string, string>>): Detail {
  const given = FIELDS[type].flatMap(({ name }) => {
    const word = filled[name]?.trim() ?? ''
    return word === '' ? [] : [[name, name === 'value' ? Number(word) : word] as const]
  })
  return { ...REST[type], ...Object.fromEntries(given) } as Detail
}
