import { createHash, randomBytes } from 'node:crypto'

const keyBytes = 32

/** A key for AES-256, and the name that stands beside what it sealed. */
export interface SecretKey {
  /** The first 8 bytes of its SHA-256, hex: tells keys apart and nothing about them. */
  readonly id: string
  readonly bytes: Buffer
}

/** Where keys come from. */
export interface SecretKeys {
  /** What new values are sealed with. @throws SecretKeyError */
  current(): Promise<SecretKey>
  /**
   * @param anew - Asks again for a key that was found before: it may be gone, and must not count any more then.
   * @returns null when there is no key of this id, here and now.
   * @throws SecretKeyError
   */
  find(id: string, anew?: boolean): Promise<SecretKey | null>
}

/** @returns null when the text is not 32 bytes in base64. */
export function parseSecretKey(text: string): SecretKey | null {
  // Buffer.from skips what is no base64, so the shape is looked at first: 43 digits and one "=".
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64')
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes }
}

/** A new one, as it is written down. */
export const newSecretKey = (): string => randomBytes(keyBytes).toString('base64')
