import { expect, test } from 'vitest'
import { leastUuidAt, monthPartition } from './event-partitions.ts'

test('a month is a range of ids that ends where the next one begins', () => {
  const december = monthPartition(2026, 11)
  expect(december.name).toBe('events_2026_12')
  expect(december.from).toBe(leastUuidAt(Date.UTC(2026, 11)))
  expect(december.to).toBe(monthPartition(2026, 12).from)
  expect(monthPartition(2026, 12).name).toBe('events_2027_01')
})

test('the bound of a moment sorts before any id made at it', () => {
  // The example of RFC 9562, appendix A.6: made at 2022-02-22 19:22:22 UTC.
  const made = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'
  const bound = leastUuidAt(Date.UTC(2022, 1, 22, 19, 22, 22))
  expect(bound < made).toBe(true)
  expect(bound.slice(0, 13)).toBe(made.slice(0, 13))
})
