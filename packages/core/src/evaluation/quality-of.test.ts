import { expect, test } from 'vitest'
import { qualityOf } from './quality-of.ts'

test('a judge by the rubric speaks before any other figure', () => {
  expect(qualityOf({ toolSuccessRate: 1, groundedness: 0.4, faithfulness: 0.9, rubric: 0 })).toEqual({
    metric: 'rubric',
    value: 0,
  })
})

test('what was not measured lets the next one speak', () => {
  expect(qualityOf({ rubric: null, groundedness: 0.4, toolSuccessRate: 1 })).toEqual({
    metric: 'groundedness',
    value: 0.4,
  })
  expect(qualityOf({ toolSuccessRate: 0.5 })).toEqual({ metric: 'toolSuccessRate', value: 0.5 })
})

test('a run of which nothing was measured has none', () => {
  expect(qualityOf({ groundedness: null })).toBeNull()
})
