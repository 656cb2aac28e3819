import { describe, expect, test } from 'vitest'
import { statusReply, textReply } from '../testing/chat-completions-reply.ts'
import { googleGenerate } from '../testing/google-protocol.ts'
import { anyBody, apiKey, failureOf, type ProviderCase } from '../testing/provider-case.ts'
import { providerContract } from '../testing/provider-contract.ts'
import { serversUnderTest, streamOne } from '../testing/servers-under-test.ts'
import { toolCallContract } from '../testing/tool-call-contract.ts'

const google: ProviderCase = {
  name: 'google',
  protocol: anyBody(googleGenerate),
  config: (origin) => ({ google: { apiKey, baseUrl: origin } }),
  model: 'google:m-1',
  path: /^\/v1beta\/models\/m-1:streamGenerateContent\?alt=sse$/,
  key: ['x-goog-api-key', apiKey],
  words: { length: 'MAX_TOKENS', filtered: 'SAFETY', tool: 'stop' },
  body: {
    systemInstruction: { parts: [{ text: 'You are terse.' }] },
    contents: [{ role: 'user', parts: [{ text: 'Should cities ban cars?' }] }],
    generationConfig: { maxOutputTokens: 100, temperature: 0.5, seed: 7 },
  },
  keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
  addressVariable: 'GOOGLE_BASE_URL',
  reportsCacheWrites: false,
  knowsUsageEarly: true,
  errorChunk: {
    limited: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'Slow down' },
    overloaded: { code: 503, status: 'UNAVAILABLE', message: 'Overloaded' },
  },
}

providerContract(google)
toolCallContract(google, {
  keeps: ['c2VhbGVk'],
  result: { name: 'search', content: '3 hits' },
  error: { name: 'calculate', error: 'timeout: too slow' },
})

const serverOf = serversUnderTest()

describe('google', () => {
  test('blocks a prompt as a whole: a refusal without a word', async () => {
    const server = await serverOf(googleGenerate, () => textReply('', { finishReason: 'prompt:SAFETY' }))
    const reply = await streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1')
    expect(reply).toMatchObject({ text: '', refused: true, finishReason: 'content-filter', estimated: false })
  })

  test.each(['SAFETY', 'PROHIBITED_CONTENT', 'BLOCKLIST', 'SPII', 'RECITATION'])(
    'ends an answer for %s',
    async (finishReason) => {
      const server = await serverOf(googleGenerate, () => textReply('It be', { finishReason }))
      const reply = await streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1')
      expect(reply).toMatchObject({ text: 'It be', refused: true })
    },
  )

  test('says that a key is wrong with status 400', async () => {
    const body = {
      error: {
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: 'API key not valid. Please pass a valid API key.',
        details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
      },
    }
    const server = await serverOf(googleGenerate, () => statusReply(400, { body }))
    const error = await failureOf(streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1'))
    expect(error).toMatchObject({ code: 'model_auth', retryable: false })
  })

  test.each([
    ['gemini-3.8-flash', true],
    ['gemini-2.5-flash', true],
    ['gemini-2.5-flash-lite', false],
    ['gemini-2.0-flash', false],
    ['gemma-4-31b-it', false],
  ])('is asked to think shortly where it thinks: %s', async (name, thinks) => {
    const server = await serverOf(googleGenerate)
    await streamOne({ google: { apiKey, baseUrl: server.origin } }, `google:${name}`)
    expect(server.requests[0]?.body.generationConfig?.thinkingConfig !== undefined).toBe(thinks)
  })

  test.each([
    ['gemini-2.5-flash', 1_000, 250],
    ['gemini-2.5-pro', 200, 128],
    ['gemini-2.5-pro', 64_000, 8_192],
  ])('leaves most of the tokens to the words: %s with %i', async (name, maxOutputTokens, thinkingBudget) => {
    const server = await serverOf(googleGenerate)
    const config = { google: { apiKey, baseUrl: server.origin } }
    await streamOne(config, `google:${name}`, { maxOutputTokens })
    expect(server.requests[0]?.body.generationConfig?.thinkingConfig).toEqual({ thinkingBudget })
  })

  test('whose quota of the day is used up is not asked again', async () => {
    const quotaId = 'GenerateRequestsPerDayPerProjectPerModel-FreeTier'
    const details = [{ violations: [{ quotaId }] }, { retryDelay: '21s' }]
    const body = { error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'Quota exceeded', details } }
    const server = await serverOf(googleGenerate, () => statusReply(429, { body }))
    const error = await failureOf(streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1'))
    expect(error).toMatchObject({ code: 'model_rate_limited', retryable: false })
  })

  test('that could not put down a call of a tool says so, and is asked again', async () => {
    const server = await serverOf(googleGenerate, () =>
      textReply('', { finishReason: 'MALFORMED_FUNCTION_CALL' }),
    )
    const error = await failureOf(streamOne({ google: { apiKey, baseUrl: server.origin } }, 'google:m-1'))
    expect(error).toMatchObject({ code: 'model_unavailable', retryable: true })
    expect(error.message).toContain('MALFORMED_FUNCTION_CALL')
  })
})
