import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { pieces } = await load('claim/standalone.ts')
const { spoken } = await load('claim/edtf.ts')

test('added words stand apart from the article’s own', () => {
  const edits = [{ kind: 'substituted', at: { start: 0, end: 9 }, text: '🦀 Osterby', was: 'The firm', antecedent: null }]
  assert.deepEqual(pieces('🦀 Osterby signed.', edits), [
    { text: '🦀 Osterby', was: 'The firm', edit: 0 },
    { text: ' signed.' },
  ])
})

test('a dropped word leaves no mark in the text', () => {
  const edits = [{ kind: 'dropped', at: { start: 3, end: 3 }, text: '', was: 'also', antecedent: null }]
  assert.deepEqual(pieces('She signed.', edits), [{ text: 'She signed.' }])
})

test('times are said in words', () => {
  const said = ['2025-09-11', 'XXXX-09-11', '2027-01/2027-06', '2011-36', '2025-21', '2027', '199X', '2024/..', 'nonsense'].map(spoken)
  assert.deepEqual(said, [
    '11 September 2025',
    '11 September (year not stated)',
    'January 2027 to June 2027',
    'fourth quarter of 2011',
    'spring 2025',
    '2027',
    '1990s',
    'from 2024',
    'nonsense',
  ])
})

const { diff } = await load('claim/diff.ts')

test('a changed word goes and comes, the others stay', () => {
  assert.deepEqual(diff('She signed the pact today.', 'She signed a pact today.'), [
    { text: 'She signed ', kind: 'same' },
    { text: 'the ', kind: 'gone' },
    { text: 'a ', kind: 'new' },
    { text: 'pact today.', kind: 'same' },
  ])
})

test('a text against nothing is all new', () => {
  assert.deepEqual(diff('', 'Two words'), [{ text: 'Two words', kind: 'new' }])
})

const { queryOf } = await load('claim/filter.ts')

test('an address asks for no more than the service knows', () => {
  const asked = (text) => queryOf(new URLSearchParams(text))
  const id = '019ab3f0-4c00-7000-8000-000000000002'
  assert.deepEqual(asked('type=aim&reached=judged&checkable=false&min_worthiness=0.5&made_to=2026-01-31'), {
    type: 'aim', reached: 'judged', checkable: false, min_worthiness: 0.5, made_to: '2026-01-31',
  })
  assert.deepEqual(asked(`assignee=${id}&origins=1`), { assignee: id, min_origins: 1, max_origins: 1 })
  assert.deepEqual(asked('assignee=nobody&origins=3'), { assigned: false, min_origins: 3 })
  assert.deepEqual(asked('type=poem&article=1&made_from=soon&min_worthiness=7&origins=9&text='), {})
})
