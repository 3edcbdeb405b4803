import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench, example } from './bench.js'
import { assertAccessible, settled } from './browser.js'

const made = bench()

/** A project with two claims that a source bears out. */
async function verified(name) {
  const { project } = await made.project(name)
  const path = `/v1/projects/${project.id}`
  const { items } = await made.call('GET', `${path}/claims?type=signature`)
  const source = await made.call('POST', `${path}/sources`, { title: 'The release', text: example('press-release.txt') })
  const quote = { exact: 'Deputy Director General Tomas Brekke signed for the group' }
  const claims = items.slice(0, 2)
  for (const claim of claims) {
    await made.call('POST', `${path}/claims/${claim.id}/evidence`, { snapshot: source.snapshots[0].id, quote, stance: 'supports' })
    await made.call('POST', `${path}/claims/${claim.id}/assessments`, { verdict: 'supported', revision: claim.revision })
  }
  return { project, path, claims }
}

test('a release is made, corrected, compared, retracted and downloaded', async () => {
  const { project, path, claims } = await verified('Released')
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/releases`)
    await page.getByRole('heading', { name: 'No release yet' }).waitFor()
    await page.getByRole('button', { name: 'Make a release' }).click()
    await page.getByLabel('Name').fill('Who signed')
    await page.getByLabel('Claims that I choose').check()
    await page.getByRole('checkbox', { name: claims[0].text }).check()
    await page.getByRole('button', { name: 'Freeze these claims' }).click()
    await page.getByRole('heading', { name: 'Who signed, version 1' }).waitFor()
    await page.getByText('1: 1 supported').waitFor()

    await page.getByRole('button', { name: 'Correct' }).click()
    await page.getByLabel('What was wrong').fill('One claim was missing.')
    await page.getByLabel('Every verified claim').check()
    await page.getByRole('button', { name: 'Release the correction' }).click()
    await page.getByRole('heading', { name: 'Who signed, version 2' }).waitFor()
    await page.locator('section', { hasText: 'What is other than before' }).getByText('Added').waitFor()
    await page.getByText(claims[1].text).first().waitFor()

    await page.getByRole('button', { name: 'Retract' }).click()
    await page.getByLabel('What was wrong').fill('The release was forged.')
    await page.getByRole('checkbox', { name: claims[0].text }).check()
    await page.getByRole('button', { name: 'Release the retraction' }).click()
    await page.getByRole('heading', { name: 'Who signed, version 3' }).waitFor()
    await page.locator('section', { hasText: 'What is other than before' }).getByText('Removed').waitFor()

    const { items } = await made.call('GET', `${path}/releases`)
    assert.deepEqual(items.map((one) => [one.version, one.kind, one.claims]), [[1, 'first', 1], [2, 'correction', 2], [3, 'retraction', 1]])
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'ClaimReview' }).click()])
    assert.equal(download.suggestedFilename(), 'who-signed-v3.claimreview.jsonld')
    await page.goto(`/projects/${project.id}/releases/${items[0].id}`)
    await page.getByRole('link', { name: 'version 3' }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Correct' }).count(), 0)
  })
})

test('the pages of releases are accessible in both themes, wide and narrow', async () => {
  const { project, path } = await verified('Open to all')
  const home = `/projects/${project.id}/releases`
  const one = await made.call('POST', `${path}/releases`, { name: 'Who signed' })
  const two = await made.call('POST', `${path}/releases/${one.id}/retract`, { reason: 'The release was forged.' })
  for (const viewport of [{ width: 1360, height: 850 }, { width: 390, height: 800 }]) {
    await made.visit(
      async (page) => {
        for (const [address, heading] of [[home, 'Releases'], [`${home}/${one.id}`, 'version 1'], [`${home}/${two.id}`, 'version 2']]) {
          await assertAccessible(page, address, heading)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(over <= 0, `${address} is ${over} pixels wider than ${viewport.width}`)
        }
        await page.goto(home)
        await page.getByRole('button', { name: 'Make a release' }).click()
        await page.getByLabel('Claims that I choose').check()
        await settled(page)
        await page.getByRole('checkbox').first().waitFor()
      },
      { viewport },
    )
  }
})
