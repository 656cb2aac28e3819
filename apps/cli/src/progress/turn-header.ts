import { inLine } from '../display/in-line.ts'
import type { Style } from '../display/style.ts'
import type { DebateSize } from './debate-size.ts'
import type { TurnStart } from './event-data.ts'

/** `Ada  round 1 of 2, turn 3 of at most 6` */
export function turnHeader(
  { turn, round, speaker }: TurnStart,
  size: DebateSize | null,
  style: Style,
): string {
  const rounds = size === null ? '' : ` of ${size.rounds}`
  const turns = size === null ? '' : ` of at most ${size.maxTurns}`
  return `${style.strong(inLine(speaker))}  ${style.faint(`round ${round}${rounds}, turn ${turn + 1}${turns}`)}`
}
