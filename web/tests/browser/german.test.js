import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from '../unit/load.js'
import { bench, example } from './bench.js'
import { assertAccessible, settled } from './browser.js'

const made = bench()

/** A browser that speaks German. */
const GERMAN = { locale: 'de-DE' }

/** Every message without a number or a name in it. */
const strings = (words) => Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? strings(value) : []))

/** All that a page shows or says of itself, piece by piece. */
const pieces = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.data)
    for (const name of ['aria-label', 'title', 'placeholder']) for (const one of document.querySelectorAll(`[${name}]`)) found.push(one.getAttribute(name))
    return [document.title, ...found].map((text) => text.trim())
  })

test('a German browser gets the pages in German, accessible, and nothing is left in English', async () => {
  const [{ default: english }, { default: german }] = await Promise.all([load('words/en/index.ts'), load('words/de/index.ts')])
  const own = new Set(strings(german))
  const foreign = new Set(strings(english).filter((text) => !own.has(text)))
  // What the first user is called.
  foreign.delete('Administrator')
  const { project, article, address } = await made.project('Werkbank')
  const source = await made.call('POST', `/v1/projects/${project.id}/sources`, { title: 'Zinc release', text: example('press-release.txt') })
  const home = `/projects/${project.id}`
  const pages = [
    ['/', 'Projekte'],
    [address, article.title],
    [`${home}/claims?publication=draft`, 'Aussagen'],
    [`${home}/sources/${source.id}`, 'Zinc release'],
    [`${home}/overview`, 'Überblick'],
    [`${home}/releases`, 'Ausgaben'],
    [`${home}/settings`, 'Einstellungen'],
    ['/account', 'Ihr Konto'],
  ]
  await made.visit(async (page) => {
    for (const [path, heading] of pages) {
      await assertAccessible(page, path, heading)
      await settled(page)
      assert.equal(await page.locator('html').getAttribute('lang'), 'de')
      const left = (await pieces(page)).filter((text) => foreign.has(text))
      assert.deepEqual(left, [], path)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      assert.ok(over <= 0, `${path} is ${over} pixels too wide`)
    }
  }, GERMAN)
})

test('the language that a reader chooses stays, whatever the browser speaks', async () => {
  await made.visit(async (page) => {
    await page.goto('/account')
    await page.getByLabel('Dieser Seiten, auf diesem Gerät').selectOption('en')
    await page.getByRole('heading', { name: 'Your account' }).waitFor()
    await page.goto('/')
    await page.getByRole('heading', { name: 'Projects' }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    await page.goto('/account')
    await page.getByLabel('Of these pages, on this device').selectOption('')
    await page.getByRole('heading', { name: 'Ihr Konto' }).waitFor()
  }, GERMAN)
})
