/** What JSONata throws: not always an Error. */
export interface JsonataFault {
  readonly code?: string
  readonly message?: string
  /** Characters before the one where it was noticed. */
  readonly position?: number
}

/** Characters; faults quote values, which may be long. */
const longest = 500

/** A fault in words, with its place in the text as people count. */
export function faultInWords({ message: said, position }: JsonataFault, text: string): string {
  const message = shortened(typeof said === 'string' ? said : 'It can not be read.')
  if (position === undefined || position < 0) return message
  const before = text.slice(0, position).split('\n')
  const character = (before.at(-1)?.length ?? 0) + 1
  const place = text.includes('\n')
    ? `line ${before.length}, character ${character}`
    : `character ${character}`
  return `${message} (${place})`
}

// Postgres takes neither half a character nor NUL.
const shortened = (message: string): string =>
  (message.length > longest ? `${message.slice(0, longest - 1)}…` : message)
    .toWellFormed()
    .replaceAll('\0', '')
