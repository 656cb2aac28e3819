import { describe, expect, test } from 'vitest'
import { statusReply, textReply } from '../testing/chat-completions-reply.ts'
import { chatCompletions } from '../testing/chat-completions-server.ts'
import {
  anyBody,
  apiKey,
  chatCase,
  failureOf,
  openaiKey,
  type ProviderCase,
} from '../testing/provider-case.ts'
import { serversUnderTest, streamOne } from '../testing/servers-under-test.ts'
import { aTool, toolCallContract } from '../testing/tool-call-contract.ts'
import type { ScriptedToolCall } from '../testing/tool-exchange.ts'

const compatible: ProviderCase = {
  ...chatCase,
  name: 'compatible',
  protocol: anyBody(chatCompletions),
  config: (origin) => ({ compatible: { baseUrl: `${origin}/v1`, apiKey } }),
  model: 'compatible:m-1',
  path: /^\/v1\/chat\/completions$/,
  key: openaiKey,
  keyVariable: 'COMPATIBLE_API_KEY',
  addressVariable: 'COMPATIBLE_BASE_URL',
}

toolCallContract(compatible, { keeps: ['Let me think.'], error: 'timeout: too slow' })

describe('a server of any make', () => {
  const serverOf = serversUnderTest()
  async function calls(toolCalls: readonly ScriptedToolCall[], finishReason = 'tool_calls') {
    const server = await serverOf(chatCompletions, () => textReply('', { toolCalls, finishReason }))
    const config = { compatible: { baseUrl: `${server.origin}/v1`, apiKey: null } }
    return streamOne(config, 'compatible:m-1', { tools: [aTool('search')] })
  }

  test.each([
    ['names no ids', null],
    ['names the same id each time', 'call_0'],
    ['names empty ids', ''],
  ])('%s, and the calls still have one each', async (_, id) => {
    const toolCalls = ['a', 'b', 'c'].map((query) => ({ id, name: 'search', args: { query } }))
    const reply = await calls(toolCalls)
    expect(reply.toolCalls.map(({ args }) => args)).toEqual(toolCalls.map(({ args }) => args))
    expect(new Set(reply.toolCalls.map(({ id: own }) => own)).size).toBe(3)
    expect(reply.toolCalls.every(({ id: own }) => /\S/.test(own))).toBe(true)
  })

  test('calls it a plain end though tools are called', async () => {
    const reply = await calls([{ name: 'search', args: {} }], 'stop')
    expect(reply).toMatchObject({ finishReason: 'tool-calls', toolCalls: [{ name: 'search' }] })
  })

  test.each(['{"query": "ca', 'cars, please'])('writes arguments that are no JSON: %s', async (args) => {
    const reply = await calls([{ name: 'search', args }], 'length')
    expect(reply).toMatchObject({
      finishReason: 'tool-calls',
      toolCalls: [{ name: 'search', args, isReadable: false }],
    })
  })

  test('writes no arguments where there are none', async () => {
    expect(await calls([{ name: 'search', args: '' }])).toMatchObject({
      toolCalls: [{ args: {}, isReadable: true }],
    })
  })

  test.each([
    [400, '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'],
    [404, 'No endpoints found that support tool use.'],
    [500, 'tools param requires --jinja flag'],
  ])('without tools says so with %i: %s', async (status, message) => {
    const server = await serverOf(chatCompletions, () =>
      statusReply(status, { body: { error: { message } } }),
    )
    const config = { compatible: { baseUrl: `${server.origin}/v1`, apiKey: null } }
    const error = await failureOf(streamOne(config, 'compatible:m-1', { tools: [aTool('search')] }))
    expect(error).toMatchObject({ code: 'model_bad_request', retryable: false })
    expect(error.message).toContain(message)
    expect(error.hint).toContain('can not call tools')
    // Without tools in the request the words mean something else.
    const other = await failureOf(streamOne(config, 'compatible:m-1'))
    expect(other.hint).not.toContain('can not call tools')
  })
})
