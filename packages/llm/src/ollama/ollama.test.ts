import { describe, expect, test } from 'vitest'
import { statusReply, textReply } from '../../testing/chat-completions-reply.ts'
import { chatCompletions } from '../../testing/chat-completions-server.ts'
import { ollamaChat } from '../../testing/ollama-protocol.ts'
import { anyBody, aRequest, chatCase, failureOf, type ProviderCase } from '../../testing/provider-case.ts'
import { providerContract } from '../../testing/provider-contract.ts'
import { serversUnderTest, streamOne } from '../../testing/servers-under-test.ts'
import { aTool, toolCallContract } from '../../testing/tool-call-contract.ts'
import { createModels } from '../models.ts'

const byItsOwnChat: ProviderCase = {
  name: 'ollama',
  protocol: anyBody(ollamaChat),
  config: (origin) => ({ ollama: { baseUrl: origin, isAssumed: false } }),
  model: 'ollama:m-1',
  path: /^\/api\/chat$/,
  key: null,
  words: { length: 'length', filtered: null, tool: 'stop' },
  body: {
    model: 'm-1',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: 'Should cities ban cars?' },
    ],
    options: { num_predict: 100, temperature: 0.5, seed: 7 },
  },
  keyVariable: 'OLLAMA_BASE_URL',
  addressVariable: 'OLLAMA_BASE_URL',
  reportsDetails: false,
  reportsCacheWrites: false,
  knowsUsageEarly: false,
  errorChunk: null,
}

const byChatCompletions: ProviderCase = {
  ...chatCase,
  name: 'what knows chat completions alone at the address of ollama',
  protocol: anyBody(chatCompletions),
  config: (origin) => ({ ollama: { baseUrl: `${origin}/v1`, isAssumed: false } }),
  model: 'ollama:m-1',
  path: /^\/v1\/chat\/completions$/,
  key: null,
  keyVariable: 'OLLAMA_BASE_URL',
  addressVariable: 'OLLAMA_BASE_URL',
}

const words = { keeps: ['Let me think.'], error: 'timeout: too slow', heedsToolChoice: false }
providerContract(byItsOwnChat)
providerContract(byChatCompletions)
toolCallContract(byItsOwnChat, words)
toolCallContract(byChatCompletions, words)

const serverOf = serversUnderTest()
const configOf = (origin: string) => ({ ollama: { baseUrl: origin, isAssumed: false } })

describe('ollama', () => {
  test('is told how much room a prompt needs, and to say when there is none', async () => {
    const server = await serverOf(ollamaChat)
    const { model } = createModels({ defaultModel: null, compatible: null, ...configOf(server.origin) })
    const options = { signal: new AbortController().signal, onDelta: () => {} }
    for (const length of [100, 60_000, 100]) {
      const messages = [{ role: 'user' as const, content: 'word '.repeat(length / 5) }]
      await model.stream(aRequest({ model: 'ollama:m-1', messages }), options)
    }
    expect(server.requests.map(({ body }) => body.options?.num_ctx)).toEqual([8_192, 32_768, 32_768])
    expect(server.requests[0]?.body.truncate).toBe(false)
  })

  test('that ran the model into a fault is asked again', async () => {
    const server = await serverOf(ollamaChat, () =>
      textReply('one two', { usage: null, breakage: { afterDeltas: 1, how: 'error-chunk' } }),
    )
    const error = await failureOf(streamOne(configOf(server.origin), 'ollama:m-1'))
    expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
    expect(error.message).toContain('CUDA error')
  })

  test('is taken for chat completions where these are what comes', async () => {
    const server = await serverOf({ ...chatCompletions, isCall: () => true }, () => textReply('Yes.'))
    expect((await streamOne(configOf(server.origin), 'ollama:m-1')).text).toBe('Yes.')
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/chat', '/v1/chat/completions'])
  })

  test('that lacks a model is not asked by another protocol', async () => {
    const body = { error: "model 'llama9' not found" }
    const server = await serverOf(ollamaChat, () => statusReply(404, { body }))
    const error = await failureOf(streamOne(configOf(server.origin), 'ollama:llama9'))
    expect(server.requests).toHaveLength(1)
    expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
    expect(error.message).toContain("model 'llama9' not found")
    expect(error.hint).toContain('ollama pull llama9')
  })

  test('whose model can not call tools is told apart from a broken request', async () => {
    const body = { error: 'registry.ollama.ai/library/gemma:2b does not support tools' }
    const server = await serverOf(ollamaChat, () => statusReply(400, { body }))
    const tools = [aTool('now')]
    const error = await failureOf(streamOne(configOf(server.origin), 'ollama:gemma:2b', { tools }))
    expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
    expect(error.message).toContain('gemma:2b does not support tools')
    expect(error.hint).toContain('take the tools from the persona')
  })
})
