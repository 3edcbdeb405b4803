import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bench } from './bench.js'
import { assertAccessible, openPage } from './browser.js'

const made = bench()

test('the first link signs in once, and says so the second time', async () => {
  const { page, context } = await openPage(made.browser, made.server.base)
  await page.goto(made.server.link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').waitFor()
  assert.match(await page.getByRole('alert').innerText(), /link/i)
  await context.close()
})

test('a password set on the account page signs in, and leads to the page that was wanted', async () => {
  const password = 'a long enough password'
  await made.visit(async (page) => {
    await page.goto('/account')
    await page.getByLabel('Email').fill('ada@example.org')
    await page.getByLabel('New password').fill(password)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
  })
  const { page, context, wrongs } = await openPage(made.browser, made.server.base)
  await page.goto('/account')
  await page.getByLabel('Email').fill('ada@example.org')
  await page.getByLabel('Password').fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText('No user has this email and password').waitFor()
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
  assert.deepEqual(wrongs, [])
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await context.close()
})

test('the pages before signing in are accessible', async () => {
  const { page, context } = await openPage(made.browser, made.server.base)
  for (const [address, heading] of [['/sign-in', 'Sign in'], ['/sign-in#x', 'Welcome to Claimbench'], ['/join#x', 'You are invited']]) {
    await assertAccessible(page, address, heading)
  }
  await context.close()
})
