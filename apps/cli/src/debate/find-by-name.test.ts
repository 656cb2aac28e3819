import { ApiError } from '@workbench/client/errors'
import { expect, test } from 'vitest'
import { findByName } from './find-by-name.ts'

const id = '019aa1b2-0000-7000-8000-000000000001'
const weeks = [
  { id: 'w-1', name: 'Four-day week' },
  { id: 'w-2', name: 'Week' },
  { id: 'w-3', name: 'week' },
]

const find = (wanted: string, things: readonly { id: string; name: string }[] = weeks) =>
  findByName('scenario', wanted, {
    get: async (wantedId) => {
      const found = things.find((thing) => thing.id === wantedId)
      if (found === undefined) throw new ApiError(404, 'There is none')
      return found
    },
    list: async ({ q }) => ({
      items: things.filter(({ name }) => name.toLowerCase().includes(q.toLowerCase())),
      nextCursor: null,
    }),
  })

test('an id leads to its thing', async () => {
  expect(await find(id, [{ id, name: 'A' }])).toEqual({ id, name: 'A' })
})

test('a name is found without regard to case, but the exact one goes first', async () => {
  expect((await find('four-DAY week')).id).toBe('w-1')
  expect((await find('week')).id).toBe('w-3')
})

test('a name that looks like an id is still a name', async () => {
  expect((await find(id, [{ id: 'x', name: id }])).id).toBe('x')
})

test('an unclear name is refused with the candidates', async () => {
  await expect(find('WEEK')).rejects.toMatchObject({
    message: '2 scenarios are called "WEEK".',
    hint: 'Use an id: "Week" (w-2), "week" (w-3)',
  })
  await expect(find('day')).rejects.toMatchObject({
    message: 'There is no scenario "day".',
    hint: 'Did you mean: "Four-day week" (w-1)',
  })
})
