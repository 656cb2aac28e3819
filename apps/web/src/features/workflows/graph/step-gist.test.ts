import { expect, test } from 'vitest'
import { stepGist } from './step-gist.ts'
import type { AnyStep } from './step-tree.ts'

const gist = (fields: object) => stepGist({ id: 'a', ...fields } as AnyStep)

test('a step is told by what it does', () => {
  expect(gist({ type: 'httpRequest', method: 'POST', url: 'https://example.org/api' })).toBe(
    'POST example.org/api',
  )
  expect(gist({ type: 'delay', durationMs: 90_000 })).toBe('1 m 30 s')
  expect(gist({ type: 'runDebate', request: { topic: 'Tea?' } })).toBe('Tea?')
  expect(gist({ type: 'runDebate', request: { scenarioId: 's', overrides: { topic: 'Tea?' } } })).toBe('Tea?')
  expect(gist({ type: 'transform', expression: '{\n"a": 1\n}' })).toBe('{')
})

test('what is half-written, strange or long is no trouble', () => {
  expect(gist({ type: 'httpRequest' })).toBe('')
  expect(gist({ type: 'delay', durationMs: 'x' })).toBe('')
  expect(gist({ type: 'runDebate', request: null })).toBe('')
  expect(gist({ type: 'other' })).toBe('')
  expect(gist({ type: 'condition', expression: 'x'.repeat(5000) })).toHaveLength(200)
})
