/** What JSONata throws: not always an Error. */
export interface JsonataFault {
  readonly code?: string
  readonly message?: string
  /** Characters before the one where it was noticed. */
  readonly position?: number
}

/** A fault in words, with its place in the text as people count. */
export function faultInWords(
  { message = 'It can not be read.', position }: JsonataFault,
  text: string,
): string {
  if (position === undefined || position < 0) return message
  const before = text.slice(0, position).split('\n')
  const character = (before.at(-1)?.length ?? 0) + 1
  const place = text.includes('\n')
    ? `line ${before.length}, character ${character}`
    : `character ${character}`
  return `${message} (${place})`
}
