import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench } from './bench.js'
import { assertAccessible, assertAccessibleNow } from './browser.js'

const made = bench()

test('reviewers talk about a claim, mention each other, change and delete what they said', async () => {
  const { project, address } = await made.project('Talk')
  const path = `/v1/projects/${project.id}`
  const signe = await made.reviewer(project, 'signe')
  const [claim] = (await made.call('GET', `${path}/claims?limit=1`)).items
  const me = await made.call('GET', '/v1/me')
  await signe('POST', `${path}/claims/${claim.id}/comments`, { text: 'Whose register is it?', mentions: [me.id] })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/overview`)
    await page.getByRole('link', { name: 'Whose register is it?' }).click()
    await at(page, 1)
    const comments = page.getByRole('region', { name: 'Comments' })
    await comments.getByText('Whose register is it?').waitFor()
    await page.keyboard.press('h')
    await page.keyboard.type('The court’s, ')
    await comments.getByLabel('Mention a member').selectOption('signe')
    await page.keyboard.press('Control+Enter')
    await comments.getByText('The court’s, @signe').waitFor()
    await assertAccessibleNow(page)
    assert.deepEqual((await signe('GET', `${path}/mentions`)).items.map(({ text }) => text), ['The court’s, @signe '])
    await comments.getByRole('button', { name: 'Change' }).click()
    await comments.getByLabel('Your comment').fill('The court’s.')
    await comments.getByRole('button', { name: 'Save' }).click()
    await comments.getByText(/, changed since/).waitFor()
    await comments.getByRole('listitem').filter({ hasText: 'You' }).getByRole('button', { name: 'Delete' }).click()
    await comments.getByText('Deleted.', { exact: true }).waitFor()
    assert.deepEqual((await signe('GET', `${path}/mentions`)).items, [])
    await assertAccessible(page, `/projects/${project.id}/overview`, 'Said to you')
    await page.goto(address)
  })
})

test('another look is asked for at a verdict, and the claim says why it has to be judged anew', async () => {
  const { project, address } = await made.project('Appeal')
  const path = `/v1/projects/${project.id}`
  const [claim] = (await made.call('GET', `${path}/claims?limit=1`)).items
  await made.call('POST', `${path}/claims/${claim.id}/assessments`, { verdict: 'not_checkable', revision: claim.revision, round: claim.round })
  await made.visit(async (page) => {
    await page.goto(`${address}?claim=${claim.id}`)
    await page.getByRole('button', { name: 'Ask for another look' }).click()
    await page.getByLabel(/^Why should it be judged anew/).waitFor()
    await page.keyboard.press('1')
    await page.getByText('To be judged anew.').waitFor()
    await page.getByText('A passage was overlooked').waitFor()
    await assertAccessibleNow(page)
  })
  assert.equal((await made.call('GET', `${path}/claims/${claim.id}`)).verdict, null)
})
