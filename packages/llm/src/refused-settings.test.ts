import { expect, test } from 'vitest'
import { statusReply, textReply } from '../testing/chat-completions-reply.ts'
import { chatCompletions } from '../testing/chat-completions-server.ts'
import { apiKey, aRequest, failureOf } from '../testing/provider-case.ts'
import { openaiResponses } from '../testing/responses-protocol.ts'
import { startScriptedServer } from '../testing/scripted-server.ts'
import { serversUnderTest, streamOne } from '../testing/servers-under-test.ts'
import { createModels } from './models.ts'

const serverOf = serversUnderTest()
const options = { signal: new AbortController().signal, onDelta: () => {} }

const invalid = (error: { message: string; param: string; code?: string }) => ({
  error: { type: 'invalid_request_error', ...error },
})
const noTemperature = invalid({
  message:
    "Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) value is supported.",
  param: 'temperature',
  code: 'unsupported_value',
})
const noLowEffort = invalid({
  message:
    "Unsupported value: 'low' is not supported with the 'gpt-5-pro' model. Supported values are: 'high'.",
  param: 'reasoning.effort',
  code: 'unsupported_value',
})
const noSeed = {
  object: 'error',
  message: {
    detail: [{ type: 'extra_forbidden', loc: ['body', 'seed'], msg: 'Extra inputs are not permitted' }],
  },
}
const newLimit = invalid({
  message:
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
  param: 'max_tokens',
  code: 'unsupported_parameter',
})

test('a model that takes no temperature and no seed is asked without them, and each is tried once', async () => {
  const server = await startScriptedServer(chatCompletions, {
    script: ({ body }) => {
      if (body.temperature !== undefined) return statusReply(400, { body: noTemperature })
      return body.seed === undefined ? textReply('Yes.') : statusReply(422, { body: noSeed })
    },
  })
  const { model } = createModels({
    defaultModel: null,
    compatible: { baseUrl: `${server.origin}/v1`, apiKey },
  })
  for (let call = 0; call < 2; call += 1) {
    const reply = await model.stream(aRequest({ model: 'compatible:thinker' }), options)
    expect(reply.text).toBe('Yes.')
  }
  expect(server.requests.map(({ body }) => ['temperature' in body, 'seed' in body])).toEqual([
    [true, true],
    [false, true],
    [false, false],
    [false, false],
  ])
  await server.close()
})

test('a model of OpenAI that only thinks hard is left to it', async () => {
  const server = await startScriptedServer(openaiResponses, {
    script: ({ body }) =>
      body.reasoning === undefined ? textReply('Yes.') : statusReply(400, { body: noLowEffort }),
  })
  const reply = await streamOne({ openai: { apiKey, baseUrl: server.origin } }, 'openai:gpt-5-pro')
  expect(reply.text).toBe('Yes.')
  await server.close()
})

test('a model that knows the limit by its newer name is told it by that one', async () => {
  const server = await startScriptedServer(chatCompletions, {
    script: ({ body }) =>
      body.max_tokens === undefined ? textReply('Yes.') : statusReply(400, { body: newLimit }),
  })
  const { model } = createModels({
    defaultModel: null,
    compatible: { baseUrl: `${server.origin}/v1`, apiKey },
  })
  for (let call = 0; call < 2; call += 1) {
    await model.stream(aRequest({ model: 'compatible:newer', maxOutputTokens: 300 }), options)
  }
  expect(server.requests.map(({ body }) => body)).toMatchObject([
    { max_tokens: 300 },
    { max_completion_tokens: 300 },
    { max_completion_tokens: 300 },
  ])
  await server.close()
})

test.each([
  [
    'a value that is out of range',
    invalid({ message: 'temperature: must be at most 1', param: 'temperature' }),
  ],
  ['something else', invalid({ message: 'Unsupported model', param: 'model' })],
])('%s is told to the person', async (_, body) => {
  const server = await serverOf(chatCompletions, () => statusReply(400, { body }))
  const error = await failureOf(
    streamOne({ compatible: { baseUrl: `${server.origin}/v1`, apiKey } }, 'compatible:m'),
  )
  expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
  expect(error.message).toContain(body.error.message)
  expect(server.requests).toHaveLength(1)
})

test('what no field is taken for is said by its name', async () => {
  const body = { detail: [{ loc: ['body', 'messages', 0], msg: 'Field required' }] }
  const server = await serverOf(chatCompletions, () => statusReply(422, { body }))
  const error = await failureOf(
    streamOne({ compatible: { baseUrl: `${server.origin}/v1`, apiKey } }, 'compatible:m'),
  )
  expect(error.message).toContain('body.messages.0: Field required')
})
