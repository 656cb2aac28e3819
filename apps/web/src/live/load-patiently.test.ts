import { expect, test } from 'vitest'
import { loadPatiently } from './load-patiently.ts'

/** A server that is away for the first `away` tries and a part that is there or gone after them. */
function loading({ away, isGone = false }: { away: number; isGone?: boolean }) {
  const pauses: number[] = []
  let tries = 0
  const loaded = loadPatiently(
    async () => {
      tries += 1
      if (tries <= away || isGone) throw new TypeError(`Failed to fetch, try ${tries}`)
      return 'the part'
    },
    {
      isLive: () => tries > away,
      wait: async (ms) => {
        pauses.push(ms)
      },
    },
  )
  return { loaded, pauses, tries: () => tries }
}

test('a part that is there is loaded at once', async () => {
  const { loaded, pauses } = loading({ away: 0 })
  expect(await loaded).toBe('the part')
  expect(pauses).toEqual([])
})

test('a server that is away is waited for, however long', async () => {
  const { loaded, pauses } = loading({ away: 200 })
  expect(await loaded).toBe('the part')
  expect(pauses.slice(0, 7)).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000])
  expect(pauses).toHaveLength(200)
})

test('a part that is gone while the server is there is told, with what the last try said', async () => {
  const { loaded, tries } = loading({ away: 3, isGone: true })
  await expect(loaded).rejects.toThrow('Failed to fetch, try 8')
  expect(tries()).toBe(8)
})
