import { readFileSync } from 'node:fs'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench } from './bench.js'

const made = bench()

test('the example goes from an article to an exported claim, by the keyboard', async () => {
  const claim = 'Deputy Director General Tomas Brekke signed the agreement for Norhaven Zinc Group.'
  const quote = 'Deputy Director General Tomas Brekke signed for the group.'
  await made.visit(async (page) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Open the example project' }).click()
    await at(page, 1)
    await page.keyboard.press('a')
    await at(page, 2)
    await page.keyboard.press('e')
    await page.getByLabel('The claim, as a sentence').fill(claim)
    await page.keyboard.press('Enter')
    await page.locator('.chip', { hasText: 'Edited' }).waitFor()
    await page.keyboard.press('n')
    await page.getByRole('button', { name: /Harbour Courier/ }).click()
    await page.getByLabel('The words').fill(quote)
    await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click()
    await page.locator('blockquote mark', { hasText: quote }).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.getByText('Recorded: supported.').waitFor()
    await page.locator('.chip', { hasText: 'Supported' }).first().waitFor()
    await page.getByRole('link', { name: 'Articles' }).click()
    const downloads = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV' }).click()
    const table = readFileSync(await (await downloads).path(), 'utf8')
    assert.ok(table.includes(claim), table)
    assert.ok(table.includes(quote), table)
  })
})
