import { expect, test } from 'vitest'
import { zoomOf, zoomText } from './zoom-text.ts'

const whole = { fromMs: 1_000_000, toMs: 1_010_000 }

test('a look at a timeline survives its way through an address', () => {
  const view = { fromMs: 1_001_200.4, toMs: 1_003_400 }
  expect(zoomText(view, whole.fromMs)).toBe('1200-3400')
  expect(zoomOf('1200-3400', whole)).toEqual({ fromMs: 1_001_200, toMs: 1_003_400 })
})

test('what is out of sight, upside down or no look at all does no harm', () => {
  expect(zoomOf('9000-99000', whole)).toEqual(whole)
  expect(zoomOf('3400-1200', whole)).toEqual({ fromMs: 1_001_200, toMs: 1_003_400 })
  expect([undefined, '', 'x', '1-', '-1-2', '1e3-2e3'].map((text) => zoomOf(text, whole))).toEqual(
    Array(6).fill(null),
  )
})
