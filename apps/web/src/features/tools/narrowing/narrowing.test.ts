import { expect, test } from 'vitest'
import { limitsText, narrowingWords } from './limits-text.ts'
import { listChoice, narrowable, widening, withNarrowing } from './narrowing.ts'

test('a list is left as it is, emptied, or cut', () => {
  expect([listChoice(undefined), listChoice([]), listChoice(['a'])]).toEqual(['policy', 'none', 'some'])
})

test('a limit that is taken back leaves nothing behind', () => {
  const limits = withNarrowing({}, 'now', { needsApproval: true, timeoutMs: 500 })
  expect(limits).toEqual({ now: { needsApproval: true, timeoutMs: 500 } })
  expect(withNarrowing(limits, 'now', { timeoutMs: undefined })).toEqual({ now: { needsApproval: true } })
  expect(withNarrowing(limits, 'now', { timeoutMs: undefined, needsApproval: undefined })).toEqual({})
})

test('limits of tools that are not chosen any more can still be seen and taken back', () => {
  expect(narrowable(['now'], { calculate: {}, now: {} })).toEqual(['now', 'calculate'])
})

test.each([
  [['a.com'], ['a.com'], []],
  [['api.a.com'], ['*.a.com'], []],
  [['a.com'], ['*.a.com'], ['a.com']],
  [['a.com:443', 'a.com:8080'], ['a.com'], ['a.com:8080']],
  [['/data/in/x', '/database'], ['/data'], ['/database']],
  [['/x'], ['/'], []],
])('of %j a policy with %j does not allow %j', (names, policy, expected) => {
  expect(widening(names, policy)).toEqual(expected)
})

test('limits read as words', () => {
  expect(narrowingWords({ net: ['a.com'], secrets: [], timeoutMs: 5000, needsApproval: true })).toBe(
    'only hosts a.com; no secrets; at most 5.0 s; asks first',
  )
  expect(narrowingWords({})).toBe('as its policy says')
  expect(narrowingWords({ artifacts: false })).toBe('saves no files')
  expect(limitsText({ now: { needsApproval: true }, calculate: { enabled: false } })).toBe(
    'calculate: off\nnow: asks first',
  )
})
