/** Pictures of every page, in both themes, wide and narrow: npm run screenshots */

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawn, launch, openPage, settled } from './browser.js'
import { startServer } from './server.js'

const OUT = process.env.OUT ?? fileURLToPath(new URL('../../../out/screenshots/', import.meta.url))
const SIZES = { wide: { width: 1360, height: 860 }, narrow: { width: 390, height: 844 } }

mkdirSync(OUT, { recursive: true })
const server = await startServer()
const browser = await launch()
const { page } = await openPage(browser, server.base)
page.setDefaultTimeout(60_000)

async function shot(name) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settled(page)
      await drawn(page)
      await page.screenshot({ path: `${OUT}/${name}-${size}-${colorScheme}.png` })
    }
  }
  await page.setViewportSize(SIZES.wide)
  console.log(name)
}

/** One claim judged from a source, as a reviewer does it. */
async function review() {
  // The one about the signature that the quote bears out.
  const says = (words) => page.locator('.standalone').innerText().then((text) => text.includes(words))
  for (let step = 0; step < 100 && !(await says('Brekke')); step += 1) await page.keyboard.press('j')
  await shot('desk')
  await page.keyboard.press('x')
  await shot('reject')
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await page.getByLabel(/^Why leave it/).waitFor()
  await shot('skip')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.getByRole('dialog').getByRole('heading', { name: 'Suggested passages' }).waitFor()
  await shot('suggestions')
  await page.getByRole('button', { name: /Harbour Courier/ }).click()
  const quote = 'Vice Rector Odile Ferrant signed for the institute and Deputy Director General Tomas Brekke signed for the group.'
  await page.getByLabel('The words').fill(quote)
  await shot('quote')
  await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click()
  await page.getByText('quote verified').waitFor()
  await page.keyboard.press('1')
  await shot('judge')
  await page.getByRole('button', { name: 'Record assessment' }).click()
  await page.getByText(/ by you, /).waitFor()
  await page.getByRole('button', { name: 'Dismiss' }).first().click()
  await page.mouse.move(0, 0)
  // The panel scrolls for itself; a little of what stands above is left.
  await page.locator('#verdict-title').evaluate((title) => title.closest('aside').scrollBy(0, title.getBoundingClientRect().top - 110))
  await shot('verdict')
  await page.keyboard.press('?')
  await shot('keys')
  await page.keyboard.press('Escape')
}

/** The judged claim, released and taken back. */
async function release(home) {
  await page.goto(`${home}/releases`)
  await page.getByRole('heading', { name: 'No release yet' }).waitFor()
  await page.getByRole('button', { name: 'Make a release' }).click()
  await page.getByLabel('Name').fill('Who signed')
  await page.getByLabel('Claims that I choose').check()
  await page.getByRole('checkbox').first().check()
  await shot('release-make')
  await page.getByRole('button', { name: 'Freeze these claims' }).click()
  await page.getByRole('heading', { name: 'version 1' }).waitFor()
  await shot('release')
  await page.getByRole('button', { name: 'Retract' }).click()
  await page.getByLabel('What was wrong').fill('The paper has taken its report back.')
  await page.getByLabel('All of them').check()
  await shot('release-retract')
  await page.getByRole('button', { name: 'Release the retraction' }).click()
  await page.getByRole('heading', { name: 'version 2' }).waitFor()
  await shot('release-difference')
  await page.goto(`${home}/releases`)
  await page.getByRole('link', { name: /version 2/ }).waitFor()
  await shot('releases')
}

async function tryOut() {
  await page.goto('/try')
  await shot('try')
  await page.getByLabel('The article').fill('Osterby Mills signed a pact with Näsviken Paper on 3 May 2024. The mill will open in May 2025, said Rut Alm.')
  await page.getByRole('button', { name: 'Find its claims' }).click()
  await page.locator('.line').first().waitFor()
  await shot('try-found')
}

try {
  await page.goto(server.link)
  await page.getByRole('heading', { name: 'Welcome' }).waitFor()
  await shot('welcome')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'No project yet' }).waitFor()
  await shot('projects-empty')
  await page.getByRole('button', { name: 'Open the example project' }).click()
  await page.locator('.line').first().waitFor()
  await review()
  const home = new URL(page.url()).pathname.replace(/\/articles.*/, '')
  for (const [name, path] of [['articles', ''], ['claims', '/claims'], ['sources', '/sources'], ['publishers', '/publishers'], ['overview', '/overview'], ['entity', '/entities?name=Norhaven+Zinc+Group&name=Norzinc'], ['filters', '/claims?reached=found&min_worthiness=0.5'], ['imports', '/imports?kind=articles'], ['names', '/entities'], ['settings', '/settings'], ['webhooks', '/webhooks'], ['lost', '/nowhere']]) {
    await page.goto(home + path)
    await page.locator('main h1, main h2').first().waitFor()
    await shot(name)
  }
  await page.goto(`${home}/sources`)
  await page.getByRole('link', { name: /Harbour Courier/ }).click()
  await page.getByRole('document', { name: 'Text of the source' }).waitFor()
  await shot('source')
  await page.keyboard.press('x')
  await page.getByLabel(/^Why take it back/).waitFor()
  await shot('source-retract')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Harbour Courier' }).click()
  await page.getByRole('heading', { name: 'Its texts' }).waitFor()
  await shot('publisher')
  await release(home)
  await tryOut()
  for (const name of ['', 'account']) {
    await page.goto(`/${name}`)
    await page.locator('main h1').waitFor()
    await shot(name || 'projects')
  }
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await shot('sign-in')
} finally {
  await browser.close()
  await server.stop()
}
