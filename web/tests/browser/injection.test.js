import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { settled } from './browser.js'
import { PAYLOADS } from './payloads.js'

const made = bench()

const all = PAYLOADS.join('\n\n')

test('a hundred payloads stand on every page as text, and do nothing', async () => {
  assert.ok(PAYLOADS.length >= 100)
  const project = await made.call('POST', '/v1/projects', { name: PAYLOADS[0], description: all })
  const path = `/v1/projects/${project.id}`
  const text = `Osterby Mills signed a pact on 3 May 2024. ${all}`
  const article = await made.call('POST', `${path}/articles`, { text, title: PAYLOADS[1], publisher: PAYLOADS[2], byline: PAYLOADS[3] })
  const source = await made.call('POST', `${path}/sources`, { text: all, title: PAYLOADS[4], publisher: PAYLOADS[5] })
  const [claim] = (await made.call('GET', `${path}/claims?limit=1`)).items
  const quote = { exact: PAYLOADS[6] }
  await made.call('POST', `${path}/claims/${claim.id}/evidence`, { snapshot: source.snapshots[0].id, quote, stance: 'supports', note: PAYLOADS[7] })
  await made.call('POST', `${path}/claims/${claim.id}/assessments`, { verdict: 'supported', rationale: PAYLOADS[8], revision: claim.revision })
  await made.visit(async (page) => {
    const pages = ['', `/articles/${article.id}?claim=${claim.id}`, '/claims', '/sources', '/publishers', '/overview', `/entities?${new URLSearchParams({ name: PAYLOADS[9] })}`, `/sources/${source.id}`, '/settings']
    for (const rest of ['/', ...pages.map((rest) => `/projects/${project.id}${rest}`)]) {
      await page.goto(rest)
      await page.locator('main h1, main h2').first().waitFor()
      await settled(page)
      assert.equal(await page.evaluate(() => 'breached' in globalThis), false, rest)
      assert.equal(await page.locator('main script, main iframe, main object, main img:not([src="/icon.svg"])').count(), 0, rest)
    }
    await page.goto('/try')
    await page.getByLabel('The article').fill(all)
    await page.getByRole('button', { name: 'Find its claims' }).click()
    await page.getByText('damaged characters').waitFor()
  })
})
