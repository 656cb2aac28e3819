import { expect, test } from 'vitest'
import { allPages } from './all-pages.ts'

test('pages follow each other, and are read only when they are needed', async () => {
  const asked: (string | undefined)[] = []
  const items = allPages<number>(async (cursor) => {
    asked.push(cursor)
    return cursor === undefined ? { items: [1, 2], nextCursor: 'b' } : { items: [3], nextCursor: null }
  })
  expect(await items.next()).toMatchObject({ value: 1 })
  expect(asked).toEqual([undefined])
  expect(await Array.fromAsync(items)).toEqual([2, 3])
  expect(asked).toEqual([undefined, 'b'])
})
