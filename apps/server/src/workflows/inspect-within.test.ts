import { expect, test } from 'vitest'
import { inspectWithin } from './inspect-within.ts'

test('expressions are looked at while there is time, the others are faults', () => {
  let now = 0
  const seen: string[] = []
  const fine = { problem: null, roots: ['trigger'], steps: [], readsAllSteps: false }
  const { inspect } = inspectWithin(
    {
      inspect(expression) {
        seen.push(expression)
        now += 400
        return fine
      },
    },
    1000,
    () => now,
  )
  const answers = ['a', 'b', 'c', 'd', 'e'].map((expression) => inspect(expression))
  expect(seen).toEqual(['a', 'b', 'c'])
  expect(answers.slice(0, 3)).toEqual([fine, fine, fine])
  expect(answers.slice(3).map(({ problem }) => problem)).toEqual([
    expect.stringContaining('takes too long'),
    expect.stringContaining('takes too long'),
  ])
})
