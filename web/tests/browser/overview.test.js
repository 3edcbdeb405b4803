import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessible } from './browser.js'

const made = bench()

test('the overview counts what was decided, leads to it, and says what was done lately', async () => {
  const { project } = await made.project('Overview', 'Osterby Mills signed a pact with Näsviken Paper on 3 May 2024. The mill will open in May 2025.')
  const home = `/projects/${project.id}`
  const [claim] = (await made.call('GET', `/v1${home}/claims`)).items
  const judged = { verdict: 'not_checkable', rationale: 'Nobody can say.', revision: claim.revision }
  await made.call('POST', `/v1${home}/claims/${claim.id}/assessments`, judged)
  await made.visit(async (page) => {
    await assertAccessible(page, `${home}/overview`, 'Lately')
    await page.getByText(/, 1 decided, 0 corroborated\.$/).waitFor()
    await page.getByText('they agree on 100 %').waitFor()
    await page.locator('ol').getByRole('link', { name: claim.text }).first().waitFor()
    await page.getByRole('link', { name: 'Not checkable' }).click()
    await page.getByText('1 claim', { exact: true }).waitFor()
    assert.match(page.url(), /verdict=not_checkable/)
  })
})
