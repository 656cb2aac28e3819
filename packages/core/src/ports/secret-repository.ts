import type { SecretInfo } from '../models/secret.ts'

/** Encrypts values before they are stored. Neither method ever logs. */
export interface SecretSealer {
  /** @param name - Bound to the value: what was sealed under one name opens under no other. */
  seal(name: string, value: string): Promise<SealedSecret>
  /** @throws SecretKeyError when it was sealed with another key, or tampered with. */
  open(name: string, sealed: SealedSecret): Promise<string>
}

export interface SealedSecret {
  /** Which key: the first 8 bytes of its SHA-256, hex. */
  readonly keyId: string
  /** Nonce, ciphertext and tag. */
  readonly box: Uint8Array
}

export interface SecretRepository {
  /** The last write wins. */
  put(name: string, value: string): Promise<void>
  /**
   * @throws NotFoundError
   * @throws ConflictError when policies or triggers name it; it says which.
   */
  delete(name: string): Promise<void>
  list(): Promise<readonly SecretInfo[]>
  /**
   * Values by name, without those that do not exist. For the tool runner alone.
   *
   * @throws SecretKeyError
   */
  reveal(names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Every value there is, to be recognised in what a tool gives back or a person sends. */
  revealAll(): Promise<ReadonlyMap<string, string>>
}
