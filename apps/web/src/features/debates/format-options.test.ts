import { expect, test } from 'vitest'
import { formatOptions } from './format-options.ts'

const optionsOf = (properties: Record<string, unknown>) => formatOptions({ options: { properties } as never })

test('a yes or no, a choice, a number and a text become controls with labels for people', () => {
  expect(
    optionsOf({
      stopOnConsensus: { type: 'boolean', default: true, description: 'Ends early.' },
      verdict: { type: 'string', enum: ['synthesis', 'poll'], default: 'poll' },
      judges: { type: 'integer', minimum: 0, maximum: 9, default: 1 },
      motto: { type: 'string' },
    }),
  ).toEqual([
    {
      name: 'stopOnConsensus',
      label: 'Stop on consensus',
      description: 'Ends early.',
      kind: 'boolean',
      initial: true,
    },
    { name: 'verdict', label: 'Verdict', kind: 'choice', choices: ['synthesis', 'poll'], initial: 'poll' },
    {
      name: 'judges',
      label: 'Judges',
      kind: 'number',
      initial: 1,
      min: 0,
      max: 9,
      isWhole: true,
      isNullable: false,
    },
    { name: 'motto', label: 'Motto', kind: 'text', initial: '', isLong: true },
  ])
})

test('the largest whole number there is is no limit', () => {
  const [option] = optionsOf({ n: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER } })
  expect(option).toMatchObject({ min: 1, max: undefined })
})

test('what no control can show is left out, and so is a schema without options', () => {
  expect(optionsOf({ list: { type: 'array' }, odd: 7 })).toEqual([])
  expect(formatOptions({ options: {} })).toEqual([])
})

test('a number that may be left open, a long text and a short one', () => {
  const options = optionsOf({
    scaleMin: {
      anyOf: [{ type: 'number', minimum: -5 }, { type: 'null' }],
      default: null,
      description: 'Lowest.',
    },
    textA: { type: 'string', default: '', maxLength: 100_000 },
    unit: { type: 'string', default: '', maxLength: 200 },
  })
  expect(options).toMatchObject([
    { label: 'Scale min', kind: 'number', initial: null, min: -5, isNullable: true, description: 'Lowest.' },
    { label: 'Text A', kind: 'text', isLong: true },
    { label: 'Unit', kind: 'text', isLong: false },
  ])
})
