import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, bench, example } from './bench.js'
import { assertAccessibleNow } from './browser.js'

const made = bench()

const claimText = (page) => page.locator('.standalone').innerText()

test('an article is pasted, and its claims stand under its words', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Paste' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}`)
    await page.getByRole('button', { name: 'Paste the first article' }).click()
    await page.getByLabel('Its text').fill(example('article.txt'))
    await page.getByLabel('Published on').fill('2025-06-15')
    await page.getByRole('button', { name: 'Find its claims' }).click()
    await page.locator('.line').first().waitFor()
    assert.match(await page.getByText('damaged characters repaired').innerText(), /\d+ damaged/)
    assert.ok((await page.locator('.margin button').count()) > 10)
  })
})

test('the page shows the article letter by letter, and the code points of each claim are its words', async () => {
  const text = 'Osterby 🦀🏳️‍🌈 Mills signed a pact with Näsviken Paper on 3 May 2024. שלום עולם, said Rut Alm.\n\nThe 🧵 mill will open in May 2025.'
  const { project, article, address } = await made.project('Offsets', text)
  const document = await made.call('GET', `/v1/projects/${project.id}/articles/${article.id}`)
  const { items } = await made.call('GET', `/v1/projects/${project.id}/claims?article=${article.id}`)
  assert.ok(items.length > 0)
  await made.visit(async (page) => {
    await page.goto(address)
    await page.locator('.line').first().waitFor()
    const shown = await page.locator('.words').allTextContents()
    const points = [...document.text]
    assert.deepEqual(shown, document.blocks.map((block) => points.slice(block.start, block.end).join('')))
    for (const claim of items) {
      await page.goto(`${address}?claim=${claim.id}`)
      await page.locator('.text .current').first().waitFor()
      const marked = (await page.locator('.text .current').allTextContents()).join('')
      assert.equal(marked, claim.mention.exact)
    }
  })
})

test('j and k walk the claims, a accepts and goes on, and the address is that of the claim', async () => {
  const { address, project } = await made.project('Keys')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    const first = await claimText(page)
    await page.keyboard.press('j')
    await at(page, 2)
    assert.notEqual(await claimText(page), first)
    await page.keyboard.press('k')
    await at(page, 1)
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/accept'))
    await page.keyboard.press('a')
    await at(page, 2)
    await kept
    assert.match(page.url(), /claim=/)
    await page.reload()
    await at(page, 2)
    const accepted = await made.call('GET', `/v1/projects/${project.id}/claims?status=accepted`)
    assert.equal(accepted.items.length, 1)
  })
})

test('a question mark lists the keys, and another key can be given', async () => {
  const { address } = await made.project('Other keys')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Keys of this page' }).waitFor()
    await page.getByRole('button', { name: 'Change the key for: Next claim', exact: true }).click()
    await page.keyboard.press('n')
    await page.getByText('already means: Attach evidence').waitFor()
    await page.getByRole('button', { name: 'Change the key for: Next claim', exact: true }).click()
    await page.keyboard.press(';')
    await page.getByText('now means: Next claim').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press(';')
    await at(page, 2)
  })
})

test('words that are selected in the article become a claim, whatever characters stand before them', async () => {
  const { project, address } = await made.project('Missed', 'Osterby 🦀🏳️‍🌈 Mills signed a pact on 3 May 2024. שלום עולם 🧵 and more, said Rut Alm.')
  const before = (await made.call('GET', `/v1/projects/${project.id}/claims`)).items.length
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.words'), NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (walker.nextNode()) {
        const begin = walker.currentNode.data.indexOf('עולם')
        const end = walker.currentNode.data.indexOf('more')
        if (begin >= 0) range.setStart(walker.currentNode, begin)
        if (end >= 0) range.setEnd(walker.currentNode, end + 4)
      }
      getSelection().addRange(range)
    })
    await page.getByRole('button', { name: /^Make a claim of these words/ }).waitFor()
    await page.keyboard.press('t')
    await page.getByRole('heading', { name: 'A claim that was missed' }).waitFor()
    await page.getByLabel('Type', { exact: true }).selectOption('statement')
    await page.getByLabel('Who said it').fill('Rut Alm')
    await page.getByLabel(/^The verb/).fill('said')
    await page.getByLabel('What was said').fill('hello')
    await assertAccessibleNow(page)
    await page.getByLabel(/^The claim, as a sentence/).fill('Rut Alm said hello.')
    await page.getByRole('button', { name: 'Add the claim' }).click()
    await page.getByText('Added.').waitFor()
    await at(page, before + 1)
    assert.equal(await claimText(page), 'Rut Alm said hello.')
    assert.equal((await page.locator('.text .current').allTextContents()).join(''), 'עולם 🧵 and more')
  })
})

