/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is left out.
 *
 * @returns what it is instead when it is no text.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  const encoding = encodingOf(bytes)
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    const isLikeUtf16 = encoding === 'utf-8' && hasZeros(bytes)
    return {
      reason: isLikeUtf16
        ? 'it is no text in UTF-8; it looks like UTF-16 without its mark: save it as UTF-8'
        : 'it is no text in UTF-8: save it as UTF-8',
    }
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

const hasZeros = (bytes: Uint8Array): boolean => bytes.subarray(0, 1000).includes(0)
