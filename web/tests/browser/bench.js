import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { after, before } from 'node:test'
import assert from 'node:assert/strict'
import { launch, openPage } from './browser.js'
import { startServer } from './server.js'

export const example = (name) => readFileSync(fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url)), 'utf8')

/** Waits until the desk shows the claim of this number. */
export const at = (page, number) => page.getByText(new RegExp(`^Claim ${number} of \\d+$`)).waitFor()

/** A server, a browser, and the administrator signed in by the first link; made once for a file of tests. */
export function bench() {
  const made = {}
  before(async () => {
    made.server = await startServer()
    made.browser = await launch()
    const first = await openPage(made.browser, made.server.base)
    await first.page.goto(made.server.link)
    await first.page.getByRole('button', { name: 'Sign in' }).click()
    await first.page.getByRole('heading', { name: 'Projects' }).waitFor()
    made.state = await first.context.storageState()
    await first.context.close()
  })
  after(async () => {
    await made.browser?.close()
    await made.server?.stop()
  })
  /** Runs `work` on a page of its own, and fails if the page did anything that it should not. */
  made.visit = async (work, options = {}) => {
    const { page, context, wrongs } = await openPage(made.browser, made.server.base, { storageState: made.state, ...options })
    page.setDefaultTimeout(60_000)
    try {
      await work(page)
      assert.deepEqual(wrongs, [])
    } finally {
      await context.close()
    }
  }
  /** A call of the API by the signed-in administrator; returns the body. */
  made.call = async (method, path, body, more = {}) => {
    const cookie = made.state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'content-type': 'application/json', 'claimbench-request': '1', ...more }
    const reply = await fetch(made.server.base + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    const text = await reply.text()
    assert.ok(reply.ok, `${method} ${path}: ${reply.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
  /** A project with the example's article in it. */
  made.project = async (name, text = example('article.txt')) => {
    const project = await made.call('POST', '/v1/projects', { name })
    const article = await made.call('POST', `/v1/projects/${project.id}/articles`, { text, published: '2025-06-15' })
    return { project, article, address: `/projects/${project.id}/articles/${article.id}` }
  }
  /** Calls of the API by a new reviewer of the project. */
  made.reviewer = async (project, name) => {
    const { token } = await made.call('POST', `/v1/projects/${project.id}/invitations`, { role: 'reviewer' })
    const headers = { 'content-type': 'application/json', 'claimbench-request': '1' }
    const given = { token, name, email: `${name}@example.org`, password: 'a long phrase of our own' }
    const joined = await fetch(`${made.server.base}/v1/invitations/join`, { method: 'POST', headers, body: JSON.stringify(given) })
    assert.ok(joined.ok, await joined.text())
    const cookie = joined.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
    return (method, path, body) => made.call(method, path, body, { cookie })
  }
  return made
}
