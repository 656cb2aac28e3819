import { expect, test } from 'vitest'
import { onDemand } from './on-demand.ts'

test('nothing is fetched before it is asked for, and once only', async () => {
  let fetches = 0
  const part = onDemand(async () => {
    fetches++
    return 'menu'
  })
  expect(fetches).toBe(0)
  expect(part.get()).toBeUndefined()
  expect(await Promise.all([part.load(), part.load()])).toEqual(['menu', 'menu'])
  expect(await part.load()).toBe('menu')
  expect(part.get()).toBe('menu')
  expect(fetches).toBe(1)
})

test('what could not be fetched is tried again by the next call', async () => {
  let isOnline = false
  const part = onDemand(async () => {
    if (!isOnline) throw new TypeError('Failed to fetch')
    return 'menu'
  })
  await expect(part.load()).rejects.toThrow('Failed to fetch')
  expect(part.get()).toBeUndefined()
  isOnline = true
  expect(await part.load()).toBe('menu')
})
