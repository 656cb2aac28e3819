import type { DocumentId } from '../models/ids.ts'

/** SHA-256 of a text in UTF-8, 64 hex digits. */
export type HashText = (text: string) => string

/**
 * Ids of a document's passages, by their hashes in the order of the document. They are made of document, hash and how
 * often the hash came before, so that whatever changes around a passage, it stays the same one.
 */
export function createPassageIds(documentId: DocumentId, hashText: HashText): (hash: string) => string {
  const seen = new Map<string, number>()
  return (hash) => {
    const occurrence = seen.get(hash) ?? 0
    seen.set(hash, occurrence + 1)
    return asUuid(hashText(`${documentId} ${hash} ${occurrence}`))
  }
}

/** Version 8 of RFC 9562: what the bits say is the maker's own matter. */
function asUuid(hex: string): string {
  const variant = (8 | (Number.parseInt(hex.charAt(16), 16) & 3)).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-')
}
