import { expect, test } from 'vitest'
import { saidSize } from './said-size.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1 KiB'],
  [64 * 1024 * 1024, '64 MiB'],
  [200_000_000, '190.7 MiB'],
  [3 * 1024 ** 4, '3072 GiB'],
])('%d bytes are said as %s', (bytes, said) => {
  expect(saidSize(bytes)).toBe(said)
})
