import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

const shown = (page) => new URL(page.url()).searchParams.get('claim')

/** The claims that somebody holds. */
const held = async (project) => (await made.call('GET', `/v1/projects/${project.id}/queue/leases`)).items.map(({ claim }) => claim)

test('the next claim of the queue is one key away, and is the same until it is judged', async () => {
  const { project } = await made.project('Queue')
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/claims`)
    await page.getByRole('button', { name: /^Next from the queue/ }).waitFor()
    await page.keyboard.press('q')
    await page.getByText('Yours for half an hour. Nobody has judged it yet.').waitFor()
    const first = shown(page)
    assert.ok((await held(project)).includes(first))
    await assertAccessibleNow(page)
    await page.getByRole('radio', { name: 'Not checkable' }).waitFor({ state: 'attached' })
    await page.keyboard.press('5')
    await page.getByRole('button', { name: /^Record assessment/ }).click()
    await page.getByText('Recorded: not checkable.').waitFor()
    await page.keyboard.press('q')
    await page.waitForFunction((before) => new URL(location.href).searchParams.get('claim') !== before, first)
    await page.getByText(/^Yours until/).waitFor()
    assert.ok((await held(project)).includes(shown(page)))
  })
})

test('a third person reads both reasons and settles the dispute', async () => {
  const { project } = await made.project('Dispute')
  await made.call('PATCH', `/v1/projects/${project.id}`, { policy: { min_origins: 1, min_assessments: 2, blind: true } }, { 'if-match': `"${project.version}"` })
  const [claim] = (await made.call('GET', `/v1/projects/${project.id}/claims`)).items
  const judged = `/v1/projects/${project.id}/claims/${claim.id}/assessments`
  const given = { verdict: 'not_checkable', rationale: 'It is a forecast.', revision: claim.revision }
  const [asta, birk] = [await made.reviewer(project, 'asta'), await made.reviewer(project, 'birk')]
  await asta('POST', judged, given)
  await birk('POST', judged, { ...given, verdict: 'not_enough_evidence', rationale: 'The register is silent.' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/claims`)
    await page.getByRole('button', { name: /^Next from the queue/ }).waitFor()
    await page.keyboard.press('q')
    await page.getByText('Yours for half an hour. Its reviewers differ; you can settle it.').waitFor()
    await page.getByText('The register is silent.').waitFor()
    await page.getByText('It is a forecast.').waitFor()
    await page.keyboard.press('5')
    await page.getByLabel(/^Why/).fill('Both agree that no source could say.')
    await assertAccessibleNow(page)
    await page.getByRole('button', { name: /^Settle the dispute/ }).click()
    await page.getByText('Settled: not checkable.').waitFor()
    await page.getByText(/decided between them by you/).waitFor()
  })
  const settled = await made.call('GET', `/v1/projects/${project.id}/claims/${claim.id}`)
  assert.deepEqual([settled.verdict, settled.review], ['not_checkable', 'adjudicated'])
})

test('a claim is given back, and another skipped for a reason, without the mouse; what comes next is there already', async () => {
  const { project } = await made.project('Leave')
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/claims`)
    await page.getByRole('button', { name: /^Next from the queue/ }).waitFor()
    await page.keyboard.press('q')
    await page.getByText(/^Yours until/).waitFor()
    const first = shown(page)
    assert.equal((await held(project)).length, 2, 'this one, and the one that comes next')
    await page.keyboard.press('p')
    await page.getByLabel(/^Why leave it to others/).waitFor()
    await assertAccessibleNow(page)
    await page.keyboard.press('2')
    await page.waitForFunction((before) => new URL(location.href).searchParams.get('claim') !== before, first)
    await page.getByText(/^Yours until/).waitFor()
    const second = shown(page)
    assert.ok(!(await held(project)).includes(first))
    await page.getByRole('button', { name: /^Give back/, disabled: false }).waitFor()
    await page.keyboard.press('l')
    await page.getByText('Given back, for others to take up.').waitFor()
    await page.getByRole('button', { name: /^Give back/ }).waitFor({ state: 'detached' })
    assert.ok(!(await held(project)).includes(second))
    const { items } = await made.call('GET', `/v1/projects/${project.id}/claims/${first}/history`)
    assert.ok(items.some(({ kind, data }) => kind === 'claim.skipped' && data.reason === 'I know somebody whom it names'), JSON.stringify(items))
  })
})

test('a claim is given to a member, and that is taken back; the list gives several at once', async () => {
  const { project, address } = await made.project('Assign')
  const path = `/v1/projects/${project.id}`
  await made.reviewer(project, 'brita')
  const { items } = await made.call('GET', `${path}/members`)
  const brita = items.find(({ name }) => name === 'brita').user
  const assigned = async () => (await made.call('GET', `${path}/claims?assignee=${brita}`)).items.length
  await made.visit(async (page) => {
    await page.goto(address)
    await page.getByRole('button', { name: /^Assign/ }).waitFor()
    await page.keyboard.press('g')
    await page.getByLabel('Who is to review it').selectOption('brita')
    await assertAccessibleNow(page)
    // The desk shows it at once, before it is kept.
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/assign'))
    await page.getByRole('button', { name: 'Give it', exact: true }).click()
    await page.getByText('Assigned to brita.').waitFor()
    await kept
    assert.equal(await assigned(), 1)
    await page.keyboard.press('u')
    await page.getByText('Taken back.').waitFor()
    assert.equal(await assigned(), 0)

    await page.goto(`/projects/${project.id}/claims`)
    const boxes = page.getByRole('checkbox', { name: /^Select:/ })
    await boxes.nth(0).check()
    await boxes.nth(1).check()
    await page.locator('main h1').click()
    await page.keyboard.press('g')
    await page.getByLabel('Who is to review it').selectOption('brita')
    await page.getByRole('button', { name: 'Give it', exact: true }).click()
    await page.getByText('2 assigned to brita.').waitFor()
    assert.equal(await assigned(), 2)
    await page.getByText('More filters').click()
    await page.getByLabel('Assigned to').selectOption('brita')
    await page.getByText('2 claims', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back.').waitFor()
    assert.equal(await assigned(), 0)
  })
})
