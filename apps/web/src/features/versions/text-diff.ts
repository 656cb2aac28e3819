import { diffArrays, diffWordsWithSpace } from 'diff'

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

export type DiffRow =
  | DiffPart
  /** A line that was rewritten in part. */
  | { readonly kind: 'changed'; readonly parts: readonly DiffPart[] }
  /** Lines that are the same, far from any change. */
  | { readonly kind: 'fold'; readonly lines: readonly string[] }

// Two texts that share nothing take quadratic time; nobody reads such a diff word by word.
const linesTimeoutMs = 400
const wordsTimeoutMs = 100
/** For the words of all lines together; lines after that are told as gone and come. */
const allWordsMs = 600
const longestLineForWords = 20_000
/** A line of which less is left than this reads better as one that went and one that came. */
const leastKept = 0.3
/** Unchanged lines that stay in view around a change. */
const around = 2

/** What became of a text, line by line, with the words that changed within a line. */
export function textDiff(before: string, after: string): readonly DiffRow[] {
  const from = linesOf(before)
  const to = linesOf(after)
  const changes = diffArrays(from, to, { timeout: linesTimeoutMs })
  if (changes === undefined) return [...rowsOf('removed', from), ...rowsOf('added', to)]
  const rows: DiffRow[] = []
  const endsAt = performance.now() + allWordsMs
  for (let place = 0; place < changes.length; place += 1) {
    const change = changes[place]
    const next = changes[place + 1]
    if (change === undefined) break
    if (change.removed && next?.added) {
      rows.push(...rewritten(change.value, next.value, endsAt))
      place += 1
    } else rows.push(...rowsOf(change.added ? 'added' : change.removed ? 'removed' : 'same', change.value))
  }
  return folded(rows)
}

/** An empty text has no line, not an empty one. */
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'))

const rowsOf = (kind: DiffPart['kind'], lines: readonly string[]): DiffPart[] =>
  lines.map((text) => ({ kind, text }))

function rewritten(from: readonly string[], to: readonly string[], endsAt: number): DiffRow[] {
  const rows: DiffRow[] = []
  for (let line = 0; line < Math.max(from.length, to.length); line += 1) {
    const before = from[line]
    const after = to[line]
    const isPair = before !== undefined && after !== undefined && performance.now() < endsAt
    const parts = isPair ? wordParts(before, after) : null
    if (parts !== null) rows.push({ kind: 'changed', parts })
    else {
      if (before !== undefined) rows.push({ kind: 'removed', text: before })
      if (after !== undefined) rows.push({ kind: 'added', text: after })
    }
  }
  return rows
}

/** @returns null when the two lines have too little in common. */
function wordParts(before: string, after: string): readonly DiffPart[] | null {
  if (before.length > longestLineForWords || after.length > longestLineForWords) return null
  const changes = diffWordsWithSpace(before, after, { timeout: wordsTimeoutMs })
  if (changes === undefined) return null
  const kept = changes.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.trim().length),
    0,
  )
  if (kept < leastKept * Math.min(before.length, after.length) || kept === 0) return null
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function folded(rows: readonly DiffRow[]): readonly DiffRow[] {
  const isNear = rows.map(() => false)
  rows.forEach((row, place) => {
    if (row.kind === 'same') return
    for (let near = place - around; near <= place + around; near += 1) isNear[near] = true
  })
  const result: DiffRow[] = []
  let hidden: string[] = []
  const close = () => {
    // A fold takes a line itself.
    if (hidden.length === 1) result.push({ kind: 'same', text: hidden[0] ?? '' })
    else if (hidden.length > 1) result.push({ kind: 'fold', lines: hidden })
    hidden = []
  }
  rows.forEach((row, place) => {
    if (row.kind === 'same' && isNear[place] !== true) hidden.push(row.text)
    else {
      close()
      result.push(row)
    }
  })
  close()
  return result
}
