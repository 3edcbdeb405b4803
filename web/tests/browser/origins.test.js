import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

const RELEASE = 'Marrow Bay, 5 June. The zinc group announces that forty thousand tonnes of old batteries will be melted each year at Tarnfell until 2030.'
const PRINT = `Batteries for Tarnfell\n\n${RELEASE} Shares rose a little.`

/** A claim of a new article with two sources that print one release, found to be supported. */
async function judged(name) {
  const { address, project } = await made.project(name)
  const path = `/v1/projects/${project.id}`
  const claim = (await made.call('GET', `${path}/claims?limit=1`)).items[0]
  for (const [title, text] of [['The release', RELEASE], ['The print', PRINT]]) {
    const source = await made.call('POST', `${path}/sources`, { title, text })
    const evidence = { snapshot: source.snapshots[0].id, quote: { exact: 'forty thousand tonnes of old batteries' }, stance: 'supports' }
    await made.call('POST', `${path}/claims/${claim.id}/evidence`, evidence)
  }
  await made.call('POST', `${path}/claims/${claim.id}/assessments`, { verdict: 'supported', revision: claim.revision })
  return `${address}?claim=${claim.id}`
}

test('two prints of one release become one origin when a reviewer says so', async () => {
  const address = await judged('One release')
  await made.visit(async (page) => {
    await page.goto(address)
    await page.getByText('1 to 2 independent origins').waitFor()
    await page.getByText('“The print” may come from “The release”: the same words').waitFor()
    await page.getByRole('button', { name: 'One origin' }).click()
    await page.getByText('One independent origin', { exact: true }).click()
    await page.locator('.origin').filter({ hasText: 'The release' }).filter({ hasText: 'The print' }).getByText('2 texts, one origin').waitFor()
    const links = page.getByRole('list', { name: 'Which text comes from which' })
    await links.getByText('“The print” comes from “The release”: the same words').waitFor()
    await assertAccessibleNow(page)
    const source = page.locator('.origin').getByRole('link', { name: 'The release' })
    await source.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The release' }).waitFor()
  })
})

test('an answer that two texts are independent leaves two origins', async () => {
  const address = await judged('Two accounts')
  await made.visit(async (page) => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Independent', exact: true }).click()
    await page.getByText('2 independent origins', { exact: true }).waitFor()
  })
})
