import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from './load.js'

const { listOf } = await load('import/format.ts')
const { decode } = await load('article/decode.ts')
const { isPage } = await load('article/page.ts')

const formatOf = (text) => listOf(text)?.format ?? null

test('a feed, a table and JSON lines are told apart, and an article from all of them', () => {
  assert.equal(formatOf('<?xml version="1.0"?>\n<rss version="2.0"></rss>'), 'feed')
  assert.equal(formatOf('\uFEFF<feed xmlns="x"></feed>'), 'feed')
  assert.equal(formatOf('{"version": "https://jsonfeed.org/version/1.1", "items": []}'), 'feed')
  assert.equal(formatOf('title,"url"\nA,https://paper.example/a'), 'csv')
  assert.equal(formatOf('{"url": "https://paper.example/a"}'), 'jsonl')
  assert.equal(formatOf('The url, they said, is wrong.'), null)
  assert.equal(formatOf('Osterby Mills signed a pact. See https://paper.example/a'), null)
  assert.equal(formatOf(''), null)
})

test('a bare list of addresses keeps its line numbers', () => {
  const { format, content } = listOf('https://paper.example/a\r\n\r\nhttps://paper.example/b\n')
  assert.equal(format, 'jsonl')
  assert.deepEqual(content.split('\n'), ['{"url":"https://paper.example/a"}', '', '{"url":"https://paper.example/b"}', ''])
})

test('a file is read in the encoding that it is in', () => {
  const read = (bytes) => decode(Uint8Array.from(bytes), String.fromCharCode(...bytes))
  assert.equal(read([...Buffer.from('Näsviken')]), 'Näsviken')
  assert.equal(read([...Buffer.from('Näsviken', 'latin1')]), 'Näsviken')
  assert.equal(read([0xff, 0xfe, ...Buffer.from('Näs', 'utf16le')]), 'Näs')
  const cyrillic = [...Buffer.from('<meta charset="windows-1251">'), 0xcc, 0xe8, 0xf0]
  assert.equal(read(cyrillic).slice(-3), 'Мир')
  assert.equal(read([...Buffer.from('<meta charset="no-such">'), 0xe9]).at(-1), 'é')
})

test('a web page shows by its name or by how it begins', () => {
  assert.ok(isPage('a.HTML', 'x'))
  assert.ok(isPage('a', '\n<!doctype html><title>x</title>'))
  assert.ok(!isPage('a.txt', '1 < 2'))
})
