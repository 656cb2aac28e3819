import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { feedChild } from './feed-child.ts'

test('lines come first, then the bytes', async () => {
  const input = new PassThrough()
  async function* bytes() {
    yield Buffer.from('one ')
    yield Buffer.from('two')
  }
  const { done } = feedChild(input, ['{"a":1}'], bytes())
  expect(await text(input)).toBe('{"a":1}\none two')
  await done
})

test('it says when it is the source that is waited for', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  async function* bytes() {
    await promise
    yield Buffer.from('late')
  }
  const input = new PassThrough()
  const feeding = feedChild(input, [], bytes())
  await expect.poll(feeding.isWaiting).toBe(true)
  resolve()
  expect(await text(input)).toBe('late')
  expect(feeding.isWaiting()).toBe(false)
})

test('a child that takes no more lets go of the source', async () => {
  let isReleased = false
  async function* bytes() {
    try {
      for (;;) yield Buffer.alloc(65_536)
    } finally {
      isReleased = true
    }
  }
  const input = new PassThrough()
  const { done } = feedChild(input, [], bytes())
  input.destroy()
  await done
  await expect.poll(() => isReleased).toBe(true)
})
