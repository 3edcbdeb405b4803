/** One event of a `text/event-stream`. Send the last `id` as `Last-Event-ID` to go on where it broke off. */
export interface ServerSentEvent {
  id: string
  event: string
  data: string
}

/** Each object of an answer in NDJSON, as it comes. Ask with `parseAs: 'stream'`. */
export async function* lines<Line>(stream: ReadableStream<Uint8Array>): AsyncGenerator<Line, void, void> {
  for await (const line of split(stream)) if (line) yield JSON.parse(line) as Line
}

/** Each event of a `text/event-stream`, as it comes. Ask with `parseAs: 'stream'`. */
export async function* events(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent, void, void> {
  let id = ''
  let event = ''
  let data: string[] = []
  for await (const line of split(stream)) {
    if (line === '') {
      if (data.length > 0) yield { id, event: event || 'message', data: data.join('\n') }
      event = ''
      data = []
      continue
    }
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'id') id = value
    if (field === 'event') event = value
    if (field === 'data') data.push(value)
  }
}

async function* split(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const complete = rest.split(/\r?\n/)
      rest = complete.pop() ?? ''
      yield* complete
      if (done) break
    }
    if (rest) yield rest
  } finally {
    await reader.cancel()
  }
}
