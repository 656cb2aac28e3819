import { expect, test } from 'vitest'
import { shortenedJson } from './shortened-json.ts'

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

test('what is short stays as it is', () => {
  const value = { status: 200, body: [1, 'two', null] }
  expect(shortenedJson(value)).toBe(value)
  expect(shortenedJson(undefined)).toBeNull()
})

test('a long text is cut, says how long it was, and leaves the rest alone', () => {
  const short = shortenedJson({ status: 200, body: 'x'.repeat(10_000) })
  expect(short).toEqual({ status: 200, body: `${'x'.repeat(1000)}… (10000 characters)` })
})

test('a long list and an object with many names are cut', () => {
  const short = shortenedJson({ list: Array.from({ length: 2000 }, (_, at) => at), name: 'kept' })
  expect(short).toMatchObject({ name: 'kept', list: expect.arrayContaining([0, 49, '… (2000 items)']) })
  const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`name-${at}`, at]))
  expect(shortenedJson(wide)).toMatchObject({ 'name-0': 0, '…': '(1000 entries)' })
})

test('whatever it is, it fits, and is text that can be stored', () => {
  const deep = (level: number): unknown =>
    level === 0 ? '💬"\\'.repeat(50) : Array.from({ length: 12 }, () => deep(level - 1))
  for (const value of [deep(3), '\u0001'.repeat(9000), '💬'.repeat(9000), { ['"'.repeat(9000)]: 1 }]) {
    const short = shortenedJson(value)
    expect(bytesOf(short)).toBeLessThanOrEqual(4096)
    expect(JSON.stringify(short)).not.toContain('\\ud83d')
  }
})
