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

test('an article with two thousand claims is read from its first to its last', async () => {
  const { project, address } = await made.project('Large', report(2000))
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    const buttons = page.locator('.margin button')
    const count = await buttons.count()
    assert.ok(count >= 2000, `${count} claims`)
    // What is out of sight is neither laid out nor drawn.
    const contained = await page.locator('.block').evaluateAll((blocks) => blocks.every((block) => getComputedStyle(block).contentVisibility === 'auto'))
    assert.ok(contained)
    await buttons.last().click()
    await at(page, count)
    await page.locator('.text .current').first().waitFor()
    await page.keyboard.press('k')
    await at(page, count - 1)
    await page.goto(`/projects/${project.id}/claims`)
    await page.getByText('100 of more claims').waitFor()
  })
})
