import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench, example } from './bench.js'
import { assertAccessibleNow } from './browser.js'

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

const PACT = 'Osterby Mills signed a pact with Näsviken Paper on 3 May 2024.'
const REPORT = `The mill stands by the river 🦀.\n\nOn 3 May 2024 Osterby Mills signed a pact with Näsviken Paper.\n\nOn 9 May 2024 Osterby Mills signed a pact with Näsviken Paper.`

async function suggested(name) {
  const { address, project } = await made.project(name, PACT)
  await made.call('POST', `/v1/projects/${project.id}/sources`, { title: 'River Post', text: REPORT })
  return address
}

test('the passage that confirms most is attached by one key, and the undo withdraws it', async () => {
  const address = await suggested('Suggested')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('n')
    const first = page.getByRole('dialog').locator('ol > li').first()
    await first.getByText('On 3 May 2024 Osterby Mills').waitFor()
    await assertAccessibleNow(page)
    await page.keyboard.press('1')
    await page.locator('blockquote mark', { hasText: 'On 3 May 2024 Osterby Mills' }).waitFor()
    await page.getByText('quote verified').waitFor()
    const says = page.getByRole('list', { name: 'What the words say of the claim' })
    assert.match(await says.innerText(), /Confirmed:\s*Name\s*Osterby Mills/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Nothing yet.').waitFor()
  })
})

test('a suggested passage is graded first, with its words filled in', async () => {
  const address = await suggested('Graded')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('n')
    await page.getByRole('button', { name: 'Grade it first' }).first().click()
    assert.equal(await page.getByLabel('The words').inputValue(), 'On 3 May 2024 Osterby Mills signed a pact with Näsviken Paper.')
    assert.equal(await page.locator('.quoted').innerText(), 'On 3 May 2024 Osterby Mills signed a pact with Näsviken Paper.')
    await page.getByLabel('The source is').selectOption('B')
    await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click()
    await page.getByText('quote verified').waitFor()
    await page.getByText('B6', { exact: false }).waitFor()
  })
})
