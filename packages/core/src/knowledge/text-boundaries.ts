/** A stretch of a text, `to` excluded, in UTF-16 code units. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff

/** One place to the left where a cut would part the halves of a character. */
export const betweenCharacters = (text: string, at: number): number =>
  isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1)) ? at - 1 : at

const isBlank = (character: string | undefined) => character !== undefined && /\s/.test(character)

/** Without the blanks at both ends; null when nothing else is there. */
export function trimmed(text: string, { from, to }: TextRange): TextRange | null {
  let start = from
  let end = to
  while (start < end && isBlank(text[start])) start += 1
  while (end > start && isBlank(text[end - 1])) end -= 1
  return start === end ? null : { from: start, to: end }
}

const closers = new Set(`"'”’»)]}』」）】`)
const wideStops = new Set('。！？｡')
const stops = new Set('.!?…')
const anyStop = /[.!?…。！？｡\n]/g

/**
 * Where sentences end, blanks after them included, in order: after a stop that is followed by a blank and no small letter
 * (so that "e.g. this" stays whole), after a stop of scripts that write no blanks, and at empty lines. Each character is
 * looked at once, whatever the text.
 */
export function* sentenceEnds(text: string, { from, to }: TextRange): Generator<number> {
  let at = from
  for (;;) {
    anyStop.lastIndex = at
    at = anyStop.exec(text)?.index ?? to
    if (at >= to) return
    const character = text[at] ?? ''
    if (wideStops.has(character)) {
      at = after(at + 1, (next) => wideStops.has(next) || closers.has(next) || isBlank(next))
      yield at
    } else if (stops.has(character)) {
      const end = after(at + 1, (next) => stops.has(next) || closers.has(next))
      at = after(end, isBlank)
      if (at > end && !/\p{Ll}/u.test(text[at] ?? '')) yield at
    } else {
      const end = after(at + 1, isBlank)
      if (text.slice(at + 1, end).includes('\n')) yield end
      at = end
    }
  }

  function after(start: number, goesOn: (character: string) => boolean): number {
    let end = start
    while (end < to && goesOn(text[end] ?? '')) end += 1
    return end
  }
}

export function* lineEnds(text: string, { from, to }: TextRange): Generator<number> {
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) yield at + 1
}
