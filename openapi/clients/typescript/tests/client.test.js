import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, body, connect, events, Failure, isOfType, lines } from '../dist/index.js'

/** A service that gives these answers, one after the other, and remembers what it was asked. */
function service(...answers) {
  const asked = []
  const fetch = async (request) => {
    asked.push(request)
    const { status = 200, headers = {}, json } = answers[asked.length - 1]
    return new Response(JSON.stringify(json), { status, headers: { 'content-type': 'application/json', ...headers } })
  }
  return { asked, claimbench: connect({ url: 'http://claims.example/', token: 'cbt_x', fetch, longestPause: 1000 }) }
}

const busy = { status: 503, headers: { 'retry-after': '0' }, json: { code: 'unavailable', title: 'busy' } }
const project = { id: 'p', name: 'Zinc' }

test('a busy service is asked again, a POST with the same key', async () => {
  const { asked, claimbench } = service(busy, { json: project })
  assert.deepEqual(await body(claimbench.POST('/v1/projects', { body: { name: 'Zinc' } })), project)
  assert.equal(asked.length, 2)
  const [first, second] = asked.map((request) => request.headers.get('idempotency-key'))
  assert.ok(first)
  assert.equal(first, second)
  assert.equal(asked[0].headers.get('authorization'), 'Bearer cbt_x')
})

test('who is told to wait too long gets the refusal, typed', async () => {
  const { asked, claimbench } = service({ status: 429, headers: { 'retry-after': '60' }, json: { status: 429, code: 'too_many_attempts', title: 'Too many attempts; wait' } })
  await assert.rejects(body(claimbench.GET('/v1/projects')), (error) => error instanceof Failure && error.is('too_many_attempts') && error.status === 429)
  assert.equal(asked.length, 1)
})

test('an answer of something else is no problem document, and no answer is a failure too', async () => {
  const { claimbench } = service({ status: 502, json: 'gateway' })
  await assert.rejects(body(claimbench.GET('/v1/projects')), { code: 'unexpected', status: 502 })
  const cut = connect({ url: 'http://claims.example', fetch: () => Promise.reject(new TypeError('cut')) })
  await assert.rejects(body(cut.GET('/v1/projects')), { code: 'unreachable' })
})

test('a list is read to its end', async () => {
  const { asked, claimbench } = service({ json: { items: [1, 2], next: 'c' } }, { json: { items: [3], next: null } })
  assert.deepEqual(await all((from) => body(claimbench.GET('/v1/projects', { params: { query: from } }))), [1, 2, 3])
  assert.equal(new URL(asked[1].url).searchParams.get('cursor'), 'c')
})

const stream = (...chunks) => new Blob(chunks).stream()
const gathered = async (items) => {
  const all = []
  for await (const item of items) all.push(item)
  return all
}

test('objects come line by line, however the bytes are cut', async () => {
  const cut = new ReadableStream({
    start(controller) {
      for (const byte of new TextEncoder().encode('{"a":"é"}\r\n\n{"b":2}')) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  assert.deepEqual(await gathered(lines(cut)), [{ a: 'é' }, { b: 2 }])
})

test('events come with their ids, comments are skipped', async () => {
  const sent = stream(': hello\n\nid: 7\nevent: claim.accepted\ndata: {"a":\ndata: 1}\n\ndata: x\n\n')
  assert.deepEqual(await gathered(events(sent)), [
    { id: '7', event: 'claim.accepted', data: '{"a":\n1}' },
    { id: '7', event: 'message', data: 'x' },
  ])
})

test('the type of a claim tells the shape of its detail', () => {
  assert.ok(isOfType({ type: 'date', detail: {} }, 'date'))
  assert.ok(!isOfType({ type: 'date', detail: {} }, 'aim'))
})
