import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { graph } = await load('assessment/graph.ts')

const link = (from, to, state = 'confirmed') => ({ id: `${from}${to}`, from, to, method: 'text_overlap', score: 0.5, state })
const origin = (snapshots, joined_by = [], proposed = []) => ({ snapshots, sources: [], joined_by, proposed, counts: true, is_own: false })
const ys = ({ path }) => [Number(/^M\S+ (\S+?)H/.exec(path)[1]), Number(/Q\S+ \S+ \S+ (\S+)H/.exec(path)[1])]

test('an arc leads from a text to the one that it comes from, which may stand above or below', () => {
  const { arcs } = graph([origin(['a', 'b'], [link('b', 'a')]), origin(['c'])])
  const [from, to] = ys(arcs[0])
  assert.ok(from > to, arcs[0].path)
  const [above, below] = ys(graph([origin(['a', 'b'], [link('a', 'b')])]).arcs[0])
  assert.ok(above < below)
})

test('a proposal that joins two origins is drawn once, after what is confirmed', () => {
  const asked = link('c', 'a', 'proposed')
  const { arcs } = graph([origin(['a', 'b'], [link('b', 'a')], [asked]), origin(['c'], [], [asked])])
  assert.deepEqual(arcs.map((arc) => [arc.number, arc.link.id, arc.link.state]), [[1, 'ba', 'confirmed'], [2, 'ca', 'proposed']])
})

test('arcs beside each other have lanes of their own, and others share one', () => {
  const { arcs } = graph([origin(['a', 'b', 'c', 'd'], [link('b', 'a'), link('d', 'c'), link('d', 'a')])])
  const [short, apart, long] = arcs.map(({ x }) => x)
  assert.equal(short, apart)
  assert.ok(long < short)
})

test('a text that only a derivation names stands apart from the origins', () => {
  const { groups } = graph([origin(['a'], [], [link('a', 'z', 'proposed')])])
  assert.deepEqual(groups.map(({ snapshots }) => snapshots), [['a'], ['z']])
  assert.equal(groups[1].origin, null)
})
