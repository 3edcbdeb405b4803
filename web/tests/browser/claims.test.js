import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'

const made = bench()

test('the filters of the claims stand in the address, and a link opens the same list', async () => {
  const { project } = await made.project('Filters')
  const path = `/projects/${project.id}/claims`
  await made.visit(async (page) => {
    await page.goto(path)
    const shown = page.locator('main li')
    await shown.first().waitFor()
    await page.getByLabel('Type').selectOption('signature')
    await page.waitForURL(/type=signature/)
    await page.getByText(/^\d+ claims?$/).waitFor()
    await page.getByLabel('Words').fill('institute')
    await page.keyboard.press('Enter')
    await page.waitForURL(/text=institute/)
    const { items } = await made.call('GET', `/v1${path}?type=signature&text=institute`)
    const count = items.length === 1 ? '1 claim' : `${items.length} claims`
    await page.getByText(count, { exact: true }).waitFor()
    await page.reload()
    await page.getByText(count, { exact: true }).waitFor()
    assert.equal(await shown.count(), items.length)
    assert.equal(await page.getByLabel('Type').inputValue(), 'signature')
    assert.equal(await page.getByLabel('Words').inputValue(), 'institute')
  })
})
