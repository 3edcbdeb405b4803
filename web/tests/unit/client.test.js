import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'

const WEB = fileURLToPath(new URL('../../', import.meta.url))

test('the client is the one that the description gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-client-'))
  try {
    const fresh = join(folder, 'schema.d.ts')
    const command = JSON.parse(readFileSync(join(WEB, 'package.json'), 'utf8')).scripts.client.replace('src/client/schema.d.ts', fresh)
    execFileSync('npx', command.split(' '), { cwd: WEB, stdio: 'ignore' })
    const kept = readFileSync(join(WEB, 'src/client/schema.d.ts'), 'utf8')
    assert.ok(readFileSync(fresh, 'utf8') === kept, 'web/src/client/schema.d.ts is stale. Renew it: npm --prefix web run client')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync(join(WEB, 'package-lock.json'), 'utf8'), /"resolved"|https?:\/\/[^"]*registry/)
})
