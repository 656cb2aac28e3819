import { expect, test } from 'vitest'
import { insertionOf } from './insertion.ts'

test.each([
  ['expression', '', 'trigger.body'],
  ['template', 'It is ', '{{ trigger.body }}'],
  ['template', 'It is {{ $string(', 'trigger.body'],
  ['template', 'It is {{ now }} and ', '{{ trigger.body }}'],
] as const)('in an %s after “%s” it is %s', (mode, before, expected) => {
  expect(insertionOf(mode, before, 'trigger.body')).toBe(expected)
})
