import { expect, test } from 'vitest'
import { coalesce } from './coalesce.ts'

test('what comes while a statement is under way goes into the next one together', async () => {
  const batches: number[][] = []
  let finish = () => {}
  const write = coalesce<number, number>(
    async (items) => {
      batches.push([...items])
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return items.map((item) => item * 10)
    },
    { maxBatch: 3 },
  )
  const first = write(1)
  await new Promise(setImmediate)
  const later = [write(2), write(3), write(4), write(5)]
  for (let round = 0; round < 3; round++) {
    finish()
    await new Promise(setImmediate)
  }
  expect(await Promise.all([first, ...later])).toEqual([10, 20, 30, 40, 50])
  expect(batches).toEqual([[1], [2, 3, 4], [5]])
})

test('what one turn of the event loop brings goes together', async () => {
  const batches: number[][] = []
  const write = coalesce<number, number>(
    async (items) => {
      batches.push([...items])
      return items
    },
    { maxBatch: 10 },
  )
  const first = write(1)
  await Promise.resolve()
  process.nextTick(() => void write(2))
  await first
  expect(batches).toEqual([[1, 2]])
})

test('an item that can not be written fails alone', async () => {
  const write = coalesce<number, string>(
    async (items) => {
      if (items.includes(13)) throw new Error('bad luck')
      return items.map(String)
    },
    { maxBatch: 10 },
  )
  const results = await Promise.allSettled([write(1), write(13), write(2)])
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('a result that is an error rejects only its own item', async () => {
  const write = coalesce<number, string>(
    async (items) => items.map((item) => (item === 2 ? new Error('fenced') : String(item))),
    { maxBatch: 10 },
  )
  const results = await Promise.allSettled([write(1), write(2)])
  expect(results[0]).toMatchObject({ value: '1' })
  expect(results[1]).toMatchObject({ reason: { message: 'fenced' } })
})
