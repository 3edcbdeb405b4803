import { createServer } from 'node:http'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessible, assertAccessibleNow } from './browser.js'

const made = bench()

/** A program of its own on loopback, which takes what it is sent. */
const taken = []
const program = createServer((request, reply) => {
  let text = ''
  request.on('data', (part) => (text += part))
  request.on('end', () => {
    taken.push(JSON.parse(text).type)
    reply.writeHead(204).end()
  })
})

before(() => new Promise((ready) => program.listen(0, '127.0.0.1', ready)))
after(() => {
  program.closeAllConnections()
  program.close()
})

test('a webhook is added, tried, paused, started again and deleted; its secret is shown once, and a message is sent again', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Told' })
  const home = `/projects/${project.id}`
  await made.visit(async (page) => {
    await page.goto(`${home}/settings`)
    await page.getByRole('link', { name: 'All webhooks' }).click()
    await page.getByRole('heading', { name: 'No webhook yet' }).waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('Which program it is').fill('Newsroom')
    await page.getByLabel(/^Its address/).fill(`http://127.0.0.1:${program.address().port}/told`)
    await page.getByRole('checkbox', { name: 'Releases' }).check()
    await assertAccessibleNow(page)
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByText(/^whsec_/).waitFor()
    await assertAccessibleNow(page)
    await page.getByRole('link', { name: /Newsroom/ }).click()
    await page.getByRole('heading', { name: 'Newsroom' }).waitFor()
    assert.equal(await page.getByText(/^whsec_/).count(), 0)
    await page.keyboard.press('t')
    await page.getByText('A test is on the way.').waitFor()
    const delivered = page.getByRole('listitem').filter({ hasText: 'Delivered' })
    for (let look = 0; look < 60 && (await delivered.count()) === 0; look += 1) {
      await page.getByRole('button', { name: 'Look again' }).click()
      await page.waitForTimeout(500)
    }
    await delivered.first().waitFor()
    assert.deepEqual(taken, ['webhook.tested'])
    await page.getByRole('button', { name: /^Send again: webhook.tested/ }).first().click()
    await page.getByText('It is sent once more.').waitFor()
    await page.keyboard.press('p')
    await page.getByText('Paused', { exact: true }).waitFor()
    await page.keyboard.press('p')
    await page.getByText('Enabled', { exact: true }).waitFor()
    await page.keyboard.press('e')
    await page.getByLabel(/^Its address/).fill(`http://127.0.0.1:${program.address().port}/elsewhere`)
    await page.getByRole('checkbox', { name: 'Verdicts' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/elsewhere$/).waitFor()
    await page.getByText(/^Told of .*verdicts/).waitFor()
    await page.getByRole('button', { name: 'New secret' }).click()
    await page.getByText(/^whsec_/).waitFor()
    await assertAccessible(page, new URL(page.url()).pathname, 'Newsroom')
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('heading', { name: 'No webhook yet' }).waitFor()
  })
})
