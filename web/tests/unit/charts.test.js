import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { agreement, origins, progress, reviews, statuses, types, verdicts } = await load('project/charts.ts')

const overview = (given) => ({ claims: 0, decided: 0, by_type: [], by_status: [], by_review: [], by_verdict: [], by_origins: [], ...given })
const to = (name, word) => `?${name}=${word}`
const counts = (bars) => bars.map(({ count }) => count)
const called = (bars, name) => bars.find((bar) => bar.name === name)

test('progress goes from what was found to what is corroborated', () => {
  const by_status = [{ status: 'proposed', count: 4 }, { status: 'accepted', count: 3 }, { status: 'edited', count: 1 }, { status: 'rejected', count: 9 }]
  const by_review = [{ review: 'open', count: 5 }, { review: 'assessed', count: 1 }, { review: 'agreed', count: 2 }]
  const by_verdict = [{ verdict: null, count: 6, corroborated: 0 }, { verdict: 'supported', count: 2, corroborated: 1 }]
  assert.deepEqual(counts(progress(overview({ claims: 8, decided: 2, by_status, by_review, by_verdict }), to)), [8, 4, 3, 2, 1])
})

test('every word of the vocabulary has a bar that leads to its claims, also where the service counted none', () => {
  const one = overview({ by_type: [{ type: 'quantity', count: 3 }] })
  for (const [bars, name] of [[types, 'type'], [statuses, 'status'], [reviews, 'review'], [verdicts, 'verdict'], [progress, 'reached'], [(given, lead) => origins(given, 1, lead), 'origins']]) {
    for (const bar of bars(one, to)) assert.match(bar.to, new RegExp(`^\\?${name}=[a-z_0-9]+$`))
  }
  assert.deepEqual([called(types(one, to), 'Quantity').count, called(types(one, to), 'Event').count], [3, 0])
})

test('a word that the vocabulary has not stands last, in its own letters, and leads nowhere', () => {
  const bars = reviews(overview({ by_review: [{ review: 'heard_of', count: 2 }, { review: 'open', count: 1 }] }), to)
  assert.deepEqual(bars.at(-1), { name: 'Heard of', tone: 'soft', count: 2 })
  assert.equal(called(bars, 'Open').count, 1)
})

test('what has no verdict has no bar among the verdicts', () => {
  const bars = verdicts(overview({ by_verdict: [{ verdict: null, count: 7, corroborated: 0 }] }), to)
  assert.deepEqual(counts(bars), bars.map(() => 0))
})

test('three or more origins are one bar, and too few for the policy are drawn otherwise', () => {
  const by_origins = [0, 2, 3, 7].map((independent_origins) => ({ independent_origins, count: 1 }))
  const bars = origins(overview({ by_origins }), 2, to)
  assert.deepEqual(counts(bars), [1, 0, 1, 2])
  assert.deepEqual(bars.map(({ tone }) => tone), ['soft', 'warn', 'good', 'good'])
})

test('agreement is of the claims that enough reviewers judged, whatever became of them', () => {
  const reviewed = (given) => overview({ by_review: Object.entries(given).map(([review, count]) => ({ review, count })) })
  assert.equal(agreement(reviewed({ agreed: 2, disputed: 1, assessed: 5 })), 67)
  assert.equal(agreement(reviewed({ agreed: 2, disputed: 1, heard_of: 1 })), 50)
  assert.equal(agreement(reviewed({ open: 3, assessed: 1 })), null)
})
