import type {
  ModelMessage,
  ModelReply,
  ModelRequest,
  OfferedTool,
} from '@workbench/core/ports/language-model'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { describe, expect, test } from 'vitest'
import { aRequest } from '../../testing/provider-case.ts'
import { createSimulatedProvider } from './simulated-provider.ts'

const tool = (name: string, field: string | null = null): OfferedTool => ({
  name,
  description: '',
  inputSchema: {
    type: 'object',
    properties: field === null ? {} : { [field]: { type: 'string' } },
    required: field === null ? [] : [field],
  },
})
const now = tool('now')
const calculate = tool('calculate', 'expression')
const search = tool('search_documents', 'query')
const all = [now, calculate, search, tool('write_file', 'path')]

const request = (changes: Partial<ModelRequest> = {}): ModelRequest =>
  aRequest({
    system:
      'You are Ada.\nSeat: 0\nRound: 1 of 2\n\n<character>\nYou are Ada, a careful engineer.\n</character>',
    messages: [{ role: 'user', content: 'Topic: Should cities ban cars?\n\nTake your turn.' }],
    tools: all,
    maxOutputTokens: 800,
    answer: 'turn-with-stance',
    ...changes,
  })

const say = (model: string, asked: ModelRequest): Promise<ModelReply> =>
  createSimulatedProvider(createFakeClock()).stream(asked, model, {
    signal: new AbortController().signal,
    onDelta: () => {},
  })

const after = (asked: ModelRequest, { text, toolCalls }: ModelReply, isError = false): ModelRequest => ({
  ...asked,
  messages: [
    ...asked.messages,
    { role: 'assistant', content: text, toolCalls, providerState: null },
    {
      role: 'tool',
      results: toolCalls.map(({ id, name }, place) => ({
        callId: id,
        name,
        content: `{"answer": "${name} number ${place}"}`,
        isError,
      })),
    } satisfies ModelMessage,
  ],
})

describe('a simulated debater', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed)

  test('calls a tool or two now and then, the same for the same seed', async () => {
    const counts = await Promise.all(
      seeds.map(async (seed) => (await say('instant', request({ seed }))).toolCalls.length),
    )
    expect(new Set(counts)).toEqual(new Set([0, 1, 2]))
    const calling = counts.filter((count) => count > 0).length
    expect(calling).toBeGreaterThan(15)
    expect(calling).toBeLessThan(45)
    const again = await Promise.all(
      seeds.map(async (seed) => (await say('instant', request({ seed }))).toolCalls.length),
    )
    expect(again).toEqual(counts)
  })

  test('calls only tools that do no harm, with arguments they take', async () => {
    const replies = await Promise.all(seeds.map((seed) => say('instant?tools=always', request({ seed }))))
    const calls = replies.flatMap(({ toolCalls }) => toolCalls)
    expect(new Set(calls.map(({ name }) => name))).toEqual(new Set(['now', 'calculate', 'search_documents']))
    for (const { name, args, isReadable } of calls) {
      expect(isReadable).toBe(true)
      if (name === 'now') expect(args).toEqual({})
      if (name === 'calculate') expect(args).toEqual({ expression: expect.stringMatching(/^\d+ \* \d+$/) })
      if (name === 'search_documents') expect(args).toEqual({ query: 'Should cities ban cars?' })
    }
    for (const { toolCalls } of replies) {
      expect(toolCalls.length).toBeGreaterThan(0)
      expect(new Set(toolCalls.map(({ id }) => id)).size).toBe(toolCalls.length)
    }
  })

  test('makes no call that asks for more than it knows', async () => {
    const tools = [tool('calculate', 'formula'), tool('search_documents', 'collection'), tool('now', 'zone')]
    expect((await say('instant?tools=always', request({ tools }))).toolCalls).toEqual([])
  })

  test('says nothing while it calls, then mentions what it learned and speaks', async () => {
    const asked = request({ tools: [now] })
    const calling = await say('instant?tools=always', asked)
    expect(calling).toMatchObject({
      text: '',
      finishReason: 'tool-calls',
      firstTokenMs: null,
      refused: false,
    })
    const reply = await say('instant?tools=always', after(asked, calling))
    expect(reply).toMatchObject({ toolCalls: [], finishReason: 'stop', providerState: null })
    expect(reply.text).toMatch(
      /^\[simulated\] I asked before I speak: now tells me “answer : now number 0”\./,
    )
    expect(reply.text).toMatch(/that cities ban cars\..*\n\[stance: -?[\d.]+, confidence: [\d.]+\]$/s)
  })

  test('mentions a failure as one', async () => {
    const asked = request({ tools: [now] })
    const reply = await say('instant', after(asked, await say('instant?tools=always', asked), true))
    expect(reply.text).toContain('now failed with “')
  })

  test.each([
    [60, true],
    [30, false],
  ])('keeps to %i words, with its mention where there is room: %s', async (words, isMentioned) => {
    const content = `Topic: Should cities ban cars?\n\nSpeak in at most ${words} words.`
    const texts = await Promise.all(
      seeds.slice(0, 20).map(async (seed) => {
        const messages = [{ role: 'user' as const, content }]
        const asked = request({ tools: [now], answer: 'text', messages, seed })
        return (await say('instant', after(asked, await say('instant?tools=always', asked)))).text
      }),
    )
    for (const text of texts) {
      expect(text.replace('[simulated] ', '').split(/\s+/).length).toBeLessThanOrEqual(words)
      expect(text.includes('I asked before I speak')).toBe(isMentioned)
    }
  })

  test.each([
    ['without tools', { tools: [] }, 'instant?tools=always'],
    ['when it may not call any', { toolChoice: 'none' }, 'instant?tools=always'],
    ['when told never to', {}, 'instant?tools=never'],
    ['when it refuses', {}, 'refusing?pace=instant&tools=always'],
  ] as const)('calls nothing %s', async (_, changes, model) => {
    expect(await say(model, request(changes))).toMatchObject({
      toolCalls: [],
      text: expect.stringMatching(/^\[simulated\] /),
    })
  })

  test('says word for word what it said before there were tools', async () => {
    const { text } = await say('instant', request({ tools: [] }))
    expect(text).toBe(
      '[simulated] As a careful engineer, I am for the proposal that cities ban cars. What I look at first is how it fails and how it is undone. All parts of it exist already; what is missing is the decision. It can be done, and it should be begun.\n[stance: 0.86, confidence: 0.89]',
    )
    expect((await say('instant?tools=never', request())).text).toBe(text)
  })

  test('pays for calls and results', async () => {
    const asked = request()
    const calling = await say('instant?tools=always', asked)
    expect(calling.usage.outputTokens).toBeGreaterThan(0)
    const bare = await say('instant', request({ tools: [] }))
    const later = await say('instant', after(asked, calling))
    expect(later.usage.inputTokens).toBeGreaterThan(bare.usage.inputTokens)
  })

  test('fails and breaks off in the middle of its calls as anywhere', async () => {
    await expect(say('instant?tools=always&breakOff=1', request())).rejects.toMatchObject({
      code: 'model_unavailable',
    })
  })
})

