export interface Blob {
  /** SHA-256 of the content, 64 hex digits: its address. */
  readonly sha256: string
  readonly sizeBytes: number
}

/**
 * Bytes by their hash: the same content is kept once. Nothing is ever changed in place; what nothing points to any more
 * is swept away some time after it was put.
 */
export interface BlobStore {
  /**
   * Takes a stream to its end; memory stays flat. Durable once the promise resolves; a stream that breaks leaves nothing.
   *
   * @throws BlobTooLargeError beyond `maxBytes`.
   */
  put(
    content: AsyncIterable<Uint8Array>,
    options?: { readonly maxBytes?: number; readonly signal?: AbortSignal },
  ): Promise<Blob>
  /**
   * @param range - In bytes, `end` excluded; all of it when left out.
   * @throws NotFoundError
   */
  get(
    sha256: string,
    range?: { readonly start: number; readonly end: number },
  ): Promise<AsyncIterable<Uint8Array>>
  has(sha256: string): Promise<boolean>
  /** Deletes it; nothing happens when there is none. Callers make sure that nothing points to it. */
  delete(sha256: string): Promise<void>
}
