import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

test('without a network the page says so, what was done is taken back, and it works again afterwards', async () => {
  const { address, project } = await made.project('Offline')
  const accepted = async () => (await made.call('GET', `/v1/projects/${project.id}/claims?status=accepted`)).items.length
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.getByText('Nobody has assessed it yet.').waitFor()
    await page.context().setOffline(true)
    await page.getByText('You are offline.').waitFor()
    await assertAccessibleNow(page)
    await page.keyboard.press('a')
    await page.locator('.notice.failed').waitFor()
    await page.locator('.chip', { hasText: 'Proposed' }).waitFor()
    await page.context().setOffline(false)
    await page.getByText('You are offline.').waitFor({ state: 'detached' })
    assert.equal(await accepted(), 0)
    await page.keyboard.press('a')
    await at(page, 2)
    assert.equal(await accepted(), 1)
  })
})

test('a skeleton stands in for what is on its way, and an error says what to do', async () => {
  const { project } = await made.project('Slow')
  await made.visit(async (page) => {
    let answer
    const asked = new Promise((resolve) => (answer = resolve))
    await page.route('**/sources?*', async (route) => {
      await asked
      await route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: 'The database rests', status: 503, code: 'internal' }) })
    })
    await page.goto(`/projects/${project.id}/sources`)
    await page.locator('.skeleton[aria-busy="true"]').waitFor()
    answer()
    await page.getByRole('heading', { name: 'The database rests' }).waitFor()
    await assertAccessibleNow(page)
    await page.unroute('**/sources?*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'No source yet' }).waitFor()
  })
})
