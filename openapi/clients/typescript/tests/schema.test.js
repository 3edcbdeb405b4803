import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { lint, loadConfig } from '@redocly/openapi-core'

const CLIENT = fileURLToPath(new URL('../', import.meta.url))
const DESCRIPTION = fileURLToPath(new URL('../../../openapi.json', import.meta.url))

test('the linter finds nothing in the description, and every example fits its schema', async () => {
  // Whose operations the 4xx answers are, and that the paths cannot be confused, is in "recommended" too.
  // The linter looks at the variant of a union alone, and would take the fields that all variants have for strangers.
  const examples = { severity: 'error', allowAdditionalProperties: true }
  const rules = { 'no-invalid-media-type-examples': examples, 'operation-description': 'error', 'tag-description': 'error' }
  const config = await loadConfig({ customExtends: ['recommended'] })
  Object.assign(config.styleguide.rules.oas3_1, rules)
  const found = await lint({ ref: DESCRIPTION, config })
  assert.deepEqual(found.map((one) => `${one.ruleId}: ${one.message} (${one.location[0].pointer})`), [])
})

test('the schema is the one that the description gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-client-'))
  try {
    const fresh = join(folder, 'schema.d.ts')
    const command = JSON.parse(readFileSync(join(CLIENT, 'package.json'), 'utf8')).scripts.generate.replace('src/schema.d.ts', fresh)
    execFileSync('npx', command.split(' '), { cwd: CLIENT, stdio: 'ignore' })
    assert.ok(readFileSync(fresh, 'utf8') === readFileSync(join(CLIENT, 'src/schema.d.ts'), 'utf8'), 'src/schema.d.ts is stale; run `make clients`')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync(join(CLIENT, 'package-lock.json'), 'utf8'), /"resolved"|https?:\/\/[^"]*registry/)
})
