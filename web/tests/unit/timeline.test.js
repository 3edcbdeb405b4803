import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { begin, timeline } = await load('entity/timeline.ts')
const { address, named } = await load('entity/names.ts')

test('times are put in order whether they are days, seasons, spans or decades', () => {
  const claim = (edtf) => ({ times: [{ edtf }] })
  const given = ['2025-21', '2024/..', 'XXXX-09-11', '199X', '2025-02', '../2023-05-01', '2025-03-02~']
  const { dated, undated } = timeline([...given.map(claim), { times: [] }])
  assert.deepEqual(dated.map(({ edtf }) => edtf), ['199X', '../2023-05-01', '2024/..', '2025-02', '2025-21', '2025-03-02~'])
  assert.equal(undated.length, 2)
  assert.equal(begin({ edtf: null }), null)
})

test('a claim names the entities that stand in it, each once', () => {
  const entities = [{ id: 'e1', name: 'Osterby Mills' }, { id: 'e2', name: 'Rut Alm' }, { id: 'e3', name: 'Umeå' }]
  const claim = { subject: { entity: 'e1' }, objects: [{ entity: 'e1' }, {}], places: [{ entity: 'e3' }] }
  assert.deepEqual(named(claim, entities).map(({ name }) => name), ['Osterby Mills', 'Umeå'])
  assert.equal(address('p', ['A & B', 'AB']), '/projects/p/entities?name=A+%26+B&name=AB')
})
