import { expect, test } from 'vitest'
import { pictures } from './format-pictures.ts'

test('every line and arrow of every picture joins two places of it, inside the field', () => {
  for (const { speakers, deciders = [], texts = [], lines = [], arrows = [] } of Object.values(pictures)) {
    const places = [...speakers, ...deciders, ...texts]
    for (const [from, to] of [...lines, ...arrows]) {
      expect(places[from]).toBeDefined()
      expect(places[to]).toBeDefined()
      expect(from).not.toBe(to)
    }
    for (const [x, y, radius = 5] of places) {
      expect(Math.min(x - radius, y - radius, 80 - x - radius, 56 - y - radius)).toBeGreaterThanOrEqual(0)
    }
  }
})

test('no two formats look the same', () => {
  const drawn = Object.values(pictures).map((picture) => JSON.stringify(picture))
  expect(new Set(drawn).size).toBe(drawn.length)
})
