import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessible, assertAccessibleNow, settled } from './browser.js'

const made = bench()

const TEXT = 'Osterby Mills signed a pact with Näsviken Paper on 3 May 2024. The mill will open in May 2025.'

/** A project with some claims, the first of which somebody has judged. */
async function judged(name) {
  const { project } = await made.project(name, TEXT)
  const home = `/projects/${project.id}`
  const claims = (await made.call('GET', `/v1${home}/claims`)).items
  const assessment = { verdict: 'not_checkable', rationale: 'Nobody can say.', revision: claims[0].revision }
  await made.call('POST', `/v1${home}/claims/${claims[0].id}/assessments`, assessment)
  return { home, claims }
}

const chart = (page, title) => page.getByRole('list', { name: title })

/** A chart as it is read out: name and number of each bar. */
async function readOut(page, title) {
  await chart(page, title).waitFor()
  const lines = await chart(page, title).getByRole('listitem').allTextContents()
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim())
}

const said = (count) => `${count} ${count === 1 ? 'claim' : 'claims'}`

test('the overview counts what was decided, leads to it, and says what was done lately', async () => {
  const { home, claims } = await judged('Overview')
  await made.visit(async (page) => {
    await assertAccessible(page, `${home}/overview`, 'Lately')
    await page.getByText(`1 of ${said(claims.length)} decided.`).waitFor()
    await page.getByText('they agree on 100%').waitFor()
    await page.locator('ol').getByRole('link', { name: claims[0].text }).first().waitFor()
    await page.getByRole('link', { name: 'Not checkable' }).click()
    await page.getByText('1 claim', { exact: true }).waitFor()
    assert.match(page.url(), /verdict=not_checkable/)
  })
})

test('the overview says how far each two reviewers agree', async () => {
  const { project } = await made.project('Agreement', TEXT)
  const path = `/v1/projects/${project.id}`
  await made.call('PATCH', path, { policy: { min_origins: 1, min_assessments: 2, blind: true } }, { 'if-match': `"${project.version}"` })
  const [first, second] = (await made.call('GET', `${path}/claims`)).items
  const ask = await made.reviewer(project, 'edda')
  const judge = async (by, claim, verdict) => by('POST', `${path}/claims/${claim.id}/assessments`, { verdict, revision: claim.revision })
  for (const claim of [first, second]) await judge(made.call, claim, 'not_checkable')
  await judge(ask, first, 'not_checkable')
  await judge(ask, second, 'not_enough_evidence')
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/overview`)
    const row = page.getByRole('row', { name: /edda/ })
    await row.waitFor()
    assert.deepEqual(await row.getByRole('cell').allTextContents(), ['2', '50%', '', '0.00'])
    await assertAccessibleNow(page)
  })
})

test('every chart is a list of names and numbers to whoever does not see the bars', async () => {
  const { home, claims } = await judged('Read out')
  await made.visit(async (page) => {
    await page.goto(`${home}/overview`)
    const progress = await readOut(page, 'Progress')
    assert.equal(progress[0], `Found ${said(claims.length)}`)
    assert.deepEqual(progress.slice(2), ['Judged 1 claim', 'Decided 1 claim', 'Corroborated 0 claims'])
    assert.deepEqual(await readOut(page, 'Verdicts'), ['Supported 0 claims', 'Refuted 0 claims', 'Conflicting 0 claims', 'Not enough evidence 0 claims', 'Not checkable 1 claim'])
    assert.equal((await readOut(page, 'Independent origins'))[0], `None ${said(claims.length)}`)
    const ofTypes = await readOut(page, 'Claim types')
    assert.equal(ofTypes.reduce((all, line) => all + Number(/\d+/.exec(line)[0]), 0), claims.length)
  })
})

test('each bar leads to the claims that it counts, by the keyboard and by a click on the bar', async () => {
  const { home, claims } = await judged('Bars')
  // What was rejected is in no bar but that of its status.
  await made.call('POST', `/v1${home}/claims/${claims[1].id}/reject`, { reason: 'Trivial.' }, { 'if-match': `"${claims[1].version}"` })
  await made.visit(async (page) => {
    for (const title of ['Progress', 'Review', 'Verdicts', 'Independent origins', 'Claim types', 'Status']) {
      await page.goto(`${home}/overview`)
      const bars = chart(page, title).getByRole('listitem').filter({ has: page.getByRole('link') })
      await bars.first().waitFor()
      for (let at = 0; at < (await bars.count()); at += 1) {
        const bar = bars.nth(at)
        const count = await bar.locator('.count').textContent()
        if (at === 0) await bar.click({ position: { x: 250, y: 8 } })
        else await bar.getByRole('link').press('Enter')
        await page.waitForURL(/claims\?[a-z]+=[a-z0-9_]+/)
        await page.getByRole('status').getByText(count, { exact: true }).waitFor()
        await page.goBack()
        await bars.first().waitFor()
      }
    }
  })
})

test('the counts come from the service, which is not asked for the claims', async () => {
  const { home } = await judged('Asked')
  await made.visit(async (page) => {
    const asked = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${home}/overview`)
    await page.getByRole('heading', { name: 'Lately' }).waitFor()
    await settled(page)
    assert.ok(asked.includes(`/v1${home}/overview`), asked.join('\n'))
    assert.ok(!asked.includes(`/v1${home}/claims`), asked.join('\n'))
  })
})

test('a state of review that the page has no word for is shown as the service calls it, and leads nowhere', async () => {
  const { home } = await judged('Unknown')
  await made.visit(async (page) => {
    await page.route(`**/v1${home}/overview`, async (route) => {
      const response = await route.fetch()
      const overview = await response.json()
      await route.fulfill({ response, json: { ...overview, by_review: [...overview.by_review, { review: 'heard_of', count: 3 }] } })
    })
    await assertAccessible(page, `${home}/overview`, 'Lately')
    assert.ok((await readOut(page, 'Review')).includes('Heard of 3 claims'))
    assert.equal(await page.getByRole('link', { name: 'Heard of' }).count(), 0)
  })
})

test('a claim that went with its article is still told of in what was done lately', async () => {
  const { project, article } = await made.project('Gone', TEXT)
  const home = `/projects/${project.id}`
  const [claim] = (await made.call('GET', `/v1${home}/claims`)).items
  await made.call('POST', `/v1${home}/claims/${claim.id}/accept`, {}, { 'if-match': `"${claim.version}"` })
  await made.call('DELETE', `/v1${home}/articles/${article.id}`, undefined, { 'if-match': `"${article.version}"` })
  await made.visit(async (page) => {
    await page.goto(`${home}/overview`)
    await page.getByRole('heading', { name: 'Nothing to count yet' }).waitFor()
    const line = await page.getByRole('listitem').filter({ hasText: 'claim accepted' }).textContent()
    assert.ok(!line.includes(claim.text), line)
  })
})
