import { createServer } from 'node:http'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at, bench, example } from './bench.js'
import { assertAccessible } from './browser.js'

const made = bench()

/** A site of its own on loopback: an article, a press release, and nothing else. */
const site = createServer((request, reply) => {
  const texts = { '/article': example('article.txt'), '/release': example('press-release.txt') }
  const text = texts[request.url]
  reply.writeHead(text ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' })
  reply.end(text ?? 'Not here.')
})
const address = (path) => `http://127.0.0.1:${site.address().port}${path}`

before(() => new Promise((ready) => site.listen(0, '127.0.0.1', ready)))
after(() => site.close())

test('an article is fetched by its address, and why another is not is said in words', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Fetching' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}`)
    await page.getByRole('button', { name: 'Add an article' }).click()
    await page.getByLabel('Where it stands').fill(address('/nowhere'))
    await page.getByRole('button', { name: 'Fetch it and find its claims' }).click()
    await page.getByRole('alert').filter({ hasText: 'The site answered 404.' }).waitFor()
    await page.getByLabel('Where it stands').fill('http://192.168.1.1/')
    await page.getByRole('button', { name: 'Fetch it and find its claims' }).click()
    await page.getByRole('alert').filter({ hasText: 'a private network' }).waitFor()
    await page.getByLabel('Where it stands').fill(address('/article'))
    await page.getByRole('button', { name: 'Fetch it and find its claims' }).click()
    await at(page, 1)
  })
})

test('a source is fetched by its address, and its page is accessible', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Sources by address' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/sources`)
    await page.getByRole('button', { name: 'Add a source' }).click()
    await page.getByLabel('Title').fill('The release')
    await page.getByLabel('Address').fill(address('/release'))
    await page.getByRole('button', { name: 'Fetch the source' }).click()
    await page.getByRole('heading', { name: 'The release' }).waitFor()
    const here = new URL(page.url()).pathname
    assert.match(here, /\/sources\/[0-9a-f-]+$/)
    await assertAccessible(page, here, 'The release')
  })
})
