import { expect, test } from 'vitest'
import { createCapabilityLedger } from './capability-ledger.ts'

const claims = {
  runId: 'run-1',
  callId: 'call-1',
  tool: 'shout',
  argsHash: 'abc',
  hosts: [],
  read: [],
  write: [],
  secrets: [],
}

function aLedger(options: { maxOpen?: number } = {}) {
  const time = { now: 1000 }
  const ledger = createCapabilityLedger<object>({ now: () => time.now, lifetimeMs: 100, ...options })
  return { ledger, time }
}

test('a capability is good for one call', () => {
  const { ledger } = aLedger()
  const kept = { what: 'was kept' }
  const { token, expiresAtMs } = ledger.issue(claims, kept)
  expect(expiresAtMs).toBe(1100)
  expect(ledger.spend(token, claims)).toEqual({ claims, kept })
  expect(() => ledger.spend(token, claims)).toThrow('it was used before')
})

test('no two tokens are alike, and each has 32 bytes', () => {
  const { ledger } = aLedger()
  const tokens = new Set(Array.from({ length: 100 }, () => ledger.issue(claims, {}).token))
  expect(tokens.size).toBe(100)
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32)
})

test('after its time it is void', () => {
  const { ledger, time } = aLedger()
  const { token } = ledger.issue(claims, {})
  time.now += 100
  expect(() => ledger.spend(token, claims)).toThrow('it has expired')
})

test.each([
  [{ runId: 'run-2' }, 'it belongs to another run'],
  [{ callId: 'call-2' }, 'it belongs to another call'],
  [{ tool: 'whisper' }, 'it is for another tool'],
  [{ argsHash: 'def' }, 'it is for other arguments'],
])('presented with %o it is refused, and spent', (other, words) => {
  const { ledger } = aLedger()
  const { token } = ledger.issue(claims, {})
  expect(() => ledger.spend(token, { ...claims, ...other })).toThrow(words)
  expect(() => ledger.spend(token, claims)).toThrow('it was used before')
})

test('a token of another ledger means nothing', () => {
  const { token } = aLedger().ledger.issue(claims, {})
  expect(() => aLedger().ledger.spend(token, claims)).toThrow('it was not issued here')
})

test('memory is bounded: the oldest give way', () => {
  const { ledger } = aLedger({ maxOpen: 3 })
  const tokens = Array.from({ length: 4 }, () => ledger.issue(claims, {}).token)
  expect(() => ledger.spend(tokens[0] ?? '', claims)).toThrow('it was not issued here')
  expect(ledger.spend(tokens[1] ?? '', claims)).toBeDefined()
})
