import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScene } from '../../../openapi/tests/with-server.js'
import { launch, openPage } from './browser.js'

let scene, browser

before(async () => {
  scene = await startScene()
  browser = await launch()
})

after(async () => {
  await browser?.close()
  await scene?.stop()
})

test('the API is documented offline, and a call can be tried with a token', async () => {
  const { page, context, wrongs } = await openPage(browser, scene.base)
  await page.goto('/docs/')
  await page.getByRole('heading', { name: /Claimbench/ }).first().waitFor()
  await page.getByRole('button', { name: 'Authorize' }).first().click()
  await page.getByLabel('auth-bearer-value').fill(scene.environment.CLAIMBENCH_TOKEN)
  await page.getByRole('button', { name: 'Apply credentials' }).last().click()
  await page.getByRole('button', { name: 'Close' }).first().click()
  const operation = page.locator('[id="operations-projects-projects\\\\.list"]')
  await operation.getByRole('button').first().click()
  for (const language of ['curl', 'TypeScript', 'Python', 'Rust']) await operation.locator('summary', { hasText: language }).waitFor()
  await operation.locator('summary', { hasText: 'Rust' }).click()
  assert.match(await operation.locator('details[open] pre').innerText(), /claimbench\.projects_list/)
  await operation.getByRole('button', { name: 'Try it out' }).click()
  await operation.getByRole('button', { name: 'Execute' }).click()
  await operation.locator('.live-responses-table .response-col_status').filter({ hasText: '200' }).first().waitFor()
  assert.match(await operation.locator('.live-responses-table').innerText(), /"name": "Zinc"/)
  assert.deepEqual(wrongs, [])
  await context.close()
})
