import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at, bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

const WORDS = 'The register of Lidvik notes that Rydsund Paper was founded in 1901.'

test('an administrator says what terms a source has, takes its words out for a reason, and whatever showed them says so', async () => {
  const { project, address } = await made.project('Custody')
  const path = `/v1/projects/${project.id}`
  const source = await made.call('POST', `${path}/sources`, { title: 'The register', text: WORDS })
  const [claim] = (await made.call('GET', `${path}/claims?limit=1`)).items
  await made.call('POST', `${path}/claims/${claim.id}/evidence`, { snapshot: source.snapshots[0].id, quote: { exact: 'Rydsund Paper was founded' }, stance: 'context' })
  await made.call('POST', `${path}/claims/${claim.id}/comments`, { text: 'Whose register is it?' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/sources/${source.id}`)
    await page.getByText('Licence or terms: Not known').waitFor()
    await page.getByRole('button', { name: 'Change', exact: true }).first().click()
    await page.getByLabel(/^Licence or terms/).fill('CC BY 4.0')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Licence or terms: CC BY 4.0').waitFor()
    await page.getByRole('button', { name: 'Redact', exact: true }).click()
    await page.getByLabel(/^Why do its words have to go/).fill('Case 12')
    await assertAccessibleNow(page)
    await page.getByRole('button', { name: 'Take the words out' }).click()
    await page.getByText(/^Redacted on .*: Case 12$/).waitFor()
    assert.equal(await page.getByText(WORDS).count(), 0)
    await assertAccessibleNow(page)

    await page.goto(address)
    await at(page, 1)
    const evidence = page.getByRole('region', { name: 'Evidence' })
    await evidence.getByText(/^Redacted on .*: Case 12$/).waitFor()
    const comments = page.getByRole('region', { name: 'Comments' })
    await comments.getByRole('button', { name: 'Redact', exact: true }).click()
    await comments.getByRole('button', { name: /By order of a court/ }).click()
    await comments.getByText(/^Redacted on .*: By order of a court$/).waitFor()
    await assertAccessibleNow(page)
  })
})

test('a project says what is kept and what leaves, and a person downloads what is held on them', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Keeping' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/settings`)
    await page.getByLabel(/^Longest quote/).fill('120')
    await page.getByLabel(/^Days for texts of sources/).fill('90')
    await page.getByRole('heading', { name: 'What is kept, and what leaves' }).locator('..').getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    const { quote_limit, retention } = await made.call('GET', `/v1/projects/${project.id}`)
    assert.deepEqual([quote_limit, retention.source_texts_days, retention.ended_jobs_days ?? null], [120, 90, null])
    await assertAccessibleNow(page)
    await page.goto('/account')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download it' }).click()
    const held = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    assert.equal(held.format, 'claimbench-person')
    await assertAccessibleNow(page)
  })
})
