import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { SecretSealer } from '@workbench/core/ports/secret-repository'
import type { SecretKey, SecretKeys } from './secret-key.ts'
import { SecretKeyError } from './secret-key-error.ts'

const algorithm = 'aes-256-gcm'
/** What NIST SP 800-38D recommends; random ones are good for 2^32 values under one key. */
const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM: nonce, ciphertext and tag in one box, the name as what is authenticated along with it. */
export function createSealer(keys: SecretKeys): SecretSealer {
  return {
    async seal(name, value) {
      const key = await keys.current()
      return { keyId: key.id, box: seal(key, name, value) }
    },
    async open(name, { keyId, box }) {
      const key = await keys.find(keyId)
      if (key === null) throw unknownKey(name, keyId)
      return open(key, name, box)
    },
  }
}

function seal({ bytes }: SecretKey, name: string, value: string): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, bytes, nonce)
  cipher.setAAD(Buffer.from(name))
  return Buffer.concat([nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

function open({ bytes }: SecretKey, name: string, box: Uint8Array): string {
  const sealed = Buffer.from(box)
  if (sealed.length < nonceBytes + tagBytes) throw tampered(name)
  const decipher = createDecipheriv(algorithm, bytes, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(name))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  try {
    const value = decipher.update(sealed.subarray(nonceBytes, -tagBytes))
    return Buffer.concat([value, decipher.final()]).toString('utf8')
  } catch (error) {
    throw tampered(name, error)
  }
}

const unknownKey = (name: string, keyId: string): SecretKeyError =>
  new SecretKeyError(`The secret "${name}" was sealed with a key that is not here (${keyId}).`, {
    hint: 'All servers and workers need the same WORKBENCH_SECRET_KEY, or the same key file in their data folder. If the key is lost, set the secret anew.',
  })

const tampered = (name: string, cause?: unknown): SecretKeyError =>
  new SecretKeyError(`The secret "${name}" was changed in the database, or stood under another name.`, {
    cause,
    hint: 'Set it anew.',
  })
