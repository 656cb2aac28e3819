import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { bodyStream } from './body-stream.ts'
import { startTimeLimits } from './time-limits.ts'

test('a body that is cancelled before a byte of it came closes quietly', async () => {
  const limits = startTimeLimits({
    totalTimeoutMs: 10_000,
    idleTimeoutMs: 10_000,
    signal: new AbortController().signal,
  })
  const body = new PassThrough()
  // What a client does with a connection that is torn down under it.
  body.once('close', () => body.emit('error', new Error('Request aborted')))
  const end = vi.fn(() => limits.stop())
  await bodyStream(body, { maxBytes: 10, limits, place: 'example.org:443', end }).cancel()
  await new Promise((resolve) => setImmediate(resolve))

  expect(body.destroyed).toBe(true)
  expect(end).toHaveBeenCalledTimes(1)
})
