import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench } from './bench.js'
import { assertAccessible, assertAccessibleNow } from './browser.js'

const made = bench()

test('a publisher is added, changed and deleted', async () => {
  const { project } = await made.project('Publishers')
  const home = `/projects/${project.id}`
  await made.visit(async (page) => {
    await page.goto(`${home}/settings`)
    await page.getByRole('link', { name: 'All publishers' }).click()
    await page.getByRole('button', { name: 'Add the first publisher' }).click()
    await assertAccessibleNow(page)
    await page.getByLabel('Name', { exact: true }).fill('River Post')
    await page.getByLabel('What it is').selectOption('newspaper')
    await page.getByLabel('Domains').fill('river.example, post.example')
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('link', { name: 'River Post' }).click()
    await page.getByText('post.example, river.example').waitFor()
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByLabel('Owner').fill('Osterby Mills')
    await page.getByLabel('Domains').fill('not a domain at all!')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Domains').fill('post.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    const [stored] = (await made.call('GET', `/v1${home}/publishers`)).items
    assert.deepEqual([stored.owner, stored.domains, stored.kind], ['Osterby Mills', ['post.example'], 'newspaper'])
    await page.keyboard.press('x')
    await page.getByText(/^Once more deletes/).waitFor()
    await page.keyboard.press('x')
    await page.getByRole('button', { name: 'Add the first publisher' }).waitFor()
  })
})

test('a text leads to its publisher, and evidence from a party to the claim says so', async () => {
  const { project, address } = await made.project('Parties', 'Osterby Mills signed a pact with Näsviken Paper on 3 May 2024.')
  const home = `/projects/${project.id}`
  const owned = { name: 'River Post', domains: ['river.example'], owner: 'Osterby Mills' }
  const publisher = await made.call('POST', `/v1${home}/publishers`, owned)
  const text = 'Osterby Mills signed the pact.'
  const source = await made.call('POST', `/v1${home}/sources`, { title: 'The pact', text, url: 'https://www.river.example/pact' })
  const [claim] = (await made.call('GET', `/v1${home}/claims`)).items
  const evidence = { snapshot: source.snapshots[0].id, quote: { exact: text }, stance: 'supports' }
  await made.call('POST', `/v1${home}/claims/${claim.id}/evidence`, evidence)
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    assert.match(await page.getByText('interested party').getAttribute('title'), /Osterby Mills: the source’s owner/)
    await page.getByRole('link', { name: 'The pact' }).click()
    await page.getByRole('link', { name: 'River Post' }).click()
    await page.getByRole('heading', { name: 'River Post' }).waitFor()
    await page.getByRole('link', { name: 'The pact' }).waitFor()
    await assertAccessible(page, `${home}/publishers`, 'Publishers')
    await assertAccessible(page, `${home}/publishers/${publisher.id}`, 'River Post')
  })
})
