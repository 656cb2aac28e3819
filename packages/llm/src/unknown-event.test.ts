import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelReply } from '@workbench/core/ports/language-model'
import { expect, test } from 'vitest'
import { apiKey, failureOf } from '../testing/provider-case.ts'
import { streamOne } from '../testing/servers-under-test.ts'

async function askOf(provider: 'openai' | 'anthropic', events: readonly object[]): Promise<ModelReply> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    return await streamOne({ [provider]: { apiKey, baseUrl } }, `${provider}:m-1`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const usage = { input_tokens: 3, output_tokens: 2 }
const anthropicEvents = (added: object) => [
  { type: 'message_start', message: { id: 'm', model: 'm-1', role: 'assistant', content: [], usage } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  added,
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Yes.' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
  { type: 'message_stop' },
]
const openaiEvents = (added: object) => [
  added,
  { type: 'response.output_text.delta', item_id: 'i', output_index: 0, content_index: 0, delta: 'Yes.' },
  { type: 'response.completed', response: { id: 'r', usage } },
]

test.each([
  ['anthropic', anthropicEvents({ type: 'weather_report', outlook: 'fair' })],
  ['openai', openaiEvents({ type: 'response.weather', outlook: 'fair' })],
] as const)('an event of %s that nobody knows yet is passed over', async (provider, events) => {
  expect(await askOf(provider, events)).toMatchObject({
    text: 'Yes.',
    finishReason: 'stop',
    usage: { inputTokens: 3 },
  })
})

test.each([
  ['anthropic', anthropicEvents({ type: 'content_block_delta', index: 0, delta: { type: 'song_delta' } })],
  ['openai', openaiEvents({ type: 'response.output_text.delta', delta: 7 })],
  ['openai', openaiEvents({ type: 'response.created', response: 7 })],
] as const)(
  'a piece of an answer of %s that can not be read breaks it off, in plain words',
  async (provider, events) => {
    const error = await failureOf(askOf(provider, events))
    expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
    expect(error.message).toMatch(/a form that is not known here$/)
  },
)
