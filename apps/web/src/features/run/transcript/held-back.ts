import type { AwaitedTurn, DebateInput, Turn } from '@workbench/client/models'

interface Awaiting {
  readonly input: DebateInput
  readonly awaitedTurns: readonly AwaitedTurn[]
}

/**
 * Whether a turn stays hidden until a person has spoken: it belongs to the stage whose turn the person takes, and in
 * that stage nobody sees the others. Where people speak one after the other there is nothing to hide.
 */
export const isHeldBack = (
  { round, phase }: Pick<Turn, 'round' | 'phase'>,
  { input, awaitedTurns }: Awaiting,
): boolean =>
  awaitedTurns.some((awaited) => awaited.round === round && awaited.phase === phase) &&
  !isOneByOne(input, phase)

function isOneByOne({ format, formatOptions }: DebateInput, phase: string): boolean {
  switch (format) {
    case 'panel':
      return phase === 'discussion'
    case 'open-floor':
    case 'tit-for-tat':
      return true
    case 'referees':
      return formatOptions.mode === 'one-by-one'
    default:
      return false
  }
}
