import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { Points } = await load('article/points.ts')

test('an emoji before a claim moves its code points and its units apart', () => {
  const points = new Points('🦀🦀 crabs 𝒳 sign')
  assert.equal(points.length, 15)
  assert.equal(points.unit(2), 4)
  assert.equal(points.slice(3, 8), 'crabs')
  assert.equal(points.slice(9, 15), '𝒳 sign')
})

test('code points and units are each other’s inverse', () => {
  for (const text of ['', 'plain', 'é́ combining', '👩‍👩‍👧 family', 'שלום 🕊 עולם', '🦀'.repeat(5)]) {
    const points = new Points(text)
    for (let point = 0; point <= points.length; point += 1) assert.equal(points.point(points.unit(point)), point)
    assert.equal(points.unit(points.length), text.length)
    assert.equal(points.length, [...text].length)
  }
})

test('a place in the middle of a pair is the character that it is in', () => {
  const points = new Points('a🦀b')
  assert.equal(points.point(2), 1)
  assert.equal(points.point(3), 2)
})
