import { expect, test } from 'vitest'
import { mulberry32, seedFor, shuffled } from './seeded-random.ts'

test('mulberry32 gives the published sequence', () => {
  const random = mulberry32(42)
  const values = [random(), random(), random(), random()].map((value) => value.toFixed(10))
  expect(values).toEqual(['0.6011037519', '0.4482905590', '0.8524657935', '0.6697340414'])
})

test('a shuffle keeps every item, and repeats itself for the same seed only', () => {
  const items = Array.from({ length: 20 }, (_, item) => item)
  expect(shuffled(items, 1).sort((a, b) => a - b)).toEqual(items)
  expect(shuffled(items, 1)).toEqual(shuffled(items, 1))
  expect(shuffled(items, 1)).not.toEqual(shuffled(items, 2))
})

test('every purpose has a seed of its own, within 31 bits', () => {
  const seeds = Array.from({ length: 200 }, (_, call) =>
    seedFor(7, `phase/sample/round/1/seat/0/call/${call}`),
  )
  expect(new Set(seeds).size).toBe(200)
  for (const seed of seeds) expect(seed >= 0 && seed < 2 ** 31 && Number.isInteger(seed)).toBe(true)
})
