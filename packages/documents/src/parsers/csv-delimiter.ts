const candidates = [',', ';', '\t', '|'] as const
const linesLooked = 20

/** What parts the values: that which is in the most lines equally often, outside of quotes; a comma when nothing is. */
export function csvDelimiter(head: string): string {
  const counts = countsByLine(head)
  let best: string = ','
  let bestScore = 0
  for (const [index, candidate] of candidates.entries()) {
    const first = counts[0]?.[index] ?? 0
    if (first === 0) continue
    const agreeing = counts.filter((line) => line[index] === first).length
    const score = agreeing / counts.length + first / 1_000_000
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

function countsByLine(head: string): number[][] {
  const lines: number[][] = [[0, 0, 0, 0]]
  let isQuoted = false
  for (const char of head.slice(0, 65_536)) {
    if (char === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (char === '\n') {
      if (lines.length === linesLooked) return lines
      lines.push([0, 0, 0, 0])
      continue
    }
    const index = candidates.indexOf(char as (typeof candidates)[number])
    const line = lines.at(-1)
    if (index !== -1 && line !== undefined) line[index] = (line[index] ?? 0) + 1
  }
  // After the last line break there is nothing, or half a line.
  return lines.length > 1 ? lines.slice(0, -1) : lines
}
