import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

test('the filters of the claims stand in the address, and a link opens the same list', async () => {
  const { project } = await made.project('Filters')
  const path = `/projects/${project.id}/claims`
  await made.visit(async (page) => {
    await page.goto(path)
    const shown = page.locator('main li')
    await shown.first().waitFor()
    await page.getByLabel('Type', { exact: true }).selectOption('signature')
    await page.waitForURL(/type=signature/)
    await page.getByText(/^\d+ claims?$/).waitFor()
    await page.getByLabel('Words', { exact: true }).fill('institute')
    await page.keyboard.press('Enter')
    await page.waitForURL(/text=institute/)
    const { items } = await made.call('GET', `/v1${path}?type=signature&text=institute`)
    const count = items.length === 1 ? '1 claim' : `${items.length} claims`
    await page.getByText(count, { exact: true }).waitFor()
    await page.reload()
    await page.getByText(count, { exact: true }).waitFor()
    assert.equal(await shown.count(), items.length)
    assert.equal(await page.getByLabel('Type', { exact: true }).inputValue(), 'signature')
    assert.equal(await page.getByLabel('Words', { exact: true }).inputValue(), 'institute')
  })
})

test('the filters that are rarely wanted open with an address that holds one, and narrow the list', async () => {
  const { project, article } = await made.project('More filters')
  const path = `/projects/${project.id}/claims`
  const count = async (query) => (await made.call('GET', `/v1${path}?limit=200&${query}`)).items.length
  await made.visit(async (page) => {
    await page.goto(`${path}?article=${article.id}&min_worthiness=0.5`)
    await page.getByText('More filters (2 set)').waitFor()
    await page.getByLabel('Article', { exact: true }).locator(`option[value="${article.id}"]`).waitFor({ state: 'attached' })
    assert.equal(await page.getByLabel('Article', { exact: true }).inputValue(), article.id)
    await assertAccessibleNow(page)
    await page.getByText(new RegExp(`^${await count('min_worthiness=0.5')} claims?$`)).waitFor()
    await page.getByLabel('Checkable').selectOption('false')
    await page.getByText(new RegExp(`^${await count('min_worthiness=0.5&checkable=false')} claims?$`)).waitFor()
    await page.getByLabel('Found until').fill('2001-01-01')
    await page.getByText('No such claim').waitFor()
  })
})

test('selected claims are rejected together for one reason, and taken back together', async () => {
  const { project } = await made.project('Bulk')
  const path = `/projects/${project.id}/claims`
  const rejected = async () => (await made.call('GET', `/v1${path}?status=rejected`)).items.map(({ reason }) => reason)
  await made.visit(async (page) => {
    await page.goto(path)
    const boxes = page.getByRole('checkbox', { name: /^Select:/ })
    await boxes.nth(0).check()
    await boxes.nth(2).check()
    await page.getByText('2 selected').waitFor()
    await assertAccessibleNow(page)
    await page.getByRole('button', { name: 'Reject', exact: true }).click()
    await page.keyboard.press('4')
    await page.getByText('2 rejected.').waitFor()
    assert.deepEqual(await rejected(), ['Too trivial to check', 'Too trivial to check'])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back.').waitFor()
    assert.deepEqual(await rejected(), [])
  })
})

test('all claims that are shown are accepted by one key, and those that cannot be are told', async () => {
  const { project } = await made.project('All', 'Osterby Mills signed a pact with Näsviken Paper on 3 May 2024.')
  const path = `/projects/${project.id}/claims`
  const [claim] = (await made.call('GET', `/v1${path}`)).items
  await made.visit(async (page) => {
    await page.goto(`${path}?status=proposed`)
    await page.getByRole('button', { name: /^Select all \d+ shown/ }).click()
    await page.getByText(/\d+ selected/).waitFor()
    await made.call('PATCH', `/v1${path}/${claim.id}`, { text: 'Another wording.' }, { 'if-match': `"${claim.version}"` })
    await page.locator('main h1').click()
    await page.keyboard.press('a')
    await page.getByText(/^One stayed as it was/).waitFor()
    const stayed = page.getByRole('region', { name: 'These stayed as they were' })
    await stayed.getByRole('link', { name: claim.text }).waitFor()
    await assertAccessibleNow(page)
    await stayed.getByRole('button', { name: 'Close' }).click()
    await stayed.waitFor({ state: 'detached' })
  })
})

test('filters are saved by a name, and forgotten', async () => {
  const { project } = await made.project('Saved')
  const path = `/projects/${project.id}/claims`
  await made.visit(async (page) => {
    await page.goto(`${path}?type=signature`)
    await page.getByLabel('Name for these filters').fill('Who signed')
    await page.getByRole('button', { name: 'Save them' }).click()
    await page.goto(path)
    await page.getByRole('link', { name: 'Who signed' }).click()
    await page.waitForURL(/type=signature/)
    assert.equal(await page.getByLabel('Type', { exact: true }).inputValue(), 'signature')
    await page.getByRole('button', { name: 'Forget the filters “Who signed”' }).click()
    await page.getByLabel('Name for these filters').waitFor()
  })
})
