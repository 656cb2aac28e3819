import type { RunSummary } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { forEachRun } from './bulk.ts'

const runs = Array.from({ length: 10 }, (_, index) => ({ id: `${index}` }) as RunSummary)

test('four at a time, and one that fails holds up none of the others', async () => {
  let atOnce = 0
  let most = 0
  const result = await forEachRun(runs, async ({ id }) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    await Promise.resolve()
    atOnce -= 1
    if (id === '3') throw new Error('ended')
  })
  expect(most).toBe(4)
  expect(result.done).toHaveLength(9)
  expect(result.failed).toMatchObject([{ run: { id: '3' }, error: { message: 'ended' } }])
})
