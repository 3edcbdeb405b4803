import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench, example } from './bench.js'
import { settled } from './browser.js'
import { PAYLOADS } from './payloads.js'

const made = bench()

const all = PAYLOADS.join('\n\n')
const payload = (at) => PAYLOADS[at % PAYLOADS.length]
const allWithin = (length) => all.slice(0, length)

/** Payloads in every field of the API that a page shows: short fields hold one each, long ones all that fit. */
async function poison() {
  const project = await made.call('POST', '/v1/projects', { name: payload(0), description: allWithin(10_000) })
  const path = `/v1/projects/${project.id}`
  const call = (method, rest, body, version) => made.call(method, path + rest, body, version && { 'if-match': `"${version}"` })
  await call('POST', '/publishers', { name: payload(2), owner: payload(10), family: payload(11), domains: ['paper.example'] })
  const about = { title: payload(1), publisher: payload(2), byline: payload(3), url: `https://paper.example/${encodeURIComponent(payload(12))}` }
  const article = await call('POST', '/articles', { text: `Osterby Mills signed a pact on 3 May 2024. ${all}\n\n${example('article.txt')}`, ...about })
  const source = await call('POST', '/sources', { text: all, title: payload(4), publisher: payload(5), byline: payload(13), url: 'https://paper.example/x' })
  const other = await call('POST', '/sources', { text: `${payload(6)} stands here by itself.`, title: payload(24), kind: 'press_release' })
  const claims = (await call('GET', '/claims?limit=6')).items
  const [claim, edited, rejected, split] = claims
  const quote = { exact: payload(6) }
  await call('POST', `/claims/${claim.id}/evidence`, { snapshot: other.snapshots[0].id, quote, stance: 'supports', note: allWithin(10_000) })
  const mistaken = await call('POST', `/claims/${claim.id}/evidence`, { snapshot: other.snapshots[0].id, quote, stance: 'refutes' })
  await call('POST', `/evidence/${mistaken.id}/withdraw`, { reason: payload(14) }, mistaken.version)
  const now = await call('GET', `/claims/${claim.id}`)
  await call('POST', `/claims/${claim.id}/assessments`, { verdict: 'supported', rationale: allWithin(10_000), revision: now.revision })
  await call('PATCH', `/claims/${edited.id}`, { text: allWithin(2_000) }, edited.version)
  await call('POST', `/claims/${rejected.id}/reject`, { reason: payload(15) }, rejected.version)
  await call('POST', `/claims/${split.id}/split`, { into: [{ text: payload(16) }, { text: payload(17) }] }, split.version)
  await call('POST', '/tokens', { name: payload(19), role: 'viewer' })
  await call('POST', '/invitations', { role: 'viewer', note: payload(20) })
  const lines = PAYLOADS.map((url) => JSON.stringify({ url, title: url })).join('\n')
  const list = await call('POST', '/imports', { kind: 'sources', format: 'jsonl', content: lines })
  const release = await call('POST', '/releases', { name: payload(21), claims: [claim.id] })
  const retracted = await call('POST', `/releases/${release.id}/retract`, { reason: payload(22) })
  await call('POST', '/derivations', { from: other.snapshots[0].id, to: source.snapshots[0].id, reason: payload(18) })
  const publishers = (await call('GET', '/publishers?limit=50')).items
  return { home: `/projects/${project.id}`, article, source, claims, list, release, retracted, publishers }
}

/** The payloads stand there as words, and nothing that they ask for is there. */
async function unharmed(page, where) {
  await settled(page)
  assert.equal(await page.evaluate(() => 'breached' in globalThis), false, where)
  assert.equal(await page.locator('main script, main iframe, main object, main embed, main base, main img:not([src="/icon.svg"])').count(), 0, where)
  const handlers = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length)
  const hrefs = await page.evaluate(() => [...document.querySelectorAll('a[href]')].filter((one) => !/^https?:$/.test(one.protocol)).length)
  assert.deepEqual({ handlers, hrefs }, { handlers: 0, hrefs: 0 }, where)
}

test('a hundred payloads stand on every page as text, and do nothing', async () => {
  assert.ok(PAYLOADS.length >= 100)
  const { home, article, source, claims, list, release, retracted, publishers } = await poison()
  const entity = new URLSearchParams({ name: payload(9) })
  const pages = [
    '',
    ...claims.slice(0, 4).map((claim) => `/articles/${article.id}?claim=${claim.id}`),
    '/claims',
    `/claims?${new URLSearchParams({ text: payload(8) })}`,
    '/sources',
    `/sources/${source.id}`,
    '/publishers',
    ...publishers.slice(0, 2).map((one) => `/publishers/${one.id}`),
    '/imports?kind=articles',
    `/imports/${list.id}`,
    '/releases',
    ...[release, retracted].map((one) => `/releases/${one.id}`),
    '/overview',
    `/entities?${entity}`,
    '/settings',
    `/${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  ]
  await made.visit(async (page) => {
    for (const where of ['/', ...pages.map((rest) => home + rest)]) {
      await page.goto(where)
      await page.locator('main h1, main h2').first().waitFor()
      await settled(page)
      await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => (one.open = true)))
      await unharmed(page, where)
    }
    await page.goto('/try')
    await page.getByLabel('The article').fill(all)
    await page.getByRole('button', { name: 'Find its claims' }).click()
    await page.getByText('damaged characters').waitFor()
    await unharmed(page, '/try')
  })
})

test('payloads typed or dropped into the forms come back as text', async () => {
  const { project } = await made.project('Typed payloads')
  const home = `/projects/${project.id}`
  await made.visit(async (page) => {
    await page.goto(home)
    await page.getByRole('button', { name: 'Add an article' }).click()
    const pages = PAYLOADS.join('\n')
    await page.getByLabel('A file').setInputFiles({ name: 'page.html', mimeType: '', buffer: Buffer.from(`<!doctype html><title>${payload(1)}</title><body>${pages}`) })
    await page.waitForFunction(() => document.getElementById('article-text').value !== '' || document.querySelector('[role=alert]'))
    await unharmed(page, 'a page chosen as a file')
    await page.goto(`${home}/imports?kind=articles`)
    await page.getByLabel('The list').fill(`url\n${pages}`)
    await page.getByRole('button', { name: 'Fetch them all' }).click()
    await page.getByText('refused').first().waitFor()
    await unharmed(page, 'an import')
    await page.goto(`${home}/claims`)
    await page.getByLabel('Words').fill(payload(0))
    await page.keyboard.press('Enter')
    await page.getByText('No such claim').waitFor()
    await page.getByLabel('Name for these filters').fill(payload(7))
    await page.getByRole('button', { name: 'Save them' }).click()
    await page.getByRole('link', { name: payload(7) }).waitFor()
    await page.goto(`${home}/releases`)
    await page.getByRole('button', { name: 'Make a release' }).click()
    await page.getByLabel('Name').first().fill(payload(5))
    await page.getByRole('button', { name: 'Freeze these claims' }).click()
    await page.locator('.notice').first().waitFor()
    await unharmed(page, 'what failed')
    await page.goto(`/sign-in?to=${encodeURIComponent('javascript:alert(1)')}`)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await unharmed(page, 'the sign-in')
  })
})
