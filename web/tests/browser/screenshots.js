/** Pictures of every page, in both themes: npm run screenshots */

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch, openPage } from './browser.js'
import { startServer } from './server.js'

const OUT = process.env.OUT ?? fileURLToPath(new URL('../../../out/screenshots/', import.meta.url))
mkdirSync(OUT, { recursive: true })

const server = await startServer()
const browser = await launch()
const { page } = await openPage(browser, server.base)
page.setDefaultTimeout(30_000)

async function shot(name, width = 1360) {
  await page.setViewportSize({ width, height: 860 })
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `${OUT}/${name}-${colorScheme}.png` })
  }
  await page.setViewportSize({ width: 1360, height: 860 })
}

try {
  await page.goto(server.link)
  await shot('sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'No project yet' }).waitFor()
  await shot('projects-empty')
  await page.getByRole('button', { name: 'Open the example project' }).click()
  await page.locator('.line').first().waitFor()
  for (let step = 0; step < 11; step += 1) await page.keyboard.press('j')
  await page.keyboard.press('n')
  await page.getByRole('button', { name: /Harbour Courier/ }).click()
  await page.getByLabel('The words').fill('Vice Rector Odile Ferrant signed for the institute and Deputy Director General Tomas Brekke signed for the group.')
  await shot('quote')
  await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click()
  await page.getByText('quote verified').waitFor()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Record assessment' }).click()
  await page.getByText('Recorded').waitFor()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await shot('desk')
  await shot('desk-narrow', 390)
  await page.getByRole('button', { name: 'Claim', exact: true }).click({ trial: true }).catch(() => {})
  await page.keyboard.press('?')
  await shot('keys')
  await page.keyboard.press('Escape')
  const home = new URL(page.url()).pathname.replace(/\/articles.*/, '')
  for (const [name, path] of [['articles', ''], ['claims', '/claims'], ['sources', '/sources'], ['settings', '/settings']]) {
    await page.goto(home + path)
    await shot(name)
  }
  for (const name of ['try', 'account']) {
    await page.goto(`/${name}`)
    await shot(name)
  }
} finally {
  await browser.close()
  await server.stop()
}
