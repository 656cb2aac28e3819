/** What a key makes of a text: `insert` takes the place of what stands between `from` and `to`. */
export interface CodeEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
  /** The selection afterwards. */
  readonly start: number
  readonly end: number
}

const step = '  '

interface Selected {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Tab: two spaces at the caret; the lines of a selection move in. */
export function indented({ text, start, end }: Selected): CodeEdit {
  if (!text.slice(start, end).includes('\n')) {
    const at = start + step.length
    return { from: start, to: end, insert: step, start: at, end: at }
  }
  const { from, to } = linesAround(text, start, end)
  const lines = text.slice(from, to).split('\n')
  const insert = lines.map((line) => (line === '' ? line : step + line)).join('\n')
  return { from, to, insert, start: start + step.length, end: end + insert.length - (to - from) }
}

/** Shift and Tab: the lines of the selection, or that of the caret, move out. */
export function outdented({ text, start, end }: Selected): CodeEdit | null {
  const { from, to } = linesAround(text, start, end)
  const lines = text.slice(from, to).split('\n')
  const insert = lines.map((line) => line.replace(/^(?: {1,2}|\t)/, '')).join('\n')
  const taken = to - from - insert.length
  if (taken === 0) return null
  const first = (lines[0]?.length ?? 0) - (insert.split('\n', 1)[0]?.length ?? 0)
  return { from, to, insert, start: Math.max(from, start - first), end: Math.max(from, end - taken) }
}

/** Enter: the next line begins below the first letter of this one, further in behind a bracket that opens. */
export function brokenLine({ text, start, end }: Selected): CodeEdit {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const margin = /^[ \t]*/.exec(line)?.[0] ?? ''
  const isOpen = /[{[(]\s*$/.test(line)
  const insert = `\n${margin}${isOpen ? step : ''}`
  const at = start + insert.length
  return { from: start, to: end, insert, start: at, end: at }
}

/** Whole lines; one that the selection only touches with its end does not count. */
function linesAround(text: string, start: number, end: number): { from: number; to: number } {
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', last)
  return { from, to: next === -1 ? text.length : next }
}
