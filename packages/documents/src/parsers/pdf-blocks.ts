import type { PdfLine } from './pdf-lines.ts'
import { quantile } from './quantile.ts'

/** Lines that belong together. */
export interface PdfBlock {
  readonly text: string
  readonly height: number
  readonly lines: number
}

/** Paragraphs and headings of a page, from how far its lines are apart, how far in they begin, and how tall they are. */
export function pdfBlocks(lines: readonly PdfLine[]): PdfBlock[] {
  const apart = usualGap(lines)
  const groups: PdfLine[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const group = groups.at(-1)
    if (before === undefined || group === undefined || isNewBlock(line, before, group, apart))
      groups.push([line])
    else group.push(line)
  }
  return groups.map((group) => ({
    text: group.map(({ text }) => text.trim()).reduce(joinedLines),
    height: Math.max(...group.map(({ height }) => height)),
    lines: group.length,
  }))
}

/** Between the lines of a paragraph, in heights of a line. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const gap = before === undefined ? 0 : (before.y - line.y) / line.height
    return gap > 0.5 && gap < 3 && isAsTall(line, before) ? [gap] : []
  })
  return gaps.length < 3 ? 1.2 : quantile(gaps, 0.4)
}

const isAsTall = (line: PdfLine, other: PdfLine | undefined): boolean =>
  other !== undefined && Math.abs(line.height - other.height) < 0.1 * Math.max(line.height, other.height)

const bullet = /^([-–•‣▪◦*]|\(?\d{1,3}[.)])\s/

function isNewBlock(line: PdfLine, before: PdfLine, group: readonly PdfLine[], apart: number): boolean {
  if (!isAsTall(line, before) || bullet.test(line.text)) return true
  const gap = (before.y - line.y) / line.height
  // The top of the next column: a sentence may go on there.
  if (gap < 0) return /[.!?:。]["”’)]?\s*$/.test(before.text) || !/^\p{Ll}/u.test(line.text)
  if (gap > apart * 1.35) return true
  // Items of a list go on further in than they begin.
  return group.length > 1 && line.x > before.x + line.height * 0.8 && !bullet.test(group[0]?.text ?? '')
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** As one line: words that were parted at its end are whole again; scripts without spaces get none. */
export function joinedLines(text: string, next: string): string {
  if (/\p{L}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  const isUnspaced = ideograph.test(text.at(-1) ?? '') && ideograph.test(next[0] ?? '')
  return isUnspaced ? text + next : `${text} ${next}`
}
