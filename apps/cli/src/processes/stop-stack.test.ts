import { expect, test } from 'vitest'
import { createStopStack } from './stop-stack.ts'

test('what was started last is stopped first, and a failure spares nobody', async () => {
  const order: string[] = []
  const errors: unknown[] = []
  const stack = createStopStack((error) => errors.push(error))
  for (const name of ['postgres', 'worker', 'server']) {
    stack.push({
      stop: async () => {
        order.push(name)
        if (name === 'worker') throw new Error('stuck')
      },
      kill: () => order.push(`${name} killed`),
    })
  }
  await stack.stopAll()
  expect(order).toEqual(['server', 'worker', 'postgres'])
  expect(errors).toEqual([new Error('stuck')])
})
