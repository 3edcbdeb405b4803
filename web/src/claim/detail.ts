/** What a claim's type asks for beside its sentence, as a reviewer fills it in. */

import type { ClaimType, Detail } from '../client'

export interface Field {
  name: string
  label: string
  needed?: boolean
}

export const FIELDS: Record<ClaimType, Field[]> = {
  signature: [{ name: 'signatory', label: 'Who signed', needed: true }, { name: 'counterparty', label: 'With whom' }, { name: 'instrument', label: 'What' }],
  date: [{ name: 'event', label: 'What happens then', needed: true }, { name: 'edtf', label: 'When, as 2025-09-11' }],
  aim: [{ name: 'holder', label: 'Whose aim' }, { name: 'aim', label: 'What is aimed at', needed: true }, { name: 'cue', label: 'The word for it, as “plans”', needed: true }],
  statement: [{ name: 'speaker', label: 'Who said it' }, { name: 'verb', label: 'The verb, as “said”', needed: true }, { name: 'content', label: 'What was said', needed: true }],
  role: [{ name: 'person', label: 'Who', needed: true }, { name: 'role', label: 'Which post', needed: true }, { name: 'organization', label: 'Where' }],
  quantity: [{ name: 'measured', label: 'What is measured', needed: true }, { name: 'value', label: 'How much, as a number' }, { name: 'unit', label: 'In what' }],
  relation: [{ name: 'subject', label: 'Who', needed: true }, { name: 'relation', label: 'Is what, as “parent_of”', needed: true }, { name: 'object', label: 'Of whom', needed: true }],
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
