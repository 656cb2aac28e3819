import { ExpressionError } from '@workbench/core/ports/expressions'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { expect, test } from 'vitest'
import { restingFilters } from './resting-filters.ts'

function filters() {
  const clock = createFakeClock()
  const slow = new Set(['endless'])
  const asked: string[] = []
  const { evaluate } = restingFilters(
    {
      async evaluate([expression = '']) {
        asked.push(expression)
        if (slow.has(expression)) throw new ExpressionError('timeout', expression, 'It takes too long.')
        return [true]
      },
    },
    clock,
  )
  const look = (expression: string, group = 'a') =>
    evaluate([expression], {}, { group }).then(
      ([value]) => value,
      (error: Error) => error.message,
    )
  return { clock, slow, asked, look }
}

test('a filter that never ends rests after the third time, and others do not', async () => {
  const { clock, asked, look } = filters()
  for (let times = 0; times < 3; times += 1) expect(await look('endless')).toBe('It takes too long.')
  expect(await look('endless')).toMatch(/^It took too long 3 times in a row, and is not evaluated before /)
  expect(asked).toHaveLength(3)
  expect(await look('quick')).toBe(true)
  expect(await look('endless', 'b')).toBe('It takes too long.')

  await clock.advance(10 * 60_000)
  expect(await look('endless')).toBe('It takes too long.')
  expect(await look('endless')).toMatch(/^It took too long/)
})

test('one that was held up by the machine is looked at again', async () => {
  const { slow, look } = filters()
  for (let round = 0; round < 3; round += 1) {
    slow.add('endless')
    await look('endless')
    await look('endless')
    slow.delete('endless')
    expect(await look('endless')).toBe(true)
  }
})
