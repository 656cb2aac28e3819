import { existsSync } from 'node:fs'
import type { Config } from '@workbench/platform/config'
import { createKeyFile } from '@workbench/platform/secrets/key-file'
import { SecretKeyError } from '@workbench/platform/secrets/secret-key-error'
import { createSecretKeys, keyFileOf } from '@workbench/platform/secrets/secret-keys'
import { type Finding, fail, ok } from './finding.ts'

type Keys = Pick<Config, 'secretKey' | 'dataDir'>

/** Where the key of secrets is, and whether it can be used. Makes none. */
export async function secretKeyFinding({ secretKey, dataDir }: Keys): Promise<Finding> {
  const about = 'key of secrets'
  const path = keyFileOf(dataDir)
  // Its form was looked at with the rest of the configuration.
  if (secretKey !== null) return ok(about, 'WORKBENCH_SECRET_KEY')
  if (!existsSync(path)) return ok(about, `none yet; ${path} is made with the first secret`)
  try {
    await createKeyFile(path).find('')
    return ok(about, `${path}, for this user alone`)
  } catch (error) {
    return keyFault(about, error)
  }
}

/** Whether the keys that are here open what is stored. */
export async function storedSecretsFinding(
  sealed: readonly { readonly name: string; readonly keyId: string }[],
  config: Keys,
): Promise<Finding> {
  const about = 'secrets'
  const keys = createSecretKeys(config)
  try {
    const lost: string[] = []
    for (const { name, keyId } of sealed) if ((await keys.find(keyId)) === null) lost.push(name)
    if (lost.length === 0) return ok(about, sealed.length === 0 ? 'none stored' : `${sealed.length} stored`)
    return fail(
      about,
      `${lost.join(', ')} sealed with a key that is not here`,
      `Bring back WORKBENCH_SECRET_KEY or ${keyFileOf(config.dataDir)} from a backup, or set them again.`,
    )
  } catch (error) {
    return keyFault(about, error)
  }
}

function keyFault(about: string, error: unknown): Finding {
  if (!(error instanceof SecretKeyError)) throw error
  return fail(
    about,
    error.message.replace(/\.$/, ''),
    error.hint ?? 'Give it back to the user of the workbench.',
  )
}
