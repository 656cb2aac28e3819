/** A run of text where a page has it; points, from the lower left. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PdfLine {
  text: string
  readonly x: number
  readonly y: number
  /** Where its last run ends. */
  end: number
  /** Of its tallest run. */
  height: number
}

/** Of the height: runs that are further apart have a space between them. */
const spaceOfHeight = 0.15

/** Runs in the order of the file, which is that of reading nearly always, as lines. */
export function pdfLines(runs: readonly PdfRun[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const run of runs) {
    // Spaces and ends of lines follow from where the others are.
    if (run.text.trim() === '') continue
    const line = lines.at(-1)
    if (line === undefined || !isOnLine(run, line)) {
      lines.push({ text: run.text, x: run.x, y: run.y, end: run.x + run.width, height: run.height })
      continue
    }
    const gap = run.x - line.end
    const isApart = gap > spaceOfHeight * Math.min(run.height, line.height)
    line.text += isApart && !line.text.endsWith(' ') && !run.text.startsWith(' ') ? ` ${run.text}` : run.text
    line.end = run.x + run.width
    line.height = Math.max(line.height, run.height)
  }
  return lines.filter(({ text }) => text.trim() !== '')
}

/** Raised and lowered letters are; what goes back to the left is not. */
function isOnLine(run: PdfRun, line: PdfLine): boolean {
  const height = Math.max(run.height, line.height)
  return Math.abs(run.y - line.y) < height * 0.5 && run.x > line.end - height
}
