import { expect, test } from 'vitest'
import { createDotKernel } from './dot-kernel.ts'

/** What the kernel says, beside what plain sums say. */
function bothWays(stride: number, count: number, valueAt: (index: number) => number, queryMax: number) {
  const { memory, dots } = createDotKernel()
  const codesAt = stride * 2
  const outAt = codesAt + stride * count
  memory.grow(Math.ceil((outAt + count * 4) / 65_536))
  const query = new Int16Array(memory.buffer, 0, stride)
  const codes = new Int8Array(memory.buffer, codesAt, stride * count)
  for (let at = 0; at < stride; at += 1) query[at] = Math.round(valueAt(at * 7 + 3) * queryMax)
  for (let at = 0; at < codes.length; at += 1) codes[at] = Math.round(valueAt(at) * 127)
  dots(0, codesAt, stride, count, outAt)
  const plain = Array.from({ length: count }, (_, vector) =>
    query.reduce((sum, value, at) => sum + value * (codes[vector * stride + at] ?? 0), 0),
  )
  return { said: [...new Int32Array(memory.buffer, outAt, count)], plain }
}

const uneven = (index: number) => Math.sin(index * 12.9898 + 4.1)

test.each([
  [16, 1],
  [16, 3],
  [32, 5],
  [384, 100],
  [768, 7],
  [3072, 2],
])('vectors of %i numbers, %i of them, give the sums that plain code gives', (stride, count) => {
  const { said, plain } = bothWays(stride, count, uneven, 4_000)
  expect(said).toEqual(plain)
})

test('signs and ends of the ranges are kept', () => {
  for (const sign of [1, -1]) {
    const { said, plain } = bothWays(384, 2, () => sign, 32_767)
    expect(said).toEqual(plain)
  }
})

test('no vectors, no sums', () => {
  expect(bothWays(16, 0, uneven, 100).said).toEqual([])
})
