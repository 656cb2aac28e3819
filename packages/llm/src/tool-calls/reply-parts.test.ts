import type { LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { expect, test } from 'vitest'
import { createReplyParts } from './reply-parts.ts'

const call = (id: string, changes: object = {}): LanguageModelV4StreamPart => ({
  type: 'tool-call',
  toolCallId: id,
  toolName: 'now',
  input: '{}',
  ...changes,
})

function endOf(parts: readonly LanguageModelV4StreamPart[], takesThoughtsBack = false) {
  const gathered = createReplyParts()
  for (const part of parts) gathered.take(part)
  return gathered.end({ model: 'p:m', takesThoughtsBack })
}

const thought: readonly LanguageModelV4StreamPart[] = [
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', delta: 'Hm' },
  { type: 'reasoning-end', id: 'r' },
]

test('ids that are missing or come twice are made unique', () => {
  const { toolCalls } = endOf([call(''), call('a'), call('a'), call(' '), call('a')])
  expect(toolCalls.map(({ id }) => id)).toEqual(['call_1', 'a', 'a_2', 'call_4', 'a_3'])
})

test('an id that was made up never meets one that was given', () => {
  const { toolCalls } = endOf([call('a_2'), call('a'), call('a')])
  expect(new Set(toolCalls.map(({ id }) => id)).size).toBe(3)
})

test('what is said of a part at its start, within it and at its end is kept in one, in the order of parts', () => {
  const { providerState } = endOf([
    { type: 'reasoning-start', id: '0', providerMetadata: { p: { itemId: 'rs_1' } } },
    { type: 'reasoning-delta', id: '0', delta: 'Let me ' },
    { type: 'reasoning-delta', id: '0', delta: 'think.', providerMetadata: { p: { signature: 's' } } },
    { type: 'reasoning-end', id: '0', providerMetadata: { p: { sealed: 'e' } } },
    { type: 'text-delta', id: '0', delta: 'I look.' },
    call('a', { providerMetadata: { p: { thoughtSignature: 't' } } }),
  ])
  expect(providerState).toEqual({
    model: 'p:m',
    parts: [
      {
        type: 'reasoning',
        text: 'Let me think.',
        options: { p: { itemId: 'rs_1', signature: 's', sealed: 'e' } },
      },
      { type: 'text', text: 'I look.', options: null },
      { type: 'tool-call', callId: 'a', options: { p: { thoughtSignature: 't' } } },
    ],
  })
})

test('an id that is used again begins a part of its own', () => {
  const again = endOf([...thought, call('a'), ...thought], true)
  expect(again.providerState).toMatchObject({
    parts: [{ text: 'Hm' }, { callId: 'a' }, { type: 'reasoning', text: 'Hm' }],
  })
})

test('thoughts that nobody signed go back only where they are wanted', () => {
  expect(endOf([...thought, call('a')]).providerState).toBeNull()
  expect(endOf([...thought, call('a')], true).providerState).toMatchObject({
    parts: [{ type: 'reasoning', text: 'Hm', options: null }, { callId: 'a' }],
  })
})

test('a reply without calls leaves nothing to bring back', () => {
  expect(endOf(thought, true)).toEqual({ toolCalls: [], providerState: null })
})

test('what is too much to keep is not kept, the calls are', () => {
  const signature = 'x'.repeat(600_000)
  const end = endOf([call('a', { providerMetadata: { p: { signature } } })])
  expect(end).toMatchObject({ toolCalls: [{ id: 'a' }], providerState: null })
})

test('a flood of calls is cut', () => {
  expect(endOf(Array.from({ length: 500 }, () => call('a'))).toolCalls).toHaveLength(64)
})

test('calls that a provider made itself are none of ours', () => {
  expect(endOf([call('a', { providerExecuted: true })]).toolCalls).toEqual([])
})

test('names come as they were written, without what can not be stored', () => {
  const { toolCalls } = endOf([call('a', { toolName: `look\0 up${'!'.repeat(1_000)}` })])
  expect(toolCalls[0]?.name).toMatch(/^look up!+$/)
  expect(toolCalls[0]?.name.length).toBe(200)
})
