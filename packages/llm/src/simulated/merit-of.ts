import { shareOf } from './chance.ts'
import type { ReadPrompt } from './read-prompt.ts'

/**
 * How well a side of an Oxford debate argued by one criterion, 0 … 1. Made up from what was said, whichever side is
 * read first, so that a judge mostly agrees with itself when it reads both orders.
 */
export function meritOf(
  side: 'Proposition' | 'Opposition',
  criterion: string,
  { turns }: ReadPrompt,
): number {
  const said = turns.filter(({ by }) => by.startsWith(side)).map(({ text }) => text)
  return said.length === 0 ? 0.5 : shareOf(`${criterion}\n${said.join('\n')}`)
}