describe('simulated:tool-caller', () => {
  const scripted = (...lines: readonly string[]) =>
    request({
      system: `You are Ada.\n\n<character>\nYou are Ada.\n${lines.join('\n')}\n</character>\n\n- Rules`,
    })

  test('makes the calls of its script in order, one reply a line, then tells what came of them', async () => {
    const asked = scripted('CALL now', 'CALL calculate {"expression": "6 * 7"} & nonsense oops')
    const first = await say('tool-caller', asked)
    expect(first).toMatchObject({
      text: '',
      finishReason: 'tool-calls',
      toolCalls: [{ name: 'now', args: {}, isReadable: true }],
    })
    const second = await say('tool-caller', after(asked, first))
    expect(second.toolCalls).toMatchObject([
      { name: 'calculate', args: { expression: '6 * 7' }, isReadable: true },
      { name: 'nonsense', args: 'oops', isReadable: false },
    ])
    const ids = [...first.toolCalls, ...second.toolCalls].map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    const last = await say('tool-caller', after(after(asked, first), second, true))
    expect(last).toMatchObject({ toolCalls: [], finishReason: 'stop' })
    expect(last.text).toMatch(
      /^\[simulated\] Calls made: 3\. now: \{"answer": "now number 0"\}; calculate failed: \{"answer": "calculate number 0"\}; nonsense failed: .*\n\[stance: .*\]$/,
    )
  })

  test('starts over in its next turn', async () => {
    const asked = scripted('CALL now')
    const first = await say('tool-caller', asked)
    expect(await say('tool-caller', asked)).toEqual(first)
  })

  test('cuts results that are too long', async () => {
    const asked = scripted('CALL now')
    const results = [{ callId: 'call_0_0', name: 'now', content: 'word '.repeat(10_000), isError: false }]
    const long = { ...asked, messages: [...asked.messages, { role: 'tool', results } as const] }
    for (const maxOutputTokens of [800, 60]) {
      const { text, finishReason } = await say('tool-caller', { ...long, maxOutputTokens })
      expect(text.length).toBeLessThan(700)
      expect(finishReason).toBe('stop')
      expect(text).toContain('word word')
    }
  })

  test.each([
    ['no script', scripted(), 'hold no line such as'],
    ['no tools', { ...scripted('CALL now'), tools: [] }, 'offered no tools'],
  ])('with %s says so', async (_, asked, words) => {
    const reply = await say('tool-caller', asked)
    expect(reply).toMatchObject({ toolCalls: [], finishReason: 'stop' })
    expect(reply.text).toContain(words)
  })

  test('judges in the form it is asked for', async () => {
    const { text } = await say('tool-caller', { ...scripted('CALL now'), tools: [], answer: 'panel-poll' })
    expect(JSON.parse(text.replace('[simulated] ', ''))).toHaveProperty('decision')
  })
})
