import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench } from './bench.js'
import { assertAccessible } from './browser.js'

const made = bench()

test('a name leads from a claim to all claims about it, in the order of time', async () => {
  const text = 'Osterby Mills signed a pact with Näsviken Paper on 3 May 2024. Osterby Mills opened a mill in Lidvik in 2019.'
  const { project, address } = await made.project('Names', text)
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.getByRole('list', { name: 'Whom and what it names' }).getByRole('link', { name: 'Osterby Mills' }).click()
    await page.getByRole('heading', { name: 'Osterby Mills' }).waitFor()
    await page.locator('.moment').first().waitFor()
    const times = await page.locator('.when').allInnerTexts()
    assert.deepEqual([times[0], times.at(-1)], ['2019', '3 May 2024'])
    await page.getByLabel('Another name').fill('Nobody at all')
    await page.keyboard.press('Enter')
    await page.getByText('No claim names it').waitFor()
    await assertAccessible(page, `/projects/${project.id}/entities?name=Osterby+Mills`, 'Osterby Mills')
  })
})
