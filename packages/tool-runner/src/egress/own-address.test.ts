import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { isOwnAddress } from './own-address.ts'

const ofInterfaces = Object.values(networkInterfaces()).flatMap((all) =>
  (all ?? []).map((one) => one.address),
)

test.each(['127.0.0.1', '127.9.8.7', '::1', ...ofInterfaces])('%s is this machine', (address) => {
  expect(isOwnAddress(address)).toBe(true)
})

test.each(['203.0.113.7', '2001:db8::1', '192.0.2.1'])('%s is another', (address) => {
  expect(isOwnAddress(address)).toBe(false)
})
