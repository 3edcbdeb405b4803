import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { parse } from 'svelte/compiler'
import typescript from 'typescript'
import { load } from './load.js'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/** Names that are the same in every language, and what a terminal is told. */
const NAMES = /Claimbench|claimbench (serve|verify FILE)|JSON|CSV|SHA-256|Ed25519|https:\/\//g
/** Attributes that nobody reads. The example project's texts are English, whoever opens it. */
const UNREAD = /^(class|style|id|for|href|src|type|name|rel|scope|target|method|preserveAspectRatio|value|d|role|kind|key|at|autocomplete|inputmode|accept|viewBox|fill|width|height|orient|aria-(labelledby|current|live|hidden|busy))$/
const KEYS = /^(Arrow\w+|Enter|Escape|Shift|Control|Alt|Meta|Tab)$/

const files = readdirSync(SRC, { recursive: true }).filter((file) => /\.(svelte|ts)$/.test(file) && !file.startsWith('words/') && file !== 'project/example.ts')
const sourceOf = (file) => readFileSync(SRC + file, 'utf8')

const wordy = (text) => /\p{L}{2,}/u.test(text.replace(NAMES, ''))
/** A sentence or a label, rather than a word of the code. */
const said = (text) => !KEYS.test(text) && /^\p{Lu}\p{Ll}+$|\p{L} \p{L}|^\p{Lu}?\p{Ll}+[.…!?]$/u.test(text.replace(NAMES, '').trim()) && !/^[./#[]|^\w+ \w+=|^claim\.$/.test(text)
const between = (text) => /(^|\s)\p{L}{2,}(\s|$)/u.test(text) && !/[/=]/.test(text)

/** What the markup says by itself. */
function* markup(node, attribute = '') {
  if (!node || typeof node !== 'object') return
  if (Array.isArray(node)) {
    for (const one of node) yield* markup(one, attribute)
    return
  }
  if (node.type === 'Text' && wordy(node.data) && !UNREAD.test(attribute)) yield node.data.trim()
  if (UNREAD.test(attribute)) return
  if (node.type === 'Literal' && typeof node.value === 'string' && said(node.value)) yield node.value
  if (node.type === 'TemplateElement' && between(node.value.raw)) yield node.value.raw
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'parent') yield* markup(value, node.type === 'Attribute' && key === 'value' ? node.name : attribute)
  }
}

/** What a script says. */
function script(text) {
  const found = []
  const visit = (node) => {
    if (typescript.isImportDeclaration(node)) return
    if (typescript.isStringLiteral(node) && said(node.text)) found.push(node.text)
    if (node.kind >= typescript.SyntaxKind.TemplateHead && node.kind <= typescript.SyntaxKind.TemplateTail && between(node.text)) found.push(node.text)
    typescript.forEachChild(node, visit)
  }
  visit(typescript.createSourceFile('it.ts', text, typescript.ScriptTarget.Latest, true))
  return found
}

function left(file) {
  const source = sourceOf(file)
  if (file.endsWith('.ts')) return script(source)
  const scripts = [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text)
  return [...scripts.flatMap(script), ...markup(parse(source, { modern: true }).fragment)]
}

test('no component says a word of its own: all of them stand in the catalogue', () => {
  const found = files.flatMap((file) => left(file).map((text) => `${file}: ${text}`))
  assert.deepEqual(found, [], `put these into src/words/en and src/words/de:\n${found.join('\n')}`)
})

test('every message of the catalogue is said somewhere', async () => {
  const { default: english } = await load('words/en/index.ts')
  const { language, vocabulary, event, ...nouns } = english
  assert.ok(language && vocabulary && event)
  const all = files.map(sourceOf).join('\n')
  const keys = Object.entries(nouns).flatMap(([noun, messages]) => Object.keys(messages).map((key) => [noun, key]))
  const unsaid = keys.filter(([noun, key]) => !new RegExp(`say\\.${noun}\\.${key}\\b`).test(all) && !all.includes(`'${key}'`))
  assert.deepEqual(unsaid.map((parts) => parts.join('.')), [])
})
