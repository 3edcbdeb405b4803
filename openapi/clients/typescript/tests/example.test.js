import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { startScene } from '../../../tests/with-server.js'

const CLIENT = fileURLToPath(new URL('../', import.meta.url))
const OUT = join(CLIENT, 'out')
const STRICT = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--target', 'ES2022', '--module', 'NodeNext', '--types', 'node']

test('the example of the README is well typed, and prints the claims of its article', async () => {
  const [, example] = /```ts\n([^]*?)```/.exec(readFileSync(join(CLIENT, 'README.md'), 'utf8'))
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, 'example.ts'), example)
  execFileSync('npx', ['tsc', ...STRICT, join(OUT, 'example.ts')], { cwd: CLIENT, stdio: 'inherit' })
  const scene = await startScene()
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(OUT, 'example.js')], { env: { ...process.env, ...scene.environment } })
    assert.match(stdout, /^signature Tomas Brekke signed the framework agreement for Norz?inc.*$/m)
  } finally {
    await scene.stop()
  }
})
