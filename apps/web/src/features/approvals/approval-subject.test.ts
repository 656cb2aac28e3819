import { expect, test } from 'vitest'
import { aPolicy } from '../tools/testing/a-tool.ts'
import { subjectOf } from './approval-subject.ts'

test('a tool call says who wants to call what, and what it may touch', () => {
  const policy = aPolicy({ net: ['example.com'] })
  const details = { tool: 'http_request', args: { url: 'https://example.com' }, speaker: 'Ada', policy }
  expect(subjectOf({ details })).toEqual({ kind: 'tool', ...details })
})

test('what is missing of a tool call is no error', () => {
  expect(subjectOf({ details: { tool: 'now', policy: { net: 3 } } })).toEqual({
    kind: 'tool',
    tool: 'now',
    args: undefined,
    speaker: null,
    policy: null,
  })
})

test('a question in words is text, anything else is shown as it is', () => {
  expect(subjectOf({ details: 'Shall we?' })).toEqual({ kind: 'text', text: 'Shall we?' })
  expect(subjectOf({ details: null })).toEqual({ kind: 'other', value: null })
  expect(subjectOf({ details: ['a'] })).toEqual({ kind: 'other', value: ['a'] })
  expect(subjectOf({ details: { amount: 3 } })).toEqual({ kind: 'other', value: { amount: 3 } })
})
