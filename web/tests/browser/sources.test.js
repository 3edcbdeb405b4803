import { createServer } from 'node:http'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

/** A page that says something else each time it is asked. */
let asked = 0
const site = createServer((request, reply) => {
  if (request.url === '/register') asked += 1
  reply.writeHead(request.url === '/register' ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' })
  reply.end(`The register of Lidvik notes 🧵 that Rydsund Paper was founded in ${1900 + asked} by two sisters.`)
})

before(() => new Promise((ready) => site.listen(0, '127.0.0.1', ready)))
after(() => site.close())

test('a source is fetched once more, what changed is shown, each of its texts has an address, and it is taken back for a reason', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Versions' })
  const url = `http://127.0.0.1:${site.address().port}/register`
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/sources`)
    await page.getByRole('button', { name: 'Add the first source' }).click()
    await page.getByLabel(/^Address/).fill(url)
    await page.getByRole('button', { name: 'Fetch the source' }).click()
    await page.locator('.passage').getByText('founded in 1901').waitFor()
    await page.getByRole('button', { name: /^Fetch it once more/ }).waitFor()
    await page.keyboard.press('f')
    await page.getByRole('heading', { name: 'What changed' }).waitFor()
    await page.getByText('In one place.').waitFor()
    assert.deepEqual([await page.locator('del').innerText(), await page.locator('ins').innerText()].map((words) => words.trim()), ['1901', '1902'])
    await assertAccessibleNow(page)
    const texts = page.getByRole('region', { name: 'Its texts' })
    assert.equal(await texts.getByRole('listitem').count(), 2)
    await texts.getByRole('listitem').last().getByRole('link').click()
    await page.locator('.passage').getByText('founded in 1901').waitFor()
    await page.keyboard.press('x')
    await page.getByLabel(/^Why take it back/).waitFor()
    await page.keyboard.press('2')
    await page.getByText('Retracted; what leaned on it is to be judged anew.').waitFor()
    await page.getByText(/: It is forged\. Evidence from it does not count\./).waitFor()
    await assertAccessibleNow(page)
    await page.goto(`/projects/${project.id}/sources`)
    await page.getByText('2 texts').waitFor()
  })
})
