import { networkInterfaces } from 'node:os'
import { addressFault, isSameAddress } from './address-kind.ts'

/** Whether an address leads to this very machine. */
export function isOwnAddress(address: string): boolean {
  if (addressFault(address)?.kind === 'loopback') return true
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return own.some((one) => isSameAddress(one.address, address))
}
