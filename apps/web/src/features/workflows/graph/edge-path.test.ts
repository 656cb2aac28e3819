import { expect, test } from 'vitest'
import { edgePath } from './edge-path.ts'

test('what stands below is reached straight', () => {
  expect(edgePath({ sourceX: 10, sourceY: 0, targetX: 10, targetY: 40 }, false)).toBe('M10,0V40')
})

test('ways part right below what they come from, and meet right above what they lead to', () => {
  const ends = { sourceX: 0, sourceY: 0, targetX: 100, targetY: 200 }
  expect(edgePath(ends, true)).toBe('M0,0V1Q0,9 8,9H92Q100,9 100,17V200')
  expect(edgePath(ends, false)).toBe('M0,0V183Q0,191 8,191H92Q100,191 100,199V200')
})
