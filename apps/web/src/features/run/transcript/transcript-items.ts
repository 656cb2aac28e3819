import type { AuxiliaryCall, DebateResult, Turn } from '@workbench/client/models'
import type { PendingCall } from '../live-run.ts'

export type TranscriptItem =
  | {
      readonly kind: 'heading'
      readonly key: string
      readonly round: number
      readonly phase: string
      /** All wrote at the same time, without seeing each other. */
      readonly isBlind: boolean
    }
  | { readonly kind: 'turn'; readonly key: string; readonly turn: Turn }
  | { readonly kind: 'speaking'; readonly key: string; readonly call: PendingCall }
  | { readonly kind: 'note'; readonly key: string; readonly call: AuxiliaryCall }

/** The transcript from top to bottom: what the moderator said stands before the turn it led to. */
export function transcriptItems(
  { turns, calls }: Pick<DebateResult, 'turns' | 'calls'>,
  speaking: readonly PendingCall[],
): readonly TranscriptItem[] {
  const notes = calls.filter(isNote)
  const spoken = [
    ...turns.map((turn) => ({ index: turn.index, turn, place: turn })),
    ...speaking
      .filter(({ turn }) => turns.every(({ index }) => index !== turn))
      .map((call) => ({ index: call.turn ?? 0, call, place: call })),
  ].sort((a, b) => a.index - b.index)

  const items: TranscriptItem[] = []
  let at = ''
  let noted = 0
  const addNotes = (upTo: number) => {
    for (let call = notes[noted]; call !== undefined && call.afterTurn <= upTo; call = notes[noted]) {
      items.push({ kind: 'note', key: call.key, call })
      noted += 1
    }
  }
  for (const each of spoken) {
    const { round, phase } = each.place
    const here = `${round}/${phase}`
    if (here !== at) {
      at = here
      const isBlind = isBlindStage(turns, round, phase)
      items.push({ kind: 'heading', key: `heading/${each.index}`, round, phase, isBlind })
    }
    addNotes(each.index)
    if ('turn' in each) items.push({ kind: 'turn', key: `turn/${each.index}`, turn: each.turn })
    else items.push({ kind: 'speaking', key: `turn/${each.index}`, call: each.call })
  }
  addNotes(Number.POSITIVE_INFINITY)
  return items
}

/** What a moderator says between turns; summing up belongs to the verdict. */
const isNote = ({ role, phase }: AuxiliaryCall) => role === 'moderator' && phase !== 'synthesis'

/** Calls that the verdict rests on: ballots, votes, the summing up. */
export const callsBehindVerdict = (calls: readonly AuxiliaryCall[]): readonly AuxiliaryCall[] =>
  calls.filter((call) => !isNote(call))

function isBlindStage(turns: readonly Turn[], round: number, phase: string): boolean {
  const stage = turns.filter((turn) => turn.round === round && turn.phase === phase)
  const [first] = stage
  return (
    stage.length > 1 &&
    first !== undefined &&
    first.visibleTurns !== null &&
    stage.every(({ visibleTurns }) => visibleTurns === first.visibleTurns)
  )
}

const phaseNames: Readonly<Record<string, string>> = {
  opening: 'Opening',
  discussion: 'Discussion',
  rebuttal: 'Rebuttals',
  closing: 'Closing',
  sample: 'Answers',
}

/** `Round 2 · Discussion`; the answers of one persona have no rounds. */
export const stageName = (round: number, phase: string): string => {
  if (phase === 'sample') return 'Answers'
  const name = phaseNames[phase] ?? phase
  return name === '' ? `Round ${round}` : `Round ${round} · ${name}`
}
