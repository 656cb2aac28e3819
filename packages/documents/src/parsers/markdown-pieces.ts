/** What is read at once, characters: long enough to be quick, short enough for flat memory. */
const usual = 262_144
/** A text with no blank line for so long is cut anyway. */
const most = 1_048_576

interface Cut {
  readonly piece: string
  readonly rest: string
}

/**
 * Markdown in pieces that can be read one by one: cut before a heading where there is one, else after a blank line, and
 * never within a fence unless it is longer than a piece; then both halves have a fence of their own.
 */
export async function* markdownPieces(text: AsyncIterable<string>): AsyncGenerator<string, void> {
  let held = ''
  let scanAt = usual
  for await (const more of text) {
    held += more
    while (held.length >= scanAt) {
      const cut = cutOf(held)
      if (cut === null) {
        scanAt = Math.min(most, scanAt * 2)
        break
      }
      yield cut.piece
      held = cut.rest
      scanAt = usual
    }
  }
  if (held !== '') yield held
}

function cutOf(text: string): Cut | null {
  let fence: string | null = null
  let atHeading = 0
  let atBlank = 0
  let lastLine = 0
  let isAfterBlank = false
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    // The last line may not be whole.
    if (end === -1) break
    const isBlank = isBlankLine(text, start, end)
    if (fence === null && isAfterBlank && !isBlank && !isIndented(text, start)) {
      atBlank = start
      if (text.charCodeAt(start) === hash) atHeading = start
    }
    fence = fenceAfter(fence, text, start, end)
    isAfterBlank = isBlank
    lastLine = start
    start = end + 1
  }
  const at = atHeading > text.length / 2 ? atHeading : atBlank
  if (at > 0) return { piece: text.slice(0, at), rest: text.slice(at) }
  if (text.length < most) return null
  const forced = lastLine > 0 ? lastLine : most
  const piece = text.slice(0, forced)
  const rest = text.slice(forced)
  return fence === null || lastLine === 0 ? { piece, rest } : { piece, rest: `${fence}\n${rest}` }
}

const hash = 35
const isIndented = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t'

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isIndented(text, at)) return false
  return true
}

const fenceMarks = /^ {0,3}(`{3,}|~{3,})(.*)$/

/** @returns the marks of the fence that is open after this line. */
function fenceAfter(open: string | null, text: string, start: number, end: number): string | null {
  // Nearly all lines are none, and are not looked at further.
  let at = start
  while (at < start + 3 && text[at] === ' ') at += 1
  if (text[at] !== '`' && text[at] !== '~') return open
  const found = fenceMarks.exec(text.slice(start, Math.min(end, start + 1000)))
  const [, marks = '', info = ''] = found ?? []
  if (marks === '') return open
  if (open === null) return marks.startsWith('`') && info.includes('`') ? null : marks
  const closes = marks[0] === open[0] && marks.length >= open.length && info.trim() === ''
  return closes ? null : open
}
