import { createServer } from 'node:http'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at, bench, example } from './bench.js'
import { assertAccessible, assertAccessibleNow } from './browser.js'

const made = bench()

/** A site of its own on loopback; what never answers shows what waiting looks like. */
const site = createServer((request, reply) => {
  if (request.url === '/silent') return
  const texts = { '/one': example('article.txt'), '/two': example('press-release.txt') }
  const text = texts[request.url]
  reply.writeHead(text ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' })
  reply.end(text ?? 'Not here.')
})
const address = (path) => `http://127.0.0.1:${site.address().port}${path}`

before(() => new Promise((ready) => site.listen(0, '127.0.0.1', ready)))
after(() => {
  site.closeAllConnections()
  site.close()
})

const file = (name, content) => ({ name, mimeType: '', buffer: Buffer.from(content) })

/** Drops a file as a hand does. */
async function drop(field, name, content) {
  const transfer = await field.page().evaluateHandle(
    ([called, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text], called))
      return data
    },
    [name, content],
  )
  await field.dispatchEvent('drop', { dataTransfer: transfer })
}

const PAGE = `<!doctype html><html><head><title>The pact</title><meta property="article:published_time" content="2024-05-04T08:00:00Z">
<style>p { color: red }</style><script>globalThis.breached = 1</script></head>
<body><nav><p>Home</p></nav><article><h1>The pact</h1><p style="color: red">Osterby Mills signed a pact<br>with Näsviken Paper on 3 May 2024.</p>
<img src="https://elsewhere.example/x.png" onerror="globalThis.breached = 1"><p>The mill will open in May 2025.</p></article><footer><p>Imprint</p></footer></body></html>`

test('a web page is dropped as a file: its words, its title and its day are taken, and nothing in it runs', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Files' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}`)
    await page.getByRole('heading', { name: 'No article yet' }).waitFor()
    await page.keyboard.press('n')
    await drop(page.getByLabel('Its text'), 'scan.pdf', '%PDF-1.7')
    await page.getByRole('alert').waitFor()
    await drop(page.getByLabel('Its text'), 'page.html', PAGE)
    await page.getByText('“The pact” was read from the file.').waitFor()
    const text = await page.getByLabel('Its text').inputValue()
    assert.equal(text, 'The pact\n\nOsterby Mills signed a pact\nwith Näsviken Paper on 3 May 2024.\n\nThe mill will open in May 2025.')
    assert.equal(await page.getByLabel('Published on').inputValue(), '2024-05-04')
    await page.getByRole('button', { name: 'Find its claims' }).click()
    await at(page, 1)
    await page.getByRole('heading', { name: 'The pact' }).first().waitFor()
    assert.equal(await page.evaluate(() => 'breached' in globalThis), false)
  })
})

/** A PDF with one line. */
function pdf(line) {
  const drawn = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  let places = ''
  for (const [at, object] of objects.entries()) {
    places += `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const count = objects.length + 1
  return `${file}xref\n0 ${count}\n0000000000 65535 f \n${places}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}

test('a PDF is dropped, and its words stand in the form before anything is kept: for an article, a source, and to try out', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'PDF' })
  const content = pdf('Osterby Mills signed a pact on 3 May 2024.')
  await made.visit(async (page) => {
    for (const [path, key, label] of [['/try', null, 'The article'], [`/projects/${project.id}/sources`, 'n', 'Its text'], [`/projects/${project.id}`, 'n', 'Its text']]) {
      await page.goto(path)
      await page.locator('main h1').waitFor()
      if (key) await page.keyboard.press(key)
      await drop(page.getByLabel(label), 'pact.pdf', content)
      await page.waitForFunction(() => /Osterby Mills signed a pact/.test(document.querySelector('textarea')?.value))
    }
    await page.getByRole('button', { name: 'Find its claims' }).click()
    await at(page, 1)
  })
})

test('a list is chosen as a file, each line says what became of it, and what was repaired', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Lists' })
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}`)
    await page.getByRole('button', { name: 'Add an article' }).click()
    const table = `url,title\n${address('/one')},The pact\n${address('/nowhere')},\nno address,\n`
    await page.getByLabel('A file').setInputFiles(file('list.csv', table))
    await page.getByText('Read as: a table.').waitFor()
    await assertAccessibleNow(page)
    await page.getByRole('button', { name: 'Fetch them all' }).click()
    await page.getByText('1 of 3 fetched, 1 failed, 1 refused.').waitFor()
    await page.getByText('The site answered 404.').waitFor()
    await page.getByRole('button', { name: 'What was repaired in line 2' }).click()
    await page.getByText('Damaged characters that were repaired').waitFor()
    const here = new URL(page.url()).pathname
    await assertAccessible(page, here, 'Import')
    await page.keyboard.press('i')
    await page.getByText('1 of 3 fetched').waitFor()
    await assertAccessible(page, `/projects/${project.id}/imports?kind=sources`, 'Imports')
  })
})

test('a feed becomes sources, and what has not been fetched yet can be stopped', async () => {
  const project = await made.call('POST', '/v1/projects', { name: 'Feeds' })
  const items = ['/two', '/silent'].map((path) => `<item><link>${address(path)}</link></item>`).join('')
  await made.visit(async (page) => {
    await page.goto(`/projects/${project.id}/sources`)
    await page.getByRole('button', { name: 'Add a source' }).first().click()
    await drop(page.getByLabel('Its text'), 'list.csv', `url,title\n${address('/two')},The release\n`)
    await page.getByText('Read as: a table.').waitFor()
    assert.equal(await page.getByLabel('They become').inputValue(), 'sources')
    await page.getByRole('link', { name: 'Import many' }).click()
    await page.getByLabel('The list').fill('Only words.')
    await page.getByText('This is neither a feed nor a list of addresses.').waitFor()
    await drop(page.getByLabel('The list'), 'feed.xml', `<rss version="2.0"><channel><title>Post</title>${items}</channel></rss>`)
    await page.getByText('Read as: a feed.').waitFor()
    await page.getByRole('button', { name: 'Fetch them all' }).click()
    await page.getByText('1 of 2 fetched, 1 on the way.').waitFor()
    await page.keyboard.press('s')
    await page.getByText('1 of 2 fetched, 1 cancelled.').waitFor()
    await page.getByRole('link', { name: 'Open the source' }).click()
    await page.getByRole('document', { name: 'Text of the source' }).waitFor()
  })
})
