import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { agreement, tally } = await load('project/tally.ts')

const claim = (given) => ({ status: 'accepted', review: 'open', corroborated: false, independent_origins: 0, verdict: null, ...given })

test('a rejected claim is counted by its status, and by nothing else', () => {
  const counts = tally([claim({}), claim({ status: 'rejected', verdict: 'refuted' })])
  assert.deepEqual([counts.standing, counts.decided, counts.status.rejected, counts.verdict.refuted], [1, 0, 1, 0])
})

test('origins are counted of decided claims, and three or more are one bar', () => {
  const of = (independent_origins) => claim({ verdict: 'supported', independent_origins })
  assert.deepEqual(tally([of(0), of(2), of(3), of(7), claim({ independent_origins: 1 })]).origins, [1, 0, 1, 2])
})

test('agreement is of the claims that enough reviewers judged', () => {
  const reviewed = (...states) => tally(states.map((review) => claim({ review })))
  assert.equal(agreement(reviewed('agreed', 'agreed', 'disputed', 'assessed')), 67)
  assert.equal(agreement(reviewed('open', 'assessed')), null)
})
