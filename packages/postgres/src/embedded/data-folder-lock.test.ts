import { expect, test } from 'vitest'
import { isLive, parseLock } from './data-folder-lock.ts'

test('a lock is live while the very process that wrote it runs', async () => {
  const holder = { pid: 12, identity: 'boot:100' }
  expect(await isLive(holder, async () => 'boot:100')).toBe(true)
  expect(await isLive(holder, async () => 'boot:999')).toBe(false)
  expect(await isLive(holder, async () => null)).toBe(false)
})

test('a lock that nobody can read belongs to nobody', () => {
  expect(parseLock('')).toBeNull()
  expect(parseLock('{"pid":')).toBeNull()
  expect(parseLock('{"pid":-1,"identity":"x"}')).toBeNull()
  expect(parseLock('null')).toBeNull()
  expect(parseLock('{"pid":12,"identity":"boot:100"}')).toEqual({ pid: 12, identity: 'boot:100' })
})
