import type { BlobStore } from '@workbench/core/ports/blob-store'
import { looksLikePointer, type PayloadPointer, quoted } from './payload-pointer.ts'

/** JSON of more bytes than this does not stand in a row. */
export const mostBytesInRow = 256 * 1024

/** A value as it is written. */
export interface KeptPayload {
  /** For the column. */
  readonly json: string
  /** The blob that it points to; null: it stands in the column itself. */
  readonly sha256: string | null
}

export interface KeepOptions {
  /** What statements read of the value without opening it, which stands beside the pointer. */
  readonly shown?: (value: unknown) => Readonly<Record<string, unknown>>
  /** Told why a value had to stay in its row. */
  readonly onFault?: ((error: unknown) => void) | undefined
}

/**
 * Makes a value ready to be written: what is large is put into the store, and leaves a pointer. What is small costs a look
 * at the length of its JSON. When the store fails the row takes the value after all: a result that was paid for is worth
 * more than a small table.
 */
export async function keepPayload(
  blobs: BlobStore,
  value: unknown,
  { shown = () => ({}), onFault = () => {} }: KeepOptions = {},
): Promise<KeptPayload> {
  const json = JSON.stringify(looksLikePointer(value) ? quoted(value) : value) ?? 'null'
  if (!isLarge(json)) return { json, sha256: null }
  try {
    const blob = await blobs.put(inOne(json))
    const pointer: PayloadPointer = { ...shown(value), $blob: blob }
    return { json: JSON.stringify(pointer), sha256: blob.sha256 }
  } catch (error) {
    onFault(error)
    return { json, sha256: null }
  }
}

/** A character has three bytes at most, so that few texts have to be measured. */
const isLarge = (json: string): boolean =>
  json.length * 3 > mostBytesInRow && Buffer.byteLength(json) > mostBytesInRow

async function* inOne(json: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(json)
}
