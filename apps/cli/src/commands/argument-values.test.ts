import { expect, test } from 'vitest'
import { moment, namedValue, someOf, wholeNumber } from './argument-values.ts'

const at = moment(() => Date.parse('2026-01-08T12:00:00.000Z'))

test.each([
  ['7d', '2026-01-01T12:00:00.000Z'],
  ['90m', '2026-01-08T10:30:00.000Z'],
  ['2026-01-01', '2026-01-01'],
  ['2026-01-01T08:00+01:00', '2026-01-01T07:00:00.000Z'],
])('%s is the moment %s', (text, expected) => {
  expect(at(text)).toBe(expected)
})

test.each(['yesterday', '7', '2026-13-01', '7y', ''])('"%s" is no moment', (text) => {
  expect(() => at(text)).toThrow('Expected a day')
})

test('several values stand between commas', () => {
  const some = someOf(['queued', 'failed', 'running'])
  expect(some('failed, queued')).toEqual(['queued', 'failed'])
  expect(() => some('failed,broken')).toThrow('Allowed choices are queued, failed, running.')
  expect(() => some('')).toThrow('Allowed choices')
})

test.each(['0', '51', '1.5', '-1', '1e1', 'x', ''])('"%s" is no number of rounds', (text) => {
  expect(() => wholeNumber(1, 50)(text)).toThrow('from 1 to 50')
})

test('named values are gathered, each as what it looks like', () => {
  const given = ['scaleMax=9', 'summary=true', 'neighbours=null', 'textA=a = b\nc', 'scaleMeaning=']
  const gathered = given.reduce<ReturnType<typeof namedValue> | undefined>(
    (before, text) => namedValue(text, before),
    undefined,
  )
  expect(gathered).toEqual({
    ...{ scaleMax: 9, summary: true, neighbours: null },
    ...{ textA: 'a = b\nc', scaleMeaning: '' },
  })
})

test.each(['scaleMax', '=9', 'a b=1', ''])('"%s" is no named value', (text) => {
  expect(() => namedValue(text, undefined)).toThrow('Expected NAME=VALUE')
})
