import { expect, test } from 'vitest'
import { exportAddress } from './export-address.ts'

test('a download has what the list shows', () => {
  expect(exportAddress('personas', { q: undefined, tag: [] })).toBe('/personas/export')
  expect(exportAddress('personas', { q: 'a&b', tag: ['calm', 'expert'] })).toBe(
    '/personas/export?q=a%26b&tag=calm&tag=expert',
  )
})
