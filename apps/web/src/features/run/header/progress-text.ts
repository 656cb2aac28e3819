import { hasRounds, roundsOf } from '../debate-size.ts'
import { speakers, stepsUnderWay } from '../live-run.ts'
import type { RunView } from '../run-view.ts'
import { seatLabel } from '../transcript/seat-label.ts'
import { stepWords } from '../transcript/steps-under-way.tsx'
import { earlyEnding } from '../verdict/stop-words.ts'

/** How far it is: `round 2 of 3`, `turn 5 of at most 12`, `Ada is speaking`. */
export function progressParts({ run, result, live, isLive, maxTurns }: RunView): readonly string[] {
  const rounds = roundsOf(run.input)
  const speaking = speakers(live)
  const turns = result.turns.length
  if (!isLive) {
    // What failed or was cancelled says so itself.
    const ending = run.status === 'completed' ? earlyEnding(result.stopReason) : null
    const isWhole = run.status === 'completed' && (ending === null || turns === maxTurns)
    const of = isWhole || maxTurns === null ? '' : ` of at most ${maxTurns}`
    return [
      `${turns}${of} ${turns === 1 && of === '' ? 'turn' : 'turns'}`,
      ...(ending === null ? [] : [ending]),
    ]
  }
  const round = speaking.at(-1)?.round ?? result.turns.at(-1)?.round
  const place = Math.min(turns + Math.max(1, speaking.length), maxTurns ?? Number.POSITIVE_INFINITY)
  const steps = stepsUnderWay(live)
  return [
    ...(round !== undefined && hasRounds(run.input) ? [`round ${round} of ${rounds}`] : []),
    ...(speaking.length > 0 ? [`turn ${place}${maxTurns === null ? '' : ` of at most ${maxTurns}`}`] : []),
    ...(speaking.length === 0 && turns > 0 ? [turns === 1 ? '1 turn' : `${turns} turns`] : []),
    ...(speaking.length > 0 ? [whoSpeaks(speaking.map(nameIn(run.input)))] : []),
    ...(speaking.length === 0 && steps.length > 0 ? [stepWords(steps)] : []),
    ...(run.awaitedTurns.length > 0 ? [whoIsAwaited(run.awaitedTurns.map(nameIn(run.input)))] : []),
  ]
}

const nameIn =
  (input: RunView['run']['input']) =>
  ({ seat, speaker }: { readonly seat: number | null; readonly speaker: string }) =>
    seatLabel(input, seat, speaker)

const whoIsAwaited = (names: readonly string[]): string =>
  names.length === 1
    ? `it is the turn of ${names[0]}, whose seat a person has`
    : `it is the turn of ${names.join(' and ')}, whose seats people have`

const whoSpeaks = (names: readonly string[]): string => {
  const [first = '', second = ''] = names
  if (names.length === 1) return `${first} is speaking`
  return names.length === 2 ? `${first} and ${second} are speaking` : `${names.length} are speaking at once`
}
