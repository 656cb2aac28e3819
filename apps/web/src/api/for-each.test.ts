import { expect, test } from 'vitest'
import { forEach } from './for-each.ts'

const runs = Array.from({ length: 10 }, (_, index) => ({ id: `${index}` }))

test('four at a time, and one that fails holds up none of the others', async () => {
  let atOnce = 0
  let most = 0
  const result = await forEach(runs, async ({ id }) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    await Promise.resolve()
    atOnce -= 1
    if (id === '3') throw new Error('ended')
  })
  expect(most).toBe(4)
  expect(result.done).toHaveLength(9)
  expect(result.failed).toMatchObject([{ item: { id: '3' }, error: { message: 'ended' } }])
})
