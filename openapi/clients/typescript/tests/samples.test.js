import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'

const CLIENT = fileURLToPath(new URL('../', import.meta.url))
const DESCRIPTION = JSON.parse(readFileSync(fileURLToPath(new URL('../../../openapi.json', import.meta.url)), 'utf8'))

test('the code sample of every operation is TypeScript that the client takes', () => {
  const folder = join(CLIENT, 'out/samples')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(join(folder, 'samples.ts'), samples())
    const options = { rootDir: CLIENT, noEmit: true, noUnusedLocals: false, noUnusedParameters: false }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: options, include: ['samples.ts'] }))
    const { status, stdout } = spawnSync('npx', ['tsc', '--project', folder], { cwd: CLIENT, encoding: 'utf8' })
    assert.equal(status, 0, stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function samples() {
  const operations = Object.values(DESCRIPTION.paths).flatMap((item) => Object.values(item))
  const functions = operations.map((operation) => {
    const ids = operation.parameters.filter(({ in: place, required }) => place === 'path' || (place === 'query' && required))
    const takes = ['claimbench: Claimbench', 'version: number', 'file: Blob', ...ids.map(({ name }) => `${name === 'import' ? 'id' : name}: string`)]
    const { source } = operation['x-codeSamples'].find(({ lang }) => lang === 'TypeScript')
    return `export async function ${operation.operationId.replace('.', '_')}(${takes.join(', ')}) {\n${source}\n}\n`
  })
  return `import { body, events, ifMatch, lines, type Claimbench } from '../../src/index.js'\n\n${functions.join('\n')}`
}
