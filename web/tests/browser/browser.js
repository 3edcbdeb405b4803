import { existsSync } from 'node:fs'
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

/** Fails with what axe finds against WCAG 2.2 AA, in light and in dark. */
export async function assertAccessible(page, where) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Colours on their way from one theme to the other are those of neither.
    await page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(finite.map((one) => one.finished))
    })
    await inject(page)
    const found = await page.evaluate(() =>
      globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    )
    const said = found.violations.map((one) => `${one.id}: ${one.help}\n${one.nodes.map((node) => `    ${node.html}\n    ${node.failureSummary}`).join('\n')}`)
    assert.deepEqual(said, [], `${where}, ${colorScheme}:\n${said.join('\n')}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** By the debugging protocol, which the page's content policy does not govern. */
async function inject(page) {
  if (await page.evaluate(() => 'axe' in globalThis)) return
  const { readFileSync } = await import('node:fs')
  await page.evaluate(readFileSync(AXE, 'utf8'))
}
