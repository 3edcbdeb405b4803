import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { byBlock } = await load('article/blocks.ts')

const blocks = [{ start: 0, end: 10 }, { start: 12, end: 20 }, { start: 22, end: 30 }]
const mark = (start, end) => ({ start, end })

test('a mark stands in each block that it touches, and in no other', () => {
  const [one, two, three] = [mark(0, 10), mark(9, 13), mark(22, 30)]
  assert.deepEqual(byBlock(blocks, [one, two, three], []), [[one, two], [two], [three]])
  assert.deepEqual(byBlock(blocks, [mark(10, 12)], []), [[], [], []])
})

test('a block whose marks are the same keeps its list', () => {
  const [one, two] = [mark(0, 5), mark(13, 15)]
  const before = byBlock(blocks, [one, two], [])
  const after = byBlock(blocks, [one, mark(13, 16)], before)
  assert.equal(after[0], before[0])
  assert.notEqual(after[1], before[1])
  assert.equal(after[2], before[2])
})
