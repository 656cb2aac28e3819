import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SealedSecret } from '@workbench/core/ports/secret-repository'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveToKey, type ResealAll, rotateKeyFile } from './rotation.ts'
import { createSealer } from './sealer.ts'
import { newSecretKey } from './secret-key.ts'
import { SecretKeyError } from './secret-key-error.ts'
import { createSecretKeys } from './secret-keys.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'workbench rotation '))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const sealerOf = (secretKey: string | null) => createSealer(createSecretKeys({ secretKey, dataDir }))

/** Rows as a database holds them: changed together or not at all. */
function rowsOf(initial: Readonly<Record<string, SealedSecret>>) {
  let rows = { ...initial }
  const resealAll: ResealAll = async (reseal) => {
    const next: Record<string, SealedSecret> = {}
    for (const [name, sealed] of Object.entries(rows)) next[name] = await reseal(name, sealed)
    rows = next
    return Object.keys(rows).length
  }
  const row = (name: string): SealedSecret => {
    const sealed = rows[name]
    if (sealed === undefined) throw new Error(`no ${name}`)
    return sealed
  }
  return { resealAll, row }
}

test('after a rotation every secret has the new key, and the old one opens nothing', async () => {
  const sealer = sealerOf(null)
  const before = { A: await sealer.seal('A', 'value of a'), B: await sealer.seal('B', 'value of b') }
  const { resealAll, row } = rowsOf(before)

  expect(await rotateKeyFile(dataDir, resealAll)).toBe(2)

  expect(row('A').keyId).toBe(row('B').keyId)
  expect(row('A').keyId).not.toBe(before.A.keyId)
  // The process that ran all the while, and one that starts now.
  for (const one of [sealer, sealerOf(null)]) expect(await one.open('B', row('B'))).toBe('value of b')
  await expect(sealerOf(null).open('A', before.A)).rejects.toThrow(SecretKeyError)
})

test('a rotation that breaks off loses nothing and can be run again', async () => {
  const sealer = sealerOf(null)
  const { resealAll, row } = rowsOf({ A: await sealer.seal('A', 'value of a') })
  const breaking: ResealAll = async () => {
    throw new Error('the database went away')
  }

  await expect(rotateKeyFile(dataDir, breaking)).rejects.toThrow('went away')
  expect(await sealerOf(null).open('A', row('A'))).toBe('value of a')

  await rotateKeyFile(dataDir, resealAll)
  expect(await sealerOf(null).open('A', row('A'))).toBe('value of a')
})

test('where nothing was ever sealed no key is made by looking', async () => {
  const untouched: ResealAll = () => Promise.reject(new Error('touched'))
  await expect(rotateKeyFile(dataDir, untouched)).rejects.toThrow(SecretKeyError)
  expect(await readdir(dataDir)).toEqual([])
})

test.each(['another key', null])('secrets move from %s to one that somebody else keeps', async (from) => {
  const secretKey = from === null ? null : newSecretKey()
  const { resealAll, row } = rowsOf({ A: await sealerOf(secretKey).seal('A', 'value of a') })
  const newKey = newSecretKey()

  expect(await moveToKey({ secretKey, dataDir, newKey }, resealAll)).toBe(1)
  expect(await sealerOf(newKey).open('A', row('A'))).toBe('value of a')
  // Interrupted after the database was through, it can be run again.
  expect(await moveToKey({ secretKey, dataDir, newKey }, resealAll)).toBe(1)
})

test('a new key of another form is refused before anything is touched', async () => {
  const untouched: ResealAll = () => Promise.reject(new Error('touched'))
  await expect(moveToKey({ secretKey: null, dataDir, newKey: 'short' }, untouched)).rejects.toThrow(
    SecretKeyError,
  )
})
