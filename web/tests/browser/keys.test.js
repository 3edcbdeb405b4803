import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

const RELEASE = 'Marrow Bay, 5 June. The zinc group announces that forty thousand tonnes of old batteries will be melted each year at Tarnfell until 2030.'
const QUOTE = 'forty thousand tonnes of old batteries'

/** A claim with two pieces of evidence, which may have one origin. */
async function attached(name) {
  const { address, project } = await made.project(name)
  const path = `/v1/projects/${project.id}`
  const claim = (await made.call('GET', `${path}/claims?limit=1`)).items[0]
  for (const [title, text] of [['The release', RELEASE], ['The print', `Batteries for Tarnfell\n\n${RELEASE} Shares rose a little.`]]) {
    const source = await made.call('POST', `${path}/sources`, { title, text })
    await made.call('POST', `${path}/claims/${claim.id}/evidence`, { snapshot: source.snapshots[0].id, quote: { exact: QUOTE }, stance: 'supports' })
  }
  return { project, address: `${address}?claim=${claim.id}`, evidence: async () => (await made.call('GET', `${path}/claims/${claim.id}/evidence`)).items.filter((one) => !one.withdrawn).length }
}

test('evidence is stepped through, withdrawn and attached once more without the mouse', async () => {
  const { address, evidence } = await attached('By keys')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    const items = page.locator('.item')
    await items.nth(1).waitFor()
    await page.keyboard.press('w')
    await page.locator('.item[aria-current="true"]').waitFor()
    assert.equal(await evidence(), 2)
    await page.keyboard.press('v')
    assert.equal(await items.nth(1).getAttribute('aria-current'), 'true')
    await page.keyboard.press('w')
    await page.getByText('Withdrawn; it stays in the history.').waitFor()
    await items.nth(1).waitFor({ state: 'detached' })
    assert.equal(await evidence(), 1)
    await page.keyboard.press('z')
    await page.getByText('Attached once more.').waitFor()
    await items.nth(1).waitFor()
    assert.equal(await evidence(), 2)
  })
})

test('whether two texts have one origin is answered by a key', async () => {
  const { address } = await attached('Origins by keys')
  await made.visit(async (page) => {
    await page.goto(address)
    await page.getByText('“The print” may come from “The release”').waitFor()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys of this page' })
    await dialog.getByText('The two texts in question are independent').waitFor()
    await assertAccessibleNow(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('c')
    await page.getByText('One independent origin', { exact: true }).waitFor()
    await page.keyboard.press('d')
    await page.locator('.origin').filter({ hasText: 'The release' }).filter({ hasText: 'The print' }).getByText('2 texts, one origin').waitFor()
  })
})

test('the lists of a project begin something new with n, and / looks for words', async () => {
  const { project } = await made.project('New by keys')
  const home = `/projects/${project.id}`
  await made.visit(async (page) => {
    for (const [rest, heading] of [['', 'Add an article'], ['/sources', 'Add a source'], ['/imports', 'Import many addresses'], ['/publishers', 'Add a publisher'], ['/releases', 'Make a release']]) {
      await page.goto(home + rest)
      await page.locator('main h1').waitFor()
      await page.keyboard.press('n')
      await page.locator('main form').first().waitFor()
      assert.ok(await page.locator('main').getByText(heading).first().isVisible(), heading)
    }
    await page.goto(`${home}/claims`)
    await page.getByLabel('Words').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('zinc')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('text') === 'zinc')
  })
})
