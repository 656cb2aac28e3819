import type { Comparison } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { reasonLines } from './reason-lines.ts'

const because = (...reasons: string[]) =>
  ({ comparable: reasons.length === 0, reasons }) as unknown as Comparison

test('a reason stands once, with all columns it holds for', () => {
  const comparisons = [
    because('The topics differ.'),
    because(),
    undefined,
    because('The topics differ.', 'Other.'),
  ]
  expect(reasonLines(comparisons)).toEqual(['B, E: The topics differ.', 'E: Other.'])
})

test('of two runs nobody needs to be told which', () => {
  expect(reasonLines([because('The topics differ.')])).toEqual(['The topics differ.'])
})
