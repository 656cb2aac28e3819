export interface TextCleaner {
  /** @returns what of the text so far can be passed on. */
  push(piece: string): string
  /** @returns what was held back. */
  end(): string
}

const isHighSurrogate = (codeUnit: number): boolean => codeUnit >= 0xd800 && codeUnit <= 0xdbff

/** Text as JSONB takes it: without NUL, lone surrogates as U+FFFD. */
export const cleanText = (text: string): string => {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed()
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '') : wellFormed
}

/**
 * Makes streamed text storable: NUL is removed and lone surrogates become U+FFFD, since JSONB takes neither. A
 * character whose two halves come in two pieces stays whole.
 */
export function createTextCleaner(): TextCleaner {
  let held = ''
  return {
    push(piece) {
      if (piece === '') return ''
      const text = held === '' ? piece : held + piece
      if (isHighSurrogate(text.charCodeAt(text.length - 1))) {
        held = text.slice(-1)
        return cleanText(text.slice(0, -1))
      }
      held = ''
      return cleanText(text)
    },
    end() {
      const rest = cleanText(held)
      held = ''
      return rest
    },
  }
}
