import type { ModelMessage } from '@workbench/core/ports/language-model'
import { expect, test } from 'vitest'
import { aRequest } from '../../testing/provider-case.ts'
import { promptOf } from './prompt-of.ts'

const assistant = (changes: Partial<Extract<ModelMessage, { role: 'assistant' }>>): ModelMessage => ({
  role: 'assistant',
  content: '',
  toolCalls: [],
  providerState: null,
  ...changes,
})
const aCall = (args: unknown, name = 'now') => ({ id: 'a', name, args, isReadable: true })
const promptFor = (...messages: ModelMessage[]) => promptOf(aRequest({ model: 'p:m', system: '', messages }))

test.each([
  ['text', '6 * 7', { unreadable: '6 * 7' }],
  ['a list', [1], { unreadable: [1] }],
  ['an object', { a: 1 }, { a: 1 }],
])('arguments go back as an object, though they were %s', (_, args, input) => {
  expect(promptFor(assistant({ toolCalls: [aCall(args)] }))).toMatchObject([{ content: [{ input }] }])
})

test('a name that no provider would hear is bent for it, in call and result alike', () => {
  const name = `functions.look up ${'!'.repeat(100)}`
  const results = [{ callId: 'a', name, content: 'unknown_tool: no such tool', isError: true }]
  const sent = promptFor(assistant({ toolCalls: [aCall({}, name)] }), { role: 'tool', results })
  const names = JSON.stringify(sent).match(/"toolName":"[^"]*"/g) ?? []
  expect(names).toHaveLength(2)
  expect(new Set(names).size).toBe(1)
  expect(names[0]).toMatch(/:"functions_look_up_[A-Za-z0-9_-]{0,46}"$/)
})

test('results are sent without what can not be sent', () => {
  const results = [{ callId: 'a', name: 'now', content: 'a\0b \ud83c', isError: false }]
  expect(promptFor({ role: 'tool', results })).toMatchObject([
    { content: [{ output: { type: 'text', value: 'ab \ufffd' } }] },
  ])
})

test.each([
  null,
  'p:m',
  { model: 'p:m' },
  { model: 'p:m', parts: [{ type: 'text' }] },
  { model: 'p:m', parts: [{ type: 'tool-call', callId: 'a', options: 'x' }] },
  { model: 'p:m', parts: [{ type: 'file', text: 'x', options: null }] },
])('what can not be read of an earlier version is left aside: %j', (providerState) => {
  const message = assistant({ content: 'I look.', toolCalls: [aCall({})], providerState })
  expect(promptFor(message)).toMatchObject([
    {
      content: [
        { type: 'text', text: 'I look.' },
        { type: 'tool-call', toolCallId: 'a' },
      ],
    },
  ])
})
