import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench } from './bench.js'

const made = bench()

const TOWNS = ['Osterby', 'Lidvik', 'Näsviken', 'Harvik', 'Torsmo', 'Almvik', 'Rydsund']

/** Paragraphs of short reports, each of which is a claim or more. */
function report(sentences) {
  const said = Array.from({ length: sentences }, (_, at) => {
    const [town, other] = [TOWNS[at % TOWNS.length], TOWNS[(at + 3) % TOWNS.length]]
    return `${town} Mills signed contract number ${at + 1} with ${other} Paper on ${(at % 27) + 1} May ${1950 + (at % 70)}.`
  })
  const paragraphs = Array.from({ length: Math.ceil(sentences / 5) }, (_, at) => said.slice(5 * at, 5 * at + 5).join(' '))
  return paragraphs.join('\n\n')
}

test('an article with two thousand claims is read from its first to its last, and only what is near is drawn with its claims', async () => {
  const { project, address } = await made.project('Large', report(2000))
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    const count = Number(/of (\d+)/.exec(await page.getByText(/^Claim 1 of \d+$/).textContent())[1])
    assert.ok(count >= 2000, `${count} claims`)
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length)
    const buttons = page.locator('.margin button')
    assert.ok((await nodes()) < 4000 && (await buttons.count()) < 500, `${await nodes()} nodes, ${await buttons.count()} buttons`)
    // Every word is there to be searched and selected, drawn or not.
    const words = await page.locator('.words').allTextContents()
    assert.ok(words.at(-1).includes('contract number 2000'), words.at(-1))
    await page.locator('.block').last().scrollIntoViewIfNeeded()
    const last = page.getByRole('button', { name: new RegExp(`^Claim ${count},`) })
    await last.click()
    await at(page, count)
    await page.locator('.text .current').first().waitFor()
    assert.ok((await nodes()) < 4000, `${await nodes()} nodes at the end`)
    await page.keyboard.press('k')
    await at(page, count - 1)
    await page.goto(`/projects/${project.id}/claims`)
    await page.getByText('100 of more claims').waitFor()
  })
})

test('a change of one claim draws anew the paragraph that it stands in, and no other', async () => {
  const { address } = await made.project('Still', report(60))
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.evaluate(() => {
      globalThis.changed = new Set()
      const all = [...document.querySelectorAll('.block')]
      const watch = new MutationObserver((seen) => seen.forEach(({ target }) => globalThis.changed.add(all.indexOf((target.nodeType === 1 ? target : target.parentElement).closest('.block')))))
      watch.observe(document.querySelector('.text'), { subtree: true, childList: true, characterData: true, attributes: true })
    })
    await page.keyboard.press('a')
    await at(page, 2)
    const changed = await page.evaluate(() => [...globalThis.changed])
    assert.deepEqual(changed, [0])
  })
})
