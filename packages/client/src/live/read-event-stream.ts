import { createParser, type EventSourceMessage } from 'eventsource-parser'
import type { Sleep } from './sleep.ts'

// The server sends a comment every 15 s; three missed ones mean that nobody is there any more.
const silenceMs = 45_000
// Far above the largest event; a stream that never ends its message is no event stream.
const maxBufferLength = 64 * 1024 * 1024

/**
 * The messages of an event stream.
 *
 * @throws Error when the connection breaks, or is silent for 45 s
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  sleep: Sleep,
): AsyncGenerator<EventSourceMessage> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let messages: EventSourceMessage[] = []
  const parser = createParser({
    onEvent: (message) => messages.push(message),
    maxBufferSize: maxBufferLength,
  })
  try {
    for (;;) {
      const chunk = await withinSilence(reader.read(), sleep)
      if (chunk.done) return
      parser.feed(decoder.decode(chunk.value, { stream: true }))
      yield* messages
      messages = []
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

async function withinSilence<Result>(read: Promise<Result>, sleep: Sleep): Promise<Result> {
  const awake = new AbortController()
  const silence = sleep(silenceMs, awake.signal).then(() => {
    throw new Error(`The server was silent for ${silenceMs / 1000} s`)
  })
  // It rejects too when the read wins, with nobody listening any more.
  silence.catch(() => {})
  try {
    return await Promise.race([read, silence])
  } finally {
    awake.abort()
  }
}
