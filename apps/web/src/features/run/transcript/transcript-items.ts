import type { AuxiliaryCall, DebateNote, DebateResult, Format, Run, Turn } from '@workbench/client/models'
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
  /** What was said beside the table: by a moderator, a facilitator, a summariser. */
  | { readonly kind: 'call'; readonly key: string; readonly call: AuxiliaryCall }
  /** What stands above comes from the run this one was forked from. */
  | { readonly kind: 'fork'; readonly key: string; readonly from: ForkedFrom }
  /** What a person added from outside. */
  | { readonly kind: 'note'; readonly key: string; readonly note: DebateNote }

type ForkedFrom = NonNullable<Run['forkedFrom']>

interface Said extends Pick<DebateResult, 'turns' | 'calls' | 'notes'> {
  readonly format: Format
  readonly forkedFrom?: ForkedFrom | null
}

/**
 * The transcript from top to bottom. What was said beside the table stands before the turn it led to, and in its own
 * round; notes stand before the first turn that was written with them in view.
 */
export function transcriptItems(
  { turns, calls, notes = [], format, forkedFrom = null }: Said,
  speaking: readonly PendingCall[],
): readonly TranscriptItem[] {
  const spoken = [
    ...turns.map((turn) => ({ index: turn.index, turn, place: turn })),
    ...speaking
      .filter(({ turn }) => turns.every(({ index }) => index !== turn))
      .map((call) => ({ index: call.turn ?? 0, call, place: call })),
  ].sort((a, b) => a.index - b.index)

  const items: TranscriptItem[] = []
  const waitingCalls = calls.filter((call) => isInTranscript(call, format))
  const waitingNotes = notes.toSorted((a, b) => (a.afterTurn ?? last) - (b.afterTurn ?? last))
  const addCalls = (upTo: number, isDue: (call: AuxiliaryCall) => boolean = () => true) => {
    for (let call = waitingCalls[0]; call !== undefined && call.afterTurn <= upTo; call = waitingCalls[0]) {
      if (!isDue(call)) break
      items.push({ kind: 'call', key: call.key, call })
      waitingCalls.shift()
    }
  }
  const addNotes = (upTo: number) => {
    for (let note = waitingNotes[0]; note !== undefined; note = waitingNotes[0]) {
      if ((note.afterTurn ?? last) > upTo) break
      items.push({ kind: 'note', key: `note/${note.id}`, note })
      waitingNotes.shift()
    }
  }
  let at = ''
  let shared = forkedFrom?.turn ?? 0
  const addFork = (upTo: number) => {
    if (forkedFrom === null || shared === 0 || upTo < shared) return
    items.push({ kind: 'fork', key: 'fork', from: forkedFrom })
    shared = 0
  }
  for (const each of spoken) {
    const { round, phase } = each.place
    addFork(each.index)
    const here = `${round}/${phase}`
    addCalls(each.index, (call) => call.round < round)
    addNotes(each.index)
    if (here !== at) {
      at = here
      const isBlind = isBlindStage(turns, round, phase)
      items.push({ kind: 'heading', key: `heading/${each.index}`, round, phase, isBlind })
    }
    addCalls(each.index)
    if ('turn' in each) items.push({ kind: 'turn', key: `turn/${each.index}`, turn: each.turn })
    else items.push({ kind: 'speaking', key: `turn/${each.index}`, call: each.call })
  }
  addFork(last)
  addCalls(last)
  addNotes(last)
  return items
}

/** After everything else. */
const last = Number.POSITIVE_INFINITY

/**
 * What was said while the debate went on, not to decide it: a moderator's words and rulings, digests, summaries, whom
 * an open floor heard next, what a white team ruled of a round. Summing up belongs to the verdict.
 */
function isInTranscript({ role, phase }: AuxiliaryCall, format: Format): boolean {
  switch (role) {
    case 'moderator':
      return phase !== 'synthesis'
    case 'facilitator':
    case 'summariser':
      return true
    case 'selector':
      return format === 'open-floor'
    case 'judge':
      return format === 'red-team'
    default:
      return false
  }
}

/** Cast before and after the debate, and seen by nobody in it. */
export const isPrivateVote = ({ phase }: Pick<AuxiliaryCall, 'phase'>): boolean =>
  phase === 'vote-before' || phase === 'vote-after'

/** Calls that the verdict rests on: ballots, rankings, the summing up. */
export const callsBehindVerdict = (
  calls: readonly AuxiliaryCall[],
  format: Format,
): readonly AuxiliaryCall[] => calls.filter((call) => !isInTranscript(call, format) && !isPrivateVote(call))

/** Several who spoke with the same in view: nobody saw what another one said at that time. */
function isBlindStage(turns: readonly Turn[], round: number, phase: string): boolean {
  const stage = turns.filter((turn) => turn.round === round && turn.phase === phase)
  const seats = new Set(stage.map(({ seat }) => seat))
  const own = new Set(stage.map(({ index }) => index))
  if (stage.length < 2 || seats.size < Math.min(2, stage.length)) return isSampled(stage)
  if (stage.every(({ sees }) => sees !== undefined)) {
    return stage.every(({ sees = [] }) => sees.every((index) => !own.has(index)))
  }
  const [first] = stage
  return (
    first !== undefined &&
    first.visibleTurns !== null &&
    stage.every(({ visibleTurns }) => visibleTurns === first.visibleTurns)
  )
}

/** One persona that answers several times. */
const isSampled = (stage: readonly Turn[]): boolean =>
  stage.length > 1 && stage.every(({ visibleTurns, sees }) => visibleTurns === 0 || sees?.length === 0)

const phaseNames: Readonly<Record<string, string>> = {
  opening: 'Opening',
  discussion: 'Discussion',
  rebuttal: 'Rebuttals',
  closing: 'Closing',
  answer: 'Answers',
  reply: 'Replies',
  floor: 'Open floor',
  estimate: 'Estimates',
  critique: 'Critiques',
  refinement: 'Refinements',
  findings: 'Findings',
  defence: 'Defence',
  scoring: 'Scores',
  scores: 'Scores',
  review: 'Reviews',
}

/** Of phases that there is one of, whatever the rounds. */
const namesWithoutRound: Readonly<Record<string, string>> = {
  sample: 'Answers',
  plan: 'Plan',
  proposal: 'Proposals',
}

/** `Round 2 · Discussion`; the answers of one persona have no rounds. */
export const stageName = (round: number, phase: string): string => {
  if (phase.endsWith('-swapped')) return `${stageName(round, phase.replace(/-swapped$/, ''))}, texts swapped`
  const alone = namesWithoutRound[phase]
  if (alone !== undefined) return alone
  const name = phaseNames[phase] ?? phase.replaceAll('-', ' ').replace(/^[a-z]/, (sign) => sign.toUpperCase())
  return name === '' ? `Round ${round}` : `Round ${round} · ${name}`
}
