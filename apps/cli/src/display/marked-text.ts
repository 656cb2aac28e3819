import { inLine } from './in-line.ts'
import type { Style } from './style.ts'

/**
 * A text in one line, with the words that were found standing out.
 *
 * @param marks - From, to (excluded), in characters of the text, in order.
 */
export function markedText(text: string, marks: readonly (readonly number[])[], style: Style): string {
  let at = 0
  let line = ''
  for (const [from = 0, to = 0] of marks) {
    if (from < at || to > text.length) continue
    line += `${safe(text.slice(at, from))}${style.strong(safe(text.slice(from, to)))}`
    at = to
  }
  return (line + safe(text.slice(at))).trim()
}

/** As `inLine`, but blanks at either end stay: more text follows. */
const safe = (text: string): string => {
  const [, before = '', after = ''] = /^(\s*).*?(\s*)$/s.exec(text) ?? []
  const line = inLine(text)
  return line === '' ? (text === '' ? '' : ' ') : `${before && ' '}${line}${after && ' '}`
}
