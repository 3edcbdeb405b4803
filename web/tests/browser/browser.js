import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// A closed network refuses what Chromium asks for on its own account.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch() {
  const executablePath = PLACES.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('Chromium is not on this machine. Run `make test-deps` to install what the tests need.')
  return chromium.launch({ executablePath, args: FLAGS })
}

/** A page that remembers whatever it should not have done: errors, breaches of the content policy, foreign requests. */
export async function openPage(browser, base, options = {}) {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1360, height: 850 }, bypassCSP: false, ...options })
  const page = await context.newPage()
  const wrongs = []
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) wrongs.push(`policy: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) wrongs.push(`foreign request: ${request.url()}`)
  })
  return { page, context, wrongs }
}

/** Waits until nothing that the page asked for is still on its way. */
export const settled = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))

/** Waits until what has changed has been drawn. */
export const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** Opens a page, and fails with what axe finds in it against WCAG 2.2 AA, in light and after the change to dark. */
export async function assertAccessible(page, address, heading) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('heading', { name: heading }).first().waitFor()
  await assertAccessibleNow(page)
}

/** The same for a page as it stands, with the dialog that is open on it. */
export async function assertAccessibleNow(page) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await settled(page)
  await inject(page)
  // What has been scrolled half out of sight is no target that is too small.
  await page.evaluate(() => document.querySelectorAll('*').forEach((part) => part.scrollTo(0, 0)))
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(() =>
      globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    )
    const said = found.violations.map((one) => `${one.id}: ${one.help}\n${one.nodes.map((node) => `    ${node.html}\n    ${node.failureSummary}`).join('\n')}`)
    assert.deepEqual(said, [], `${page.url()}, ${colorScheme}:\n${said.join('\n')}`)
  }
}

/** By the debugging protocol, which the page's content policy does not govern. */
async function inject(page) {
  await page.evaluate(readFileSync(AXE, 'utf8'))
}
