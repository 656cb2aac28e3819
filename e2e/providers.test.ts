import { anthropicMessages } from '@workbench/llm/testing/anthropic-protocol'
import { statusReply, textReply } from '@workbench/llm/testing/chat-completions-reply'
import { googleGenerate } from '@workbench/llm/testing/google-protocol'
import { type OllamaBody, ollamaChat } from '@workbench/llm/testing/ollama-protocol'
import { openaiResponses, type ResponsesBody } from '@workbench/llm/testing/responses-protocol'
import { type ScriptedServer, startScriptedServer } from '@workbench/llm/testing/scripted-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEvents, call, getRun, untilEnded } from './support/api.ts'
import { type Stack, startStack } from './support/stack.ts'

let stack: Stack
let openai: ScriptedServer<ResponsesBody>
let anthropic: ScriptedServer<unknown>
let google: ScriptedServer<unknown>
let ollama: ScriptedServer<OllamaBody>
beforeAll(async () => {
  const usage = { promptTokens: 1_000, completionTokens: 200, cachedTokens: 400, reasoningTokens: 50 }
  openai = await startScriptedServer(openaiResponses, {
    models: ['gpt-4.1', 'text-embedding-3-small'],
    script: () => textReply('Trams carry more.', { usage }),
  })
  anthropic = await startScriptedServer(anthropicMessages as never, { models: statusReply(401) })
  const long = { promptTokens: 250_000, completionTokens: 1_000, cachedTokens: 100_000, reasoningTokens: 600 }
  google = await startScriptedServer(googleGenerate as never, {
    models: ['gemini-2.5-pro'],
    script: () => textReply('Buses go anywhere.', { usage: long }),
  })
  ollama = await startScriptedServer(ollamaChat, {
    models: ['llama3.2:3b'],
    script: () => textReply('Both have their place.', { reasoning: 'Hm.' }),
  })
  stack = await startStack({
    OPENAI_API_KEY: 'sk-right',
    OPENAI_BASE_URL: openai.origin,
    ANTHROPIC_API_KEY: 'sk-wrong',
    ANTHROPIC_BASE_URL: anthropic.origin,
    GOOGLE_GENERATIVE_AI_API_KEY: 'AIza-right',
    GOOGLE_BASE_URL: google.origin,
    OLLAMA_BASE_URL: ollama.origin,
  })
})
afterAll(async () => {
  await stack?.stop()
  await openai?.close()
  await anthropic?.close()
  await google?.close()
  await ollama?.close()
})

const debate = {
  topic: 'Trams or buses?',
  format: 'panel',
  formatOptions: { verdict: 'none' },
  rounds: 1,
  participants: [
    { name: 'Mara', instructions: 'Count riders.' },
    { name: 'Tomasz', instructions: 'Count money.' },
  ],
}

test('what can be called is listed with prices, and a wrong key is noticed before anybody needs it', async () => {
  const { body } = await call<Record<string, unknown>>(stack.url, '/models')
  expect(body).toMatchObject({
    defaultModel: 'openai:gpt-4.1',
    prices: { source: '@pydantic/genai-prices', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  })
  expect(body.items).toContainEqual(
    expect.objectContaining({
      id: 'openai:gpt-4.1',
      price: expect.objectContaining({ inputUsdPerMillion: 2, outputUsdPerMillion: 8 }),
    }),
  )
  expect(body.providers).toContainEqual(expect.objectContaining({ name: 'openai', state: 'ready' }))
  expect(body.providers).toContainEqual(
    expect.objectContaining({
      name: 'anthropic',
      state: 'unauthorized',
      message: expect.stringContaining('ANTHROPIC_API_KEY'),
    }),
  )
  expect(JSON.stringify(body)).not.toContain('sk-')
})

test('a debate with a budget in dollars is held, paid at the prices it keeps', async () => {
  const started = await call<{ runId: string }>(stack.url, '/debates/run', {
    method: 'POST',
    body: { ...debate, budget: { maxCostUsd: 1 } },
  })
  expect(started.status).toBe(202)
  const ended = await untilEnded(stack.url, started.body.runId)

  // Two calls: 600 tokens in full, 400 from the cache at a quarter, 200 out.
  const perCall = (600 * 2 + 400 * 0.5 + 200 * 8) / 1_000_000
  expect(ended.status).toBe('completed')
  expect(ended.usage).toMatchObject({ calls: 2, inputTokens: 2_000, outputTokens: 400 })
  expect(ended.usage.costUsd).toBeCloseTo(2 * perCall, 9)
  const { input } = await getRun(stack.url, started.body.runId)
  expect(input).toMatchObject({
    prices: { 'openai:gpt-4.1': { inputUsdPerMillion: 2, cacheReadUsdPerMillion: 0.5 } },
  })
  const events = await allEvents(stack.url, started.body.runId)
  const finished = events.filter(({ type }) => type === 'LLMCallFinished')
  expect(finished.map(({ data }) => data.details)).toEqual(
    Array(2).fill({ cachedInputTokens: 400, cacheWriteTokens: null, reasoningTokens: 50 }),
  )
})

test('a budget in dollars is refused where a price is unknown', async () => {
  const { status, body } = await call<Record<string, unknown>>(stack.url, '/debates/run', {
    method: 'POST',
    body: { ...debate, model: 'openai:nobody-knows-me', budget: { maxCostUsd: 1 } },
  })
  expect(status).toBe(422)
  expect(JSON.stringify(body)).toContain('openai:nobody-knows-me')
})

test('a long prompt is paid for at the rates of long prompts', async () => {
  const started = await call<{ runId: string }>(stack.url, '/debates/run', {
    method: 'POST',
    body: { ...debate, model: 'google:gemini-2.5-pro' },
  })
  const ended = await untilEnded(stack.url, started.body.runId)
  // Above 200 000 tokens: 150 000 in full, 100 000 from the cache, 1 000 out with thoughts among them.
  const perCall = (150_000 * 2.5 + 100_000 * 0.25 + 1_000 * 15) / 1_000_000
  expect(ended.usage.costUsd).toBeCloseTo(2 * perCall, 9)
})

test('a model of Ollama is given room for its prompt, and what it costs is unknown', async () => {
  const started = await call<{ runId: string }>(stack.url, '/debates/run', {
    method: 'POST',
    body: { ...debate, model: 'ollama:llama3.2:3b' },
    headers: { 'x-request-id': 'asked-of-ollama' },
  })
  const ended = await untilEnded(stack.url, started.body.runId)
  expect(ended).toMatchObject({ status: 'completed', usage: { calls: 2, costUsd: null } })
  expect(ended.output?.turns.map(({ text }) => text)).toEqual(Array(2).fill('Both have their place.'))
  expect(
    ollama.requests.map(({ path, headers, body }) => [path, headers['x-request-id'], body.options?.num_ctx]),
  ).toEqual(Array(2).fill(['/api/chat', 'asked-of-ollama', 8_192]))
})
