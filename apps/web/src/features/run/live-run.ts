import {
  type AuxiliaryCall,
  type DebateResult,
  type Event,
  isWorkflowRun,
  type Run,
  type RunStatus,
  type Turn,
  type Usage,
} from '@workbench/client/models'
import {
  addUsage,
  type CallStart,
  callStart,
  finishedCall,
  finishedTurn,
  type LiveToolCall,
  numberOf,
  ownerKey,
  retryOf,
  textOf,
  toolCallIn,
  tryOf,
  usageOf,
} from './event-data.ts'
import { outcomesAfter } from './workflow-run/fold-outcomes.ts'

/** A try that failed, and the one that follows. */
export interface Retry {
  /** The coming try, from 2. */
  readonly number: number
  /** Why the one before failed. */
  readonly message: string
  /** The pause before it is still going on. */
  readonly isWaiting: boolean
}

/** A model call under way: somebody speaks, sums up, judges, votes. */
export interface PendingCall extends CallStart {
  readonly retry: Retry | null
}

/** A run as it is now: what was read, and what happened since. */
export interface LiveRun {
  /** With everything folded in that events told; `lastSeq` is the newest of them. */
  readonly run: Run
  readonly pending: readonly PendingCall[]
  /** Calls of tools within turns that are not finished, in the order in which they began. */
  readonly toolCalls: readonly LiveToolCall[]
}

export const liveRunOf = (run: Run): LiveRun => ({ run, pending: [], toolCalls: [] })

/** How many events before `lastSeq` are read again to learn who speaks: the run does not say it. */
export const eventsToLearnWhoSpeaks = 200

/**
 * Takes a run that was read anew. One that is older than what events have told since is of no use; turns that are
 * known already stay the very same objects, so that a page need not draw them again.
 */
export function withRun(live: LiveRun, run: Run): LiveRun {
  if (run.lastSeq < live.run.lastSeq) return live
  const before = resultOf(live.run)
  const after = resultOf(run)
  if (before === null || after === null) return { ...live, run }
  const turns = after.turns.map((turn) => {
    const known = before.turns.find(({ index }) => index === turn.index)
    return known !== undefined && known.startedAt === turn.startedAt && known.text === turn.text
      ? known
      : turn
  })
  return { ...live, run: { ...run, output: { ...after, turns } } }
}

/**
 * Folds an event in. One that the run contains already changes nothing but who speaks, which the run does not say;
 * a turn that is there already stays as it is.
 */
export function applyEvent(live: LiveRun, event: Event): LiveRun {
  const pending = pendingAfter(live.pending, event)
  const toolCalls = toolCallsAfter(live.toolCalls, event)
  if (event.seq <= live.run.lastSeq) return { ...live, pending, toolCalls }
  return {
    run: { ...runAfter(withOutcomes(live.run, event), event), lastSeq: event.seq },
    pending,
    toolCalls,
  }
}

/** What a debate has brought so far; null for a run of another kind and before anything was said. */
export const resultOf = (run: Run): DebateResult | null =>
  run.kind === 'debate' && run.output !== null ? (run.output as DebateResult) : null

function pendingAfter(pending: readonly PendingCall[], event: Event): readonly PendingCall[] {
  const start = callStart(event)
  if (start !== null) return [...pending.filter(({ key }) => key !== start.key), { ...start, retry: null }]
  const key = ownerKey(textOf(event.data.key) ?? '')
  const change = (retry: (call: PendingCall) => Retry | null) =>
    pending.map((call) => {
      const next = call.key === key ? retry(call) : call.retry
      return next === call.retry ? call : { ...call, retry: next }
    })
  switch (event.type) {
    case 'TurnFinished':
    case 'StepFinished':
      return pending.filter((call) => call.key !== key)
    case 'LLMCallStarted':
      return tryOf(event) === 1
        ? // A turn with tools asks its model several times; the reply before was no failure.
          change(() => null)
        : change(({ retry }) => ({
            message: retry?.message ?? '',
            number: tryOf(event),
            isWaiting: false,
          }))
    case 'LLMCallFinished': {
      const failed = retryOf(event)
      if (failed === null) return pending
      return change(({ retry }) => ({ ...failed, number: (retry?.number ?? 1) + 1, isWaiting: true }))
    }
    // Another attempt makes its calls anew; a run that waits or has ended makes none.
    case 'RunQueued':
    case 'RunStarted':
    case 'RunResumed':
    case 'RunWaiting':
    case 'RunFinished':
    case 'RunCancelled':
      return pending.length === 0 ? pending : []
    default:
      return pending
  }
}

/** A run that waits or is resumed keeps them: calls that were finished before are not made again, nor told again. */
function toolCallsAfter(calls: readonly LiveToolCall[], event: Event): readonly LiveToolCall[] {
  if (event.type === 'TurnFinished') {
    const { turn } = event.data
    return calls.some((call) => call.turn === turn) ? calls.filter((call) => call.turn !== turn) : calls
  }
  const call = toolCallIn(event)
  if (call === null) return calls
  const place = calls.findIndex(({ id }) => id === call.id)
  return place === -1 ? [...calls, call] : calls.with(place, call)
}

