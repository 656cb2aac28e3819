import { describe, expect, test } from 'vitest'
import { brokenReply, type StreamReply, statusReply, textReply } from '../testing/chat-completions-reply.ts'
import { chatCompletions } from '../testing/chat-completions-server.ts'
import {
  anyBody,
  apiKey,
  aRequest,
  chatCase,
  failureOf,
  openaiKey,
  type ProviderCase,
} from '../testing/provider-case.ts'
import { providerContract } from '../testing/provider-contract.ts'
import { openaiResponses } from '../testing/responses-protocol.ts'
import { serversUnderTest, streamOne } from '../testing/servers-under-test.ts'
import { toolCallContract } from '../testing/tool-call-contract.ts'
import { createModels } from './models.ts'

const byResponses: ProviderCase = {
  name: 'openai by its responses',
  protocol: anyBody(openaiResponses),
  config: (origin) => ({ openai: { apiKey, baseUrl: origin } }),
  model: 'openai:m-1',
  path: /^\/v1\/responses$/,
  key: openaiKey,
  words: { length: 'max_output_tokens', filtered: 'content_filter', tool: 'stop' },
  body: {
    model: 'm-1',
    stream: true,
    // What is said stays here.
    store: false,
    max_output_tokens: 100,
    temperature: 0.5,
    input: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: [{ type: 'input_text', text: 'Should cities ban cars?' }] },
    ],
  },
  keyVariable: 'OPENAI_API_KEY',
  addressVariable: 'OPENAI_BASE_URL',
  reportsCacheWrites: true,
  knowsUsageEarly: false,
  errorChunk: {
    limited: { code: 'rate_limit_exceeded', message: 'Slow down', param: null },
    overloaded: { code: 'server_error', message: 'Overloaded', param: null },
  },
}

const byGateway: ProviderCase = {
  ...chatCase,
  name: 'openai by a gateway that knows chat completions only',
  protocol: anyBody(chatCompletions),
  config: (origin) => ({ openai: { apiKey, baseUrl: `${origin}/openai` } }),
  model: 'openai:m-1',
  path: /^\/openai\/chat\/completions$/,
  key: openaiKey,
  keyVariable: 'OPENAI_API_KEY',
  addressVariable: 'OPENAI_BASE_URL',
}

providerContract(byResponses)
providerContract(byGateway)
toolCallContract(byResponses, { keeps: ['c2VhbGVk'], error: JSON.stringify({ error: 'timeout: too slow' }) })
toolCallContract(byGateway, { keeps: [], error: JSON.stringify({ error: 'timeout: too slow' }) })

const serverOf = serversUnderTest()

describe('openai', () => {
  const refusal: StreamReply = textReply('', { refusal: 'I’d rather not take part.' })

  test.each([
    ['responses', anyBody(openaiResponses)],
    ['chat completions', anyBody(chatCompletions)],
  ])('refuses in words of their own kind, by %s', async (_, protocol) => {
    const server = await serverOf(protocol, () => refusal)
    const reply = await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:m-1')
    expect(reply.refused).toBe(true)
  })

  test('by a gateway: a prompt that is filtered out is a refusal that cost nothing', async () => {
    const body = { error: { code: 'content_filter', message: 'Filtered', type: null, param: 'prompt' } }
    const server = await serverOf(openaiResponses, () => statusReply(400, { body }))
    const reply = await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:m-1')
    expect(reply).toMatchObject({ text: '', refused: true, finishReason: 'content-filter' })
    expect(reply.usage).toMatchObject({ inputTokens: 0, outputTokens: 0 })
  })

  test.each([
    ['a code', { code: 'cyber_policy', message: 'Not this.' }],
    [
      'words',
      {
        code: 'invalid_prompt',
        message: 'Invalid prompt: your prompt was flagged as potentially violating our usage policy.',
      },
    ],
  ])(
    'refuses a prompt against its policy by %s, with a status or at the start of its stream',
    async (_, error) => {
      const atStart = brokenReply('x', { afterDeltas: 0, how: 'error-chunk', error }, { usage: null })
      for (const reply of [statusReply(400, { body: { error } }), atStart]) {
        const server = await serverOf(openaiResponses, () => reply)
        const answer = await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:m-1')
        expect(answer).toMatchObject({ text: '', refused: true, finishReason: 'content-filter' })
      }
    },
  )

  test('remembers that its gateway knows chat completions only', async () => {
    const paths: string[] = []
    const server = await serverOf({
      ...chatCompletions,
      isCall: (path) => {
        paths.push(path)
        return path.endsWith('/chat/completions')
      },
    })
    const { model } = createModels({
      defaultModel: null,
      compatible: null,
      openai: { apiKey, baseUrl: server.origin },
    })
    const options = { signal: new AbortController().signal, onDelta: () => {} }
    for (const name of ['openai:a', 'openai:b']) await model.stream(aRequest({ model: name }), options)
    expect(paths).toEqual(['/v1/responses', '/v1/chat/completions', '/v1/chat/completions'])
  })

  test('whose quota is used up is not asked again', async () => {
    const body = { error: { code: 'insufficient_quota', type: 'insufficient_quota', message: 'Pay first' } }
    const server = await serverOf(openaiResponses, () => statusReply(429, { body }))
    const error = await failureOf(streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:m-1'))
    expect(error).toMatchObject({ code: 'model_rate_limited', retryable: false })
  })

  test.each([
    ['gpt-5', { effort: 'low' }],
    ['gpt-4o', undefined],
    ['somebody-elses', undefined],
  ])('is asked to think shortly where it thinks: %s', async (name, expected) => {
    const server = await serverOf(openaiResponses)
    await streamOne({ openai: { apiKey, baseUrl: server.origin } }, `openai:${name}`)
    expect(server.requests[0]?.body.reasoning?.effort).toEqual(expected?.effort)
  })

  test('keeps nothing there, so what it thought comes back to it sealed', async () => {
    const server = await serverOf(openaiResponses)
    await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:gpt-5')
    expect(server.requests[0]?.body).toMatchObject({
      store: false,
      include: ['reasoning.encrypted_content'],
    })
    // A summary is given to organisations alone that proved who they are.
    expect(server.requests[0]?.body.reasoning).not.toHaveProperty('summary')
  })
})
