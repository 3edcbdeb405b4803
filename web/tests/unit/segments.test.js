import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { segments } = await load('article/segments.ts')

const drawn = (block, marks) =>
  segments(block, marks).map(({ start, end, marks }) => `${start}-${end} ${marks.map((m) => m.id + m.lane).join(',')}`)

test('overlapping claims are cut where either begins or ends, the longest outside', () => {
  const marks = [{ id: 'a', start: 0, end: 10 }, { id: 'b', start: 5, end: 20 }]
  assert.deepEqual(drawn({ start: 0, end: 25 }, marks), ['0-5 a0', '5-10 b1,a0', '10-20 b1', '20-25 '])
})

test('a lane that is free again is used again', () => {
  const marks = [{ id: 'a', start: 0, end: 4 }, { id: 'b', start: 6, end: 8 }]
  assert.deepEqual(drawn({ start: 0, end: 8 }, marks), ['0-4 a0', '4-6 ', '6-8 b0'])
})

test('two claims on the same words lie in two lanes', () => {
  const marks = [{ id: 'a', start: 2, end: 5 }, { id: 'b', start: 2, end: 5 }]
  assert.deepEqual(drawn({ start: 0, end: 5 }, marks), ['0-2 ', '2-5 a0,b1'])
})

test('a claim over two blocks is cut at the block’s edge', () => {
  const marks = [{ id: 'a', start: 3, end: 30 }]
  assert.deepEqual(drawn({ start: 10, end: 20 }, marks), ['10-20 a0'])
})

test('a claim without words is not drawn', () => {
  assert.deepEqual(drawn({ start: 0, end: 5 }, [{ id: 'a', start: 2, end: 2 }]), ['0-5 '])
})
