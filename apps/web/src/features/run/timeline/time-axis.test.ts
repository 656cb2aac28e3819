import { expect, test } from 'vitest'
import { isWhole, panned, placeIn, spanBetween, ticksOf, withRoomToGrow, zoomed } from './time-axis.ts'

const whole = { fromMs: 0, toMs: 1000 }

test.each([
  [{ fromMs: 0, toMs: 1000 }, ['0', '200 ms', '400 ms', '600 ms', '800 ms', '1.0 s']],
  [{ fromMs: 0, toMs: 131 }, ['0', '50 ms', '100 ms']],
  [{ fromMs: 0, toMs: 134_000 }, ['0', '30 s', '1 m', '1 m 30 s', '2 m']],
  [{ fromMs: 1200, toMs: 1290 }, ['1.20 s', '1.22 s', '1.24 s', '1.26 s', '1.28 s']],
  [{ fromMs: 65_100, toMs: 65_900 }, ['65.2 s', '65.4 s', '65.6 s', '65.8 s']],
  [{ fromMs: 0, toMs: 11_000_000 }, ['0', '1 h', '2 h', '3 h']],
])('%j has round ticks', (span, labels) => {
  expect(ticksOf(span, 5).map(({ label }) => label)).toEqual(labels)
})

test('a closer look keeps the moment under the pointer where it is', () => {
  const view = zoomed(whole, whole, 2, 250)
  expect(view).toEqual({ fromMs: 125, toMs: 625 })
  expect((250 - view.fromMs) / (view.toMs - view.fromMs)).toBe(0.25)
})

test('a look never leaves what there is to see, nor gets closer than ten milliseconds', () => {
  expect(zoomed({ fromMs: 0, toMs: 500 }, whole, 0.1, 0)).toEqual(whole)
  expect(zoomed(whole, whole, 1e6, 1000)).toEqual({ fromMs: 990, toMs: 1000 })
  expect(panned({ fromMs: 100, toMs: 300 }, whole, -500)).toEqual({ fromMs: 0, toMs: 200 })
  expect(panned({ fromMs: 100, toMs: 300 }, whole, 5000)).toEqual({ fromMs: 800, toMs: 1000 })
})

test('a stretch can be drawn from either side', () => {
  expect(spanBetween(700, 300, whole)).toEqual({ fromMs: 300, toMs: 700 })
  expect(spanBetween(300, 300, whole)).toEqual({ fromMs: 300, toMs: 310 })
})

test('a bar is cut at the edges of the view, and left out beyond them', () => {
  const view = { fromMs: 100, toMs: 300 }
  expect(placeIn(view, { fromMs: 0, toMs: 200 })).toEqual({ left: 0, width: 50 })
  expect(placeIn(view, { fromMs: 250, toMs: 900 })).toEqual({ left: 75, width: 25 })
  expect(placeIn(view, { fromMs: 301, toMs: 400 })).toBeNull()
  expect(isWhole(view, whole)).toBe(false)
  expect(isWhole(whole, whole)).toBe(true)
})

test('an axis that grows stands still until its room is used up', () => {
  const end = (length: number) => withRoomToGrow({ fromMs: 5, toMs: 5 + length }).toMs - 5
  expect([63_000, 66_000, 69_999].map(end)).toEqual([70_000, 70_000, 70_000])
  expect(end(70_000)).toBe(80_000)
  expect(end(1)).toBe(2)
})
