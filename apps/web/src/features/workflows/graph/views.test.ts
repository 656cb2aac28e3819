import { expect, test } from 'vitest'
import { centredOn, firstView, isInView } from './views.ts'

const room = { width: 1048, height: 748 }

test('a small picture is shown as it is, in the middle, and takes no more room than it needs', () => {
  expect(firstView({ width: 400, height: 300 }, room)).toEqual({ x: 324, y: 24, zoom: 1, height: 348 })
})

test('a larger one is shown as a whole while it can be read', () => {
  expect(firstView({ width: 400, height: 1000 }, room)).toMatchObject({ zoom: 0.7, height: 748 })
})

test('of a long one the top is seen', () => {
  expect(firstView({ width: 264, height: 20_000 }, room)).toMatchObject({ zoom: 0.9, y: 24, height: 748 })
  expect(firstView({ width: 5000, height: 20_000 }, room).zoom).toBe(0.6)
})

test('what is out of view is brought to the middle', () => {
  const card = { x: 500, y: 3000, width: 264, height: 60 }
  const view = { x: 0, y: 0, zoom: 0.5 }
  expect(isInView(card, view, room)).toBe(false)
  expect(isInView(card, centredOn(card, 0.5, room), room)).toBe(true)
})
