import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { freePort, isFree } from './free-port.ts'

test('the preferred port is taken while it is free, and another one when it is not', async () => {
  const port = await freePort(null)
  expect(await freePort(port)).toBe(port)
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  expect(await isFree(port)).toBe(false)
  const other = await freePort(port)
  expect(other).not.toBe(port)
  expect(await isFree(other)).toBe(true)
})

test('ports are spread, so that nobody takes the one of a Postgres that is being started again', async () => {
  const chosen = await Promise.all(Array.from({ length: 8 }, () => freePort(null)))
  expect(new Set(chosen).size).toBeGreaterThan(1)
})
