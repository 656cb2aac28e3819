import type { ReadTurn } from './read-prompt.ts'

/** Tells what has been said lately, so that a speaker says something else. */
export interface SaidSoFar {
  /** Whether a sentence, whatever it quotes and however it begins, is new to these turns. */
  isNew(line: string): boolean
}

/** @param latest - How many of the latest turns are looked at. */
export function saidSoFar(turns: readonly ReadTurn[], latest: number): SaidSoFar {
  const said = turns
    .slice(-latest)
    .map(({ text }) => text.toLowerCase())
    .join('\n')
  return { isNew: (line) => !said.includes(gist(line)) }
}

/** Its longest part outside quotations, without the first letter, whose case depends on what stands before it. */
function gist(line: string): string {
  const parts = line.split(/“[^”]*”/)
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  return longest.slice(1).toLowerCase()
}
