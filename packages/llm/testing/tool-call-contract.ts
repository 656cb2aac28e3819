import type {
  ModelMessage,
  ModelReply,
  ModelRequest,
  OfferedTool,
} from '@workbench/core/ports/language-model'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createModels } from '../src/models.ts'
import { type Reply, textReply } from './chat-completions-reply.ts'
import { aRequest, failureOf, type ProviderCase } from './provider-case.ts'
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts'

/** How the protocol words what holds for all of them. */
export interface ToolWords {
  /** What comes back of the reply's inside, with the signature `c2VhbGVk` and the thought "Let me think." */
  readonly keeps: readonly string[]
  /** Of "3 hits". Default: just that. */
  readonly result?: unknown
  /** Of an error "timeout: too slow". */
  readonly error: unknown
  /** Default true. */
  readonly heedsToolChoice?: boolean
  /** Its replies never come without a count of tokens. Default false. */
  readonly alwaysCounts?: boolean
}

export const aTool = (name: string): OfferedTool => ({
  name,
  description: `What ${name} does.`,
  inputSchema: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
})

const tools = [aTool('search'), aTool('calculate')]

/** What holds for tools with every provider that is reached over the network. */
export function toolCallContract(
  provider: ProviderCase,
  { keeps, result = '3 hits', error, heedsToolChoice = true, alwaysCounts = false }: ToolWords,
): void {
  describe(`tools with ${provider.name}`, () => {
    let server: ScriptedServer<unknown>
    beforeEach(async () => {
      server = await startScriptedServer(provider.protocol)
    })
    afterEach(() => server.close())

    async function ask(reply: Reply, changes: Partial<ModelRequest> = {}): Promise<ModelReply> {
      server.setScript(() => reply)
      const config = { defaultModel: null, compatible: null, ...provider.config(server.origin) }
      return createModels(config).model.stream(aRequest({ model: provider.model, tools, ...changes }), {
        signal: new AbortController().signal,
        onDelta: () => {},
      })
    }
    const exchange = () => provider.protocol.toolsIn(server.requests.at(-1)?.body)
    const finishReason = provider.words.tool

    const twoCalls = textReply('Let me look.', {
      reasoning: 'Let me think.',
      signature: 'c2VhbGVk',
      toolCalls: [
        { name: 'search', args: { query: 'cars' } },
        { name: 'calculate', args: { query: '6 * 7' } },
      ],
      finishReason,
    })
    /** As the journal gives it back, in another process. */
    const stored = (reply: ModelReply): ModelReply => JSON.parse(JSON.stringify(reply))
    function after({ text, toolCalls, providerState }: ModelReply): readonly ModelMessage[] {
      const [first, second] = toolCalls
      return [
        { role: 'user', content: 'Should cities ban cars?' },
        { role: 'assistant', content: text, toolCalls, providerState },
        {
          role: 'tool',
          results: [
            { callId: first?.id ?? '', name: 'search', content: '3 hits', isError: false },
            { callId: second?.id ?? '', name: 'calculate', content: 'timeout: too slow', isError: true },
          ],
        },
      ]
    }

    test('are offered with what they do and what they take', async () => {
      await ask(textReply('No need.'))
      expect(exchange()).toMatchObject({
        offered: tools.map(({ name, description }) => ({ name, description })),
        choice: 'auto',
      })
      expect(exchange().offered[0]?.schema).toMatchObject({
        properties: { query: { type: expect.stringMatching(/string/i) } },
        required: ['query'],
      })
    })

    test('are not spoken of where there are none', async () => {
      const reply = await ask(textReply('Yes.'), { tools: [] })
      expect(exchange()).toEqual({ offered: [], choice: null, calls: [], results: [], kept: [] })
      expect(reply).toMatchObject({ toolCalls: [], providerState: null })
    })

    test('are called, several in one reply, in their order', async () => {
      const reply = await ask(twoCalls)
      expect(reply).toMatchObject({
        text: 'Let me look.',
        finishReason: 'tool-calls',
        refused: false,
        toolCalls: [
          { name: 'search', args: { query: 'cars' }, isReadable: true },
          { name: 'calculate', args: { query: '6 * 7' }, isReadable: true },
        ],
      })
      expect(new Set(reply.toolCalls.map(({ id }) => id)).size).toBe(2)
    })

    test('may be called without a word', async () => {
      const toolCalls = [{ name: 'search', args: { query: 'cars' } }]
      const reply = await ask(textReply('', { toolCalls, finishReason }))
      expect(reply).toMatchObject({ text: '', finishReason: 'tool-calls', firstTokenMs: null })
      expect(reply.toolCalls).toHaveLength(1)
    })

    test('bring back calls, results, errors, and what the provider wants to see again', async () => {
      const reply = stored(await ask(twoCalls))
      const messages = after(reply)
      expect(await ask(textReply('Cars must go.'), { messages })).toMatchObject({
        text: 'Cars must go.',
        finishReason: 'stop',
        toolCalls: [],
        providerState: null,
      })
      const { calls, results, kept } = exchange()
      expect(calls.map(({ name, args }) => ({ name, args }))).toEqual([
        { name: 'search', args: { query: 'cars' } },
        { name: 'calculate', args: { query: '6 * 7' } },
      ])
      expect(results.map(({ content }) => content)).toEqual([result, error])
      expect(results.map(({ id }) => id)).toEqual(calls.map(({ id }) => id))
      expect(kept).toEqual(keeps)
      expect(JSON.stringify(server.requests.at(-1)?.body)).toContain('Let me look.')
    })

    test('keep nothing of another model for this one', async () => {
      const reply = stored(await ask(twoCalls))
      const { providerState } = reply
      const foreign = providerState === null ? null : { ...providerState, model: 'other:model' }
      await ask(textReply('Cars must go.'), { messages: after({ ...reply, providerState: foreign }) })
      const { calls, kept } = exchange()
      expect(calls.map(({ name }) => name)).toEqual(['search', 'calculate'])
      expect(kept.filter((one) => keeps.includes(one))).toEqual([])
      expect(JSON.stringify(server.requests.at(-1)?.body)).toContain('Let me look.')
    })

    test('are no longer called in the last round, though a model may try', async () => {
      const reply = stored(await ask(twoCalls))
      const last = await ask(twoCalls, { messages: after(reply), toolChoice: 'none' })
      expect(last).toMatchObject({ text: 'Let me look.', toolCalls: [], providerState: null })
      const { offered, choice } = exchange()
      expect(choice).toBe(heedsToolChoice ? 'none' : null)
      expect(offered).toHaveLength(heedsToolChoice ? 2 : 0)
    })

    const { filtered } = provider.words
    test.runIf(filtered !== null)('of a reply that was filtered are not called', async () => {
      const reply = await ask({ ...twoCalls, finishReason: filtered ?? '' })
      expect(reply).toMatchObject({ finishReason: 'content-filter', refused: true, toolCalls: [] })
    })

    test('are not taken from a model for speaking as if it refused before it calls', async () => {
      const toolCalls = [{ name: 'search', args: { query: 'cars' } }]
      const reply = await ask(
        textReply("I'm sorry, but I can't answer that without looking it up.", { toolCalls, finishReason }),
      )
      expect(reply.refused).toBe(false)
    })

    test('that were never offered are not called either', async () => {
      const reply = await ask(twoCalls, { tools: [] })
      expect(reply).toMatchObject({ text: 'Let me look.', toolCalls: [], providerState: null })
    })

    test.skipIf(alwaysCounts)('cost tokens where nobody counts them', async () => {
      const bare = await ask(textReply('Yes.', { usage: null }), { tools: [] })
      const offering = await ask(textReply('Yes.', { usage: null }))
      const calling = await ask({ ...twoCalls, deltas: ['Yes.'], usage: null })
      expect(bare.estimated && offering.estimated && calling.estimated).toBe(true)
      expect(offering.usage.inputTokens).toBeGreaterThan(bare.usage.inputTokens + 20)
      expect(calling.usage.outputTokens).toBeGreaterThan(offering.usage.outputTokens + 5)
    })

    test('with arguments beyond all measure end the reply', async () => {
      const flood = { name: 'search', args: { query: 'x'.repeat(5 * 1024 * 1024) } }
      const failure = await failureOf(ask(textReply('', { toolCalls: [flood], finishReason })))
      expect(failure).toMatchObject({ code: 'model_unavailable', retryable: false })
    })
  })
}
