import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench, example } from './bench.js'
import { assertAccessible } from './browser.js'

const made = bench()

test('every page is accessible in both themes, wide and narrow', async () => {
  const { project, article, address } = await made.project('Access')
  const source = await made.call('POST', `/v1/projects/${project.id}/sources`, { title: 'Release', text: example('press-release.txt') })
  const home = `/projects/${project.id}`
  const publisher = await made.call('POST', `/v1${home}/publishers`, { name: 'The Harbour Courier', kind: 'newspaper' })
  const pages = [
    ['/', 'Projects'],
    [home, 'Access'],
    [address, article.title],
    [`${home}/claims`, 'Claims'],
    [`${home}/sources`, 'Sources'],
    [`${home}/sources/${source.id}`, 'Release'],
    [`${home}/entities`, 'Claims about a name'],
    [`${home}/entities?name=Norhaven+Zinc+Group`, 'Norhaven Zinc Group'],
    [`${home}/publishers`, 'Publishers'],
    [`${home}/publishers/${publisher.id}`, 'The Harbour Courier'],
    [`${home}/releases`, 'Releases'],
    [`${home}/overview`, 'Overview'],
    [`${home}/imports?kind=articles`, 'Imports'],
    [`${home}/settings`, 'Settings'],
    ['/try', 'Try it out'],
    ['/account', 'Your account'],
    ['/nowhere', 'There is no such page'],
  ]
  for (const viewport of [{ width: 1360, height: 850 }, { width: 390, height: 800 }]) {
    await made.visit(
      async (page) => {
        for (const [path, heading] of pages) {
          await assertAccessible(page, path, heading)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(over <= 0, `${path} is ${over} pixels wider than ${viewport.width}`)
        }
      },
      { viewport },
    )
  }
})