/** A workflow's steps, as far as the event tells of them. */
function withOutcomes(run: Run, event: Event): Run {
  if (!isWorkflowRun(run)) return run
  const { input, output } = run
  return { ...run, output: { steps: outcomesAfter(output?.steps ?? {}, event, input.workflow.steps) } }
}

function runAfter(run: Run, event: Event): Run {
  const { data, at } = event
  switch (event.type) {
    case 'RunQueued':
      return { ...run, ...underWay, status: 'queued' }
    case 'RunStarted':
    case 'RunResumed': {
      const attempt = typeof data.attempt === 'number' ? data.attempt : run.attempt
      return { ...run, ...underWay, status: 'running', attempt, startedAt: run.startedAt ?? at }
    }
    case 'RunWaiting':
      return {
        ...run,
        status: 'waiting',
        waitingFor: {
          type: data.type as NonNullable<Run['waitingFor']>['type'],
          id: textOf(data.id),
          until: textOf(data.until),
        },
      }
    case 'LLMCallFinished': {
      const usage = usageOf(data.usage)
      return usage === null ? run : { ...run, usage: addUsage(run.usage, usage) }
    }
    case 'TurnFinished': {
      const turn = numberOf(data.turn)
      const awaitedTurns = run.awaitedTurns.filter((awaited) => awaited.turn !== turn)
      return { ...withTurn(run, finishedTurn(event)), awaitedTurns }
    }
    case 'StepFinished':
      return withSeenNotes(withCall(run, finishedCall(event)), event)
    case 'NoteAdded':
      return withNote(run, event)
    case 'RunFinished':
    case 'RunCancelled':
      return ended(run, event)
    default:
      return run
  }
}

const underWay = { error: null, waitingFor: null, awaitedTurns: [], finishedAt: null, durationMs: null }

const nothingSaid: DebateResult = { turns: [], calls: [], verdict: null, stopReason: null, simulated: false }

const isSimulated = ({ model }: { readonly model: string }) => model.startsWith('simulated:')

function withTurn(run: Run, turn: Turn | null): Run {
  const result = resultOf(run) ?? nothingSaid
  if (turn === null || run.kind !== 'debate' || result.turns.some(({ index }) => index === turn.index))
    return run
  // Turns that are spoken at the same time end in any order.
  const turns = [...result.turns, turn].sort((a, b) => a.index - b.index)
  return { ...run, output: { ...result, turns, simulated: result.simulated || isSimulated(turn) } }
}

function withCall(run: Run, call: AuxiliaryCall | null): Run {
  const result = resultOf(run) ?? nothingSaid
  if (call === null || run.kind !== 'debate' || result.calls.some(({ key }) => key === call.key)) return run
  const simulated = result.simulated || isSimulated(call)
  return { ...run, output: { ...result, calls: [...result.calls, call], simulated } }
}

/** A note that was added; speakers see it from the next round on. */
function withNote(run: Run, { data, at }: Event): Run {
  const id = textOf(data.noteId)
  const result = resultOf(run) ?? nothingSaid
  const { notes = [] } = result
  if (run.kind !== 'debate' || id === null || notes.some((note) => note.id === id)) return run
  const note = { id, by: textOf(data.by), text: textOf(data.text) ?? '', at, afterTurn: null }
  return { ...run, output: { ...result, notes: [...notes, note] } }
}

/** Notes that speakers see from now on. */
function withSeenNotes(run: Run, { data }: Event): Run {
  const result = resultOf(run)
  const afterTurn = numberOf(data.afterTurn)
  if (!Array.isArray(data.notes) || result?.notes === undefined || afterTurn === null) return run
  const seen = new Set(data.notes)
  const notes = result.notes.map((note) => (seen.has(note.id) ? { ...note, afterTurn } : note))
  return { ...run, output: { ...result, notes } }
}

function ended(run: Run, { type, data, at, error }: Event): Run {
  const status = (type === 'RunCancelled' ? 'cancelled' : data.status) as RunStatus
  const usage: Usage = usageOf(data.usage) ?? run.usage
  const message = error === null ? null : { ...error, hint: textOf(data.hint) ?? '' }
  const durationMs = run.startedAt === null ? null : Math.max(0, Date.parse(at) - Date.parse(run.startedAt))
  return {
    ...run,
    status,
    usage,
    error: message as Run['error'],
    waitingFor: null,
    awaitedTurns: [],
    finishedAt: at,
    durationMs,
    output: withOutcome(run, data.output),
  }
}

/** Turns, calls and steps are told by their own events; the last event brings verdict and reason alone. */
function withOutcome(run: Run, outcome: unknown): unknown {
  if (run.kind === 'workflow') return run.output
  if (run.kind !== 'debate') return outcome ?? run.output
  if (typeof outcome !== 'object' || outcome === null) return run.output
  const { verdict = null, stopReason = null } = outcome as Partial<DebateResult>
  return { ...(resultOf(run) ?? nothingSaid), verdict, stopReason }
}

/** Who speaks at the moment, in the order of the transcript. */
export const speakers = ({ pending }: LiveRun): readonly PendingCall[] =>
  pending.filter(({ turn }) => turn !== null).sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0))

/** Calls under way that are no turns: moderator, judge, polls. */
export const stepsUnderWay = ({ pending }: LiveRun): readonly PendingCall[] =>
  pending.filter(({ turn }) => turn === null)
