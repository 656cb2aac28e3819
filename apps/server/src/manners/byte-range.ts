/** Bytes to send, `end` excluded. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * What a Range header asks of something this large (RFC 9110, section 14.2).
 *
 * @returns null for all of it, which is also the answer to a header that makes no sense or asks for several ranges;
 * `unsatisfiable` when it begins behind the end.
 */
export function byteRange(header: string | undefined, sizeBytes: number): ByteRange | 'unsatisfiable' | null {
  const asked = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '')
  const [, first = '', last = ''] = asked ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    // The last so many bytes.
    const length = Math.min(Number(last), sizeBytes)
    return length === 0 ? 'unsatisfiable' : { start: sizeBytes - length, end: sizeBytes }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return null
  if (start >= sizeBytes) return 'unsatisfiable'
  return { start, end: last === '' ? sizeBytes : Math.min(Number(last) + 1, sizeBytes) }
}
