import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

test('the next claim of the queue is one key away, and is the same until it is judged', async () => {
  const { project } = await made.project('Queue')
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/claims`)
    await page.getByRole('button', { name: /^Next from the queue/ }).waitFor()
    await page.keyboard.press('q')
    await page.getByText('Yours for half an hour. Nobody has judged it yet.').waitFor()
    const [lease] = (await made.call('GET', `/v1/projects/${project.id}/queue/leases`)).items
    assert.equal(new URL(page.url()).searchParams.get('claim'), lease.claim)
    await assertAccessibleNow(page)
    await page.getByRole('radio', { name: 'Not checkable' }).waitFor({ state: 'attached' })
    await page.keyboard.press('5')
    await page.getByRole('button', { name: /^Record assessment/ }).click()
    await page.getByText('Recorded: not checkable.').waitFor()
    await page.keyboard.press('q')
    await page.waitForFunction((before) => new URL(location.href).searchParams.get('claim') !== before, lease.claim)
  })
})

test('a third person reads both reasons and settles the dispute', async () => {
  const { project } = await made.project('Dispute')
  await made.call('PATCH', `/v1/projects/${project.id}`, { policy: { min_origins: 1, min_assessments: 2, blind: true } }, { 'if-match': `"${project.version}"` })
  const [claim] = (await made.call('GET', `/v1/projects/${project.id}/claims`)).items
  const judged = `/v1/projects/${project.id}/claims/${claim.id}/assessments`
  const given = { verdict: 'not_checkable', rationale: 'It is a forecast.', revision: claim.revision }
  const [asta, birk] = [await made.reviewer(project, 'asta'), await made.reviewer(project, 'birk')]
  await asta('POST', judged, given)
  await birk('POST', judged, { ...given, verdict: 'not_enough_evidence', rationale: 'The register is silent.' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/claims`)
    await page.getByRole('button', { name: /^Next from the queue/ }).waitFor()
    await page.keyboard.press('q')
    await page.getByText('Yours for half an hour. Its reviewers differ; you can settle it.').waitFor()
    await page.getByText('The register is silent.').waitFor()
    await page.getByText('It is a forecast.').waitFor()
    await page.keyboard.press('5')
    await page.getByLabel(/^Why/).fill('Both agree that no source could say.')
    await assertAccessibleNow(page)
    await page.getByRole('button', { name: /^Settle the dispute/ }).click()
    await page.getByText('Settled: not checkable.').waitFor()
    await page.getByText(/decided between them by you/).waitFor()
  })
  const settled = await made.call('GET', `/v1/projects/${project.id}/claims/${claim.id}`)
  assert.deepEqual([settled.verdict, settled.review], ['not_checkable', 'adjudicated'])
})