test('a claim is edited, and its history shows the words that changed', async () => {
  const { address } = await made.project('Edit')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('e')
    await page.getByLabel('The claim, as a sentence').fill('Norhaven Zinc Group signed a pact.')
    await page.keyboard.press('Enter')
    await page.getByText('Edited', { exact: true }).waitFor()
    assert.equal(await claimText(page), 'Norhaven Zinc Group signed a pact.')
    await page.getByText('History').click()
    await page.locator('ins', { hasText: 'pact' }).waitFor()
  })
})

test('a claim gets another type with what belongs to it, and its own back', async () => {
  const { address, project } = await made.project('Type')
  const path = `/v1/projects/${project.id}/claims`
  const [claim] = (await made.call('GET', `${path}?type=signature`)).items
  await made.visit(async (page) => {
    const chip = (type) => page.locator('.card .chip', { hasText: type }).waitFor()
    await page.goto(`${address}?claim=${claim.id}`)
    await chip('Signature')
    await page.keyboard.press('e')
    await page.locator('.card').getByLabel('Type', { exact: true }).selectOption('quantity')
    await page.getByLabel('What is measured').fill('tonnes melted')
    await page.getByLabel('How much, as a number').fill('40000')
    const changed = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await page.getByLabel('How much, as a number').press('Enter')
    await chip('Quantity')
    await changed
    const now = await made.call('GET', `${path}/${claim.id}`)
    assert.deepEqual([now.type, now.detail.measured, Number(now.detail.value), now.text], ['quantity', 'tonnes melted', 40000, claim.text])
    await page.keyboard.press('u')
    await chip('Signature')
  })
})

test('a claim is rejected for a reason with two keys, and taken back', async () => {
  const { address } = await made.project('Reject')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('x')
    await page.getByLabel('Why reject it?').waitFor()
    await page.keyboard.press('2')
    await page.getByText('Why: No claim').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.chip', { hasText: 'Proposed' }).waitFor()
  })
})

test('u takes back what was done, the last first', async () => {
  const { address } = await made.project('Undo')
  await made.visit(async (page) => {
    const chip = (status) => page.locator('.chip', { hasText: status }).waitFor()
    await page.goto(address)
    await at(page, 1)
    const text = await claimText(page)
    await page.keyboard.press('e')
    await page.getByLabel('The claim, as a sentence').fill('What I wrote.')
    await page.keyboard.press('Enter')
    await chip('Edited')
    await page.getByRole('button', { name: 'Edit', exact: true, disabled: false }).waitFor()
    await page.keyboard.press('j')
    await at(page, 2)
    await page.keyboard.press('a')
    await at(page, 3)
    await page.keyboard.press('u')
    await page.getByText('Taken back.').waitFor()
    await at(page, 2)
    await chip('Proposed')
    await page.keyboard.press('u')
    await at(page, 1)
    await page.locator('.standalone', { hasText: text }).waitFor()
    await page.getByRole('button', { name: 'Edit', exact: true, disabled: false }).waitFor()
    await page.keyboard.press('u')
    await page.getByText('There is nothing to take back.').waitFor()
  })
})

