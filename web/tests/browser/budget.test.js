import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench, example } from './bench.js'
import { drawn, settled } from './browser.js'

const made = bench()

const BYTES = 200_000
const REQUESTS = 12
const SHIFT = 0.1

/** What Chromium has seen move by itself; what follows a reader's hand does not count. */
const shifted = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0
        const sources = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (entry.hadRecentInput) continue
            sum += entry.value
            sources.push(...entry.sources.map(({ node }) => `${entry.value.toFixed(3)} ${node?.outerHTML?.slice(0, 120) ?? node?.nodeName}`))
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done({ sum, sources }))
      }),
  )

/** What went over the wire, as Chromium counts it: headers and compressed bodies. */
const loaded = (page) =>
  page.evaluate(() => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    return entries.map(({ name, transferSize, encodedBodySize, decodedBodySize }) => ({ name, transferSize, encodedBodySize, decodedBodySize }))
  })

test('the first load stays within its budget: bytes, requests, and nobody else is asked', async () => {
  const { address } = await made.project('Budget')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await settled(page)
    const entries = await loaded(page)
    const own = entries.filter(({ name }) => !new URL(name).pathname.startsWith('/v1'))
    const bytes = own.reduce((sum, entry) => sum + entry.transferSize, 0)
    assert.ok(bytes > 0 && bytes <= BYTES, `${bytes} bytes: ${JSON.stringify(own)}`)
    assert.ok(own.length <= REQUESTS, `${own.length} requests`)
    assert.deepEqual(entries.filter(({ name }) => !name.startsWith(made.server.base)), [])
    const script = own.find(({ name }) => name.endsWith('.js'))
    assert.ok(script.encodedBodySize < script.decodedBodySize / 2, `not compressed: ${JSON.stringify(script)}`)
  })
})

test('nothing jumps while a page comes in', async () => {
  const { project, address } = await made.project('Still')
  const home = `/projects/${project.id}`
  const source = await made.call('POST', `/v1${home}/sources`, { title: 'Release', text: example('press-release.txt') })
  const pages = ['/', home, address, ...['/claims', '/sources', `/sources/${source.id}`, '/publishers', '/overview', '/releases', '/imports', '/settings'].map((rest) => home + rest), '/try', '/account']
  for (const viewport of [{ width: 1360, height: 850 }, { width: 390, height: 800 }]) {
    await made.visit(
      async (page) => {
        for (const where of pages) {
          await page.goto('about:blank')
          await page.goto(where)
          await page.locator('main h1').first().waitFor()
          await settled(page)
          await drawn(page)
          const { sum, sources } = await shifted(page)
          assert.ok(sum <= SHIFT, `${where} at ${viewport.width}: ${sum}\n${sources.join('\n')}`)
        }
      },
      { viewport },
    )
  }
})
