import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessible, assertAccessibleNow } from './browser.js'

const made = bench()

const pact = (day) => `Osterby Mills signed the supply agreement with Marl Paper on ${day} 2024.`

test('two articles that give two days are shown on the claim, decided by a key, and listed for the project', async () => {
  const { project, address } = await made.project('Pairs', pact('3 May'))
  await made.call('POST', `/v1/projects/${project.id}/articles`, { text: pact('4 June'), title: 'The other paper' })
  await made.visit(async (page) => {
    await page.goto(address)
    const pairs = page.getByRole('region', { name: 'Also said elsewhere' })
    await pairs.getByText('Contradicted by').waitFor()
    await pairs.getByText('2024-05-03 / 2024-06-04').waitFor()
    await assertAccessibleNow(page)
    await page.keyboard.press('y')
    await pairs.getByText('Contradicted by · Confirmed').waitFor()
    await pairs.getByRole('link', { name: pact('4 June') }).click()
    await page.getByRole('heading', { name: 'The other paper' }).waitFor()
    await pairs.getByRole('link', { name: pact('3 May') }).waitFor()

    await page.goto(`/projects/${project.id}/claims`)
    await page.getByRole('link', { name: 'Pairs of claims' }).click()
    await page.getByLabel('Which').selectOption('confirmed')
    await page.getByRole('main').getByRole('button', { name: 'Reject' }).first().click()
    await page.getByText('Rejected; it is not proposed again.').waitFor()
  })
  const rejected = await made.call('GET', `/v1/projects/${project.id}/comparisons?state=rejected`)
  assert.equal(rejected.items.length, 1)
  await made.visit((page) => assertAccessible(page, `/projects/${project.id}/comparisons?state=rejected`, 'Pairs of claims'))
})
