import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench, example } from './bench.js'

const made = bench()

test('evidence is quoted from a new source, and the verdict follows', async () => {
  const { address } = await made.project('Evidence')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('n')
    await page.getByRole('button', { name: 'Add a new source' }).click()
    await page.getByLabel('Title').fill('Press release of the group')
    await page.getByLabel('Its text').fill(example('press-release.txt'))
    await page.getByRole('button', { name: 'Add the source' }).click()
    await page.getByText('Quote from “Press release of the group”').waitFor()
    const quote = page.getByLabel('The words')
    await quote.fill('Norhaven Zinc Group is the parent of Tarnfell Recyclin and employs')
    await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click()
    await page.getByRole('button', { name: 'Quote these words' }).click()
    assert.match(await quote.inputValue(), /Tarnfell Recycling/)
    await page.getByLabel('The source is').selectOption('B')
    await page.getByLabel('It has an interest').check()
    await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click()
    await page.getByText('quote verified').waitFor()
    await page.keyboard.press('1')
    await page.getByLabel('Why').fill('The group says so itself.')
    await page.getByRole('button', { name: 'Record assessment' }).click()
    await page.getByText('Recorded: supported.').waitFor()
    await page.locator('.chip', { hasText: 'Supported' }).first().waitFor()
  })
})

test('words selected in the source are the quote, at their place', async () => {
  const { address, project } = await made.project('Select')
  await made.call('POST', `/v1/projects/${project.id}/sources`, { title: 'Twice', text: 'Ten 🦀 men came. Later ten 🦀 men left.' })
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('n')
    await page.getByRole('button', { name: /^Twice/ }).click()
    const passage = page.getByRole('document', { name: 'Text of the source' })
    await passage.waitFor()
    await passage.evaluate((element) => {
      const node = element.querySelector('[data-start]').firstChild
      const at = node.data.indexOf('men left')
      getSelection().setBaseAndExtent(node, at, node, at + 8)
      element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    })
    assert.equal(await page.getByLabel('The words').inputValue(), 'men left')
    await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click()
    await page.locator('blockquote mark', { hasText: 'men left' }).waitFor()
    await page.getByRole('link', { name: 'Twice' }).click()
    assert.equal(await page.locator('.quoted').innerText(), 'men left')
  })
})
