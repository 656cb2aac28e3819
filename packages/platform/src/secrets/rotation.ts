import type { SealedSecret } from '@workbench/core/ports/secret-repository'
import { createKeyFile } from './key-file.ts'
import { createSealer } from './sealer.ts'
import { parseSecretKey } from './secret-key.ts'
import { SecretKeyError } from './secret-key-error.ts'
import { createSecretKeys, keyFileOf } from './secret-keys.ts'

/** Seals every stored secret anew with what it is given, all or none; answers how many there were. */
export type ResealAll = (
  reseal: (name: string, sealed: SealedSecret) => Promise<SealedSecret>,
) => Promise<number>

/**
 * A new key in the key file: it comes in beside the old one, every secret is sealed with it, and the old one goes. At
 * every moment between, whatever is in the database can be opened; interrupted, it can be run again.
 *
 * @throws SecretKeyError when there is no key file, or one of the secrets can't be opened; then none was changed.
 */
export async function rotateKeyFile(dataDir: string, resealAll: ResealAll): Promise<number> {
  const file = createKeyFile(keyFileOf(dataDir))
  await file.addKey()
  const sealer = createSealer(file)
  const count = await resealAll(async (name, sealed) => sealer.seal(name, await sealer.open(name, sealed)))
  await file.dropOldKeys()
  return count
}

/**
 * From the key in WORKBENCH_SECRET_KEY, or from the key file where there is none, to a key that somebody else keeps.
 *
 * @param newKey - 32 bytes in base64.
 */
export async function moveToKey(
  { secretKey, dataDir, newKey }: { secretKey: string | null; dataDir: string; newKey: string },
  resealAll: ResealAll,
): Promise<number> {
  const key = parseSecretKey(newKey)
  if (key === null) throw new SecretKeyError('The new key is not 32 bytes in base64.')
  const old = createSecretKeys({ secretKey, dataDir })
  const sealer = createSealer({
    current: async () => key,
    find: async (id) => (id === key.id ? key : old.find(id)),
  })
  return resealAll(async (name, sealed) => sealer.seal(name, await sealer.open(name, sealed)))
}
