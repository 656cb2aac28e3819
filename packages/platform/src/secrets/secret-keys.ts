import { join } from 'node:path'
import { createKeyFile } from './key-file.ts'
import { parseSecretKey, type SecretKeys } from './secret-key.ts'
import { SecretKeyError } from './secret-key-error.ts'

/** In the folder that backups take along. */
export const keyFileOf = (dataDir: string): string => join(dataDir, 'keys', 'secrets.key')

/**
 * The key of WORKBENCH_SECRET_KEY; without one those of the key file, which is made at first use. With one the file
 * still opens what it sealed before, so that a workbench can move from one to the other.
 */
export function createSecretKeys(options: {
  /** 32 bytes in base64, checked where the environment is read. */
  readonly secretKey: string | null
  readonly dataDir: string
}): SecretKeys {
  const file = createKeyFile(keyFileOf(options.dataDir))
  if (options.secretKey === null) return file
  const own = parseSecretKey(options.secretKey)
  if (own === null) throw new SecretKeyError('The key of secrets is not 32 bytes in base64.')
  return {
    current: async () => own,
    find: async (id, anew) => (id === own.id ? own : file.find(id, anew)),
  }
}
