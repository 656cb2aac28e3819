import { createParser, type EventSourceMessage } from 'eventsource-parser'
import type { Sleep } from './sleep.ts'
import { withinSilence } from './within-silence.ts'

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