test('two reviewers on one claim: the second is told, and neither loses a word', async () => {
  const { address } = await made.project('Conflict')
  const write = async (page, text) => {
    await page.keyboard.press('e')
    await page.getByLabel('The claim, as a sentence').fill(text)
    await page.keyboard.press('Enter')
  }
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await made.visit(async (other) => {
      await other.goto(address)
      await at(other, 1)
      // The desk shows it at once; what counts for the second is that it is kept.
      const kept = other.waitForResponse((answer) => answer.request().method() === 'PATCH')
      await write(other, 'What the other wrote.')
      await kept
      await other.getByText('Edited', { exact: true }).waitFor()
    })
    await write(page, 'What I wrote.')
    const dialog = page.getByRole('dialog', { name: 'Somebody else was here' })
    await dialog.getByText('What the other wrote.').waitFor()
    await dialog.getByRole('button', { name: 'Look at it as it is now' }).click()
    assert.equal(await claimText(page), 'What the other wrote.')
    assert.equal(await page.getByLabel('The claim, as a sentence').inputValue(), 'What I wrote.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.locator('.standalone', { hasText: 'What I wrote.' }).waitFor()
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
  })
})

test('a claim picked in the text stands beside it, and on a narrow screen in its place', async () => {
  const { address } = await made.project('Sides')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    const article = page.getByRole('region', { name: 'Article' })
    await page.getByRole('button', { name: /^Claim 3,/ }).click()
    await at(page, 3)
    assert.equal(await page.locator('.desk').evaluate((desk) => getComputedStyle(desk).overflow), 'visible')
    await page.setViewportSize({ width: 390, height: 800 })
    await article.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Article', exact: true }).click()
    await article.waitFor()
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'Attach evidence' }).waitFor()
  })
})

test('Enter presses the button that has the focus', async () => {
  const { address } = await made.project('Enter')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('1')
    await page.getByRole('button', { name: 'Edit', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('The claim, as a sentence').waitFor()
  })
})

test('a claim is split by its lines, and a part is merged into another claim', async () => {
  const { address } = await made.project('Split')
  await made.visit(async (page) => {
    await page.goto(address)
    await at(page, 1)
    await page.keyboard.press('s')
    await page.getByLabel('The claims in its place').fill('Norzinc signed.\nThe institute signed.')
    await page.getByRole('button', { name: 'Split into 2' }).click()
    await page.locator('.standalone', { hasText: 'Norzinc signed.' }).waitFor()
    await page.keyboard.press('m')
    await page.getByLabel('Which claim says the same').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByText('Merged; its evidence went over.').waitFor()
  })
})

test('the next claim is read ahead, so that moving on asks for nothing', async () => {
  const { address, project } = await made.project('Ahead')
  const path = `/v1/projects/${project.id}/claims`
  const [first, second] = (await made.call('GET', `${path}?limit=2`)).items
  await made.visit(async (page) => {
    const ahead = ['evidence', 'verdict', 'assessments'].map((noun) => page.waitForResponse((reply) => reply.url().includes(`${second.id}/${noun}`)))
    await page.goto(`${address}?claim=${first.id}`)
    await at(page, 1)
    await Promise.all(ahead)
    await page.route(`**/claims/${second.id}/*`, (route) => route.abort())
    await page.keyboard.press('j')
    await at(page, 2)
    await page.getByText('Nothing yet.').waitFor()
    await page.getByText('Nobody has assessed it yet.').waitFor()
  })
})

test('every page has a key of its own', async () => {
  const { project } = await made.project('Pages')
  const home = `/projects/${project.id}`
  await made.visit(async (page) => {
    await page.goto(home)
    await page.getByRole('link', { name: 'Settings' }).waitFor()
    for (const [key, rest] of [['C', '/claims'], ['S', '/sources'], ['O', '/overview'], [',', '/settings'], ['A', '']]) {
      await page.keyboard.press(key)
      await page.waitForURL((url) => url.pathname === home + rest)
    }
  })
})
