import type { RunId } from '../models/ids.ts'
import { addUsage, noUsage, type Usage } from '../models/usage.ts'
import type { Clock } from '../ports/clock.ts'
import type {
  AddedNote,
  ClaimedRun,
  JournalStep,
  NewEvent,
  RunEnd,
  RunJournal,
  RunSideWrites,
  RunWait,
  RunWrite,
} from '../ports/run-journal.ts'
import { type AskedApproval, type AskedPerson, CancelRequested } from './run-interruptions.ts'
import { joinSideWrites } from './side-writes.ts'
import { waitedFor } from './waited-for.ts'

export interface RunSessionDeps {
  readonly journal: RunJournal
  readonly clock: Clock
  readonly newId: () => string
  /** Runs a callback once the present chain of promises has come to rest; `setImmediate` outside of tests. */
  readonly defer: (callback: () => void) => void
  /** Told with each write whether somebody watches the run's text. */
  readonly onWatched?: (isWatched: boolean) => void
  /** Told of each event as it is emitted, e.g. to log it. */
  readonly onEvent?: (event: NewEvent) => void
}

/** An event as the session takes it: id and time are added. */
export type SessionEvent = Pick<NewEvent, 'type' | 'component'> &
  Partial<Pick<NewEvent, 'level' | 'latencyMs' | 'data' | 'error'>>

export interface StepPlace {
  readonly key: string
  readonly kind: JournalStep['kind']
  readonly position: number
  /** Made of further steps, each of them in flight for itself: this one never is. */
  readonly isComposite?: boolean
  /**
   * `around`, when left out: it runs once everything finished before is durable, and its result is written at once.
   * `after`: it runs at once, and makes durable by itself what has to be before it acts (see `save`); its result is
   * written within two milliseconds. `later`: nothing outside can tell whether it ran; it runs at once, and its result is
   * written within ten. Whatever is written before takes them along.
   */
  readonly saves?: 'around' | 'after' | 'later'
}

export interface StepResult<Output> {
  readonly output: Output
  /** What running it cost, all tries together. */
  readonly usage: Usage
  /** What tells of its end; at least one. Written together with the result, never before it. */
  readonly events: readonly SessionEvent[]
  /** Becomes durable with them. */
  readonly side?: RunSideWrites | undefined
}

/** A step that took no time. */
export interface KeptStep extends Pick<StepPlace, 'key' | 'kind' | 'position'> {
  readonly output: unknown
  readonly side?: RunSideWrites | undefined
}

/** What a run waits for, questions that were asked earlier among it. */
export interface SessionWait extends Omit<RunWait, 'approvals' | 'people'> {
  readonly approvals: readonly AskedApproval[]
  readonly people?: readonly AskedPerson[]
}

/** One attempt at a run: its steps are remembered, its events numbered, and all of it is written in few statements. */
export interface RunSession {
  readonly runId: RunId
  readonly attempt: number
  /** What the run's own calls have used so far, this attempt's included. */
  readonly usage: () => Usage
  /** Aborts when the run is lost, cancelled or handed back; the reason says which. */
  readonly signal: AbortSignal
  /** Whether the journal holds the step, so that asking for it costs nothing. */
  has(key: string): boolean
  /** Keys in the journal that begin with this. */
  keysWithin(prefix: string): readonly string[]
  /** What the journal holds of a step; undefined when it holds none. */
  recall(key: string): unknown
  /** All that the journal holds, with what is on its way there: of earlier attempts, then of this one. */
  steps(): readonly JournalStep[]
  /**
   * Runs a step once and for all: a finished one returns its stored value without running. Unless `saves` says
   * otherwise, `execute` runs only when everything finished before is durable, written together with the start of this
   * step; where nothing is left to be saved it does not wait for the start alone. The result becomes durable with the
   * next write, which follows at once. Both the first run and a replay see the JSON-decoded value.
   */
  step<Output>(place: StepPlace, execute: () => Promise<StepResult<Output>>): Promise<Output>
  /**
   * Adds a step whose result is at hand; durable with the next write, which somebody asks for.
   *
   * @param note - Emitted when nothing else has happened since the last write: every write carries an event.
   */
  keep(step: KeptStep, note: SessionEvent): void
  /** Part of the next write. */
  emit(event: SessionEvent): void
  /** Resolves once everything emitted and finished so far is durable. */
  save(): Promise<void>
  /** Part of the next write, which needs an event beside it. */
  note(side: RunSideWrites): void
  /** How many notes people have added to the run, as far as this attempt was told. */
  notesAdded(): number
  /** What they have added, oldest first; asks the journal. */
  readNotes(): Promise<readonly AddedNote[]>
  /** Money spent, whether or not the step it was for finishes. */
  spend(usage: Usage): void
  /** Writes what is left together with how the attempt ends; a score is told of right before the end. */
  end(end: RunEnd): Promise<void>
  /** The run waits until then and holds no worker. */
  waitUntil(untilMs: number): Promise<void>
  /** The run waits for people, other runs and a time, whatever comes first, and holds no worker. */
  waitFor(wait: SessionWait): Promise<void>
  abort(reason: unknown): void
  /** Lets steps in flight finish, but starts no further one: asking for it throws the reason. */
  drain(reason: Error): void
}

/** How long results may gather: of what nobody outside can tell, and of what was done outside. */
const gatherMs = { later: 10, after: 2 } as const

/** What is kept holds 31 bits of milliseconds; a delay can take a year. */
const longestLatencyMs = 2 ** 31 - 1

export function createRunSession(claimed: ClaimedRun, deps: RunSessionDeps): RunSession {
  const { journal, clock, newId, defer, onWatched = () => {}, onEvent = () => {} } = deps
  const { runId, attempt, correlation } = claimed
  const finished = new Map(claimed.steps.map((step) => [step.key, step.output]))
  const inFlight = new Set<string>()
  const controller = new AbortController()

  /** Of this attempt. */
  const ownSteps: JournalStep[] = []
  let events: NewEvent[] = []
  let steps: JournalStep[] = []
  let side: RunSideWrites = {}
  /** Finished steps that are not durable yet, gathered or being written. */
  let unsaved = 0
  let spent: Usage = noUsage
  let total: Usage = claimed.usage
  let notesAdded = claimed.notesAdded
  let writing: Promise<unknown> = Promise.resolve()
  let nextCommit: Promise<void> | null = null
  /** When what gathers is written at the latest, milliseconds since the epoch. */
  let nextGathered = Number.POSITIVE_INFINITY
  let draining: Error | null = null

  function emit({ level = 'info', latencyMs = null, data = {}, error = null, ...event }: SessionEvent): void {
    const at = new Date(clock.now()).toISOString()
    const took = latencyMs === null ? null : Math.min(latencyMs, longestLatencyMs)
    const complete: NewEvent = { id: newId(), at, level, latencyMs: took, data, error, ...event }
    events.push(complete)
    onEvent(complete)
  }

  function add(step: JournalStep): void {
    steps.push(step)
    ownSteps.push(step)
    unsaved += 1
  }

  function take(): RunWrite {
    const what = { runId, attempt, correlation, events, steps, usage: spent, inFlight: [...inFlight] }
    const write: RunWrite = Object.keys(side).length === 0 ? what : { ...what, side }
    events = []
    steps = []
    side = {}
    spent = noUsage
    return write
  }

  /** One write of a run at a time; each takes everything there is when its turn comes. */
  function inTurn(write: () => Promise<void>): Promise<void> {
    const mine = writing.then(write).catch((error: unknown) => {
      // Nothing of this attempt can be kept any more, so nothing more may be bought.
      controller.abort(error)
      throw error
    })
    writing = mine.catch(() => {})
    return mine
  }

  /** What gathers while a write is under way goes with the next one. */
  function commit(): Promise<void> {
    nextCommit ??= inTurn(async () => {
      nextCommit = null
      // Every write carries an event: its id tells whether a write whose connection broke was committed.
      if (events.length === 0) return
      const write = take()
      const { isWatched, isCancelRequested, notesAdded: added } = await journal.write(write)
      notesAdded = added ?? notesAdded
      unsaved -= write.steps.length
      onWatched(isWatched)
      if (isCancelRequested) controller.abort(new CancelRequested())
    })
    return nextCommit
  }

  /** One write for several small steps; the next write that somebody waits for takes them along. */
  function commitWithin(ms: number): void {
    const at = clock.now() + ms
    if (at >= nextGathered) return
    nextGathered = at
    clock.sleep(ms).then(() => {
      if (nextGathered === at) nextGathered = Number.POSITIVE_INFINITY
      if (events.length > 0) commit().catch(() => {})
    })
  }

  const commitSoon = () =>
    defer(() => {
      // The failure reaches whoever awaits the next step: the signal is aborted.
      if (events.length > 0) commit().catch(() => {})
    })

  return {
    runId,
    attempt,
    usage: () => total,
    signal: controller.signal,
    has: (key) => finished.has(key),
    keysWithin: (prefix) => [...finished.keys()].filter((key) => key.startsWith(prefix)),
    recall: (key) => finished.get(key),
    steps: () => [...claimed.steps, ...ownSteps],

    async step<Output>(place: StepPlace, execute: () => Promise<StepResult<Output>>) {
      if (finished.has(place.key)) return finished.get(place.key) as Output
      if (draining !== null) throw draining
      controller.signal.throwIfAborted()
      const { saves = 'around' } = place
      if (!place.isComposite) inFlight.add(place.key)
      try {
        // The note of a start goes out after the call itself, which somebody may be waiting for.
        if (saves === 'around') {
          if (unsaved > 0) await commit()
          else commitSoon()
        } else commitWithin(gatherMs.later)
        controller.signal.throwIfAborted()
        const { output, usage, events: endEvents, side: beside = {} } = await execute()
        const stored = JSON.parse(JSON.stringify(output)) as Output
        finished.set(place.key, stored)
        const { key, kind, position } = place
        add({ key, kind, position, output: stored, usage })
        endEvents.forEach(emit)
        side = joinSideWrites(side, beside)
        return stored
      } finally {
        inFlight.delete(place.key)
        if (saves === 'around') commitSoon()
        else commitWithin(gatherMs[saves])
      }
    },

    keep({ key, kind, position, output, side: beside = {} }, note) {
      if (draining !== null) throw draining
      controller.signal.throwIfAborted()
      const stored: unknown = JSON.parse(JSON.stringify(output))
      finished.set(key, stored)
      add({ key, kind, position, output: stored, usage: noUsage })
      side = joinSideWrites(side, beside)
      if (events.length === 0) emit(note)
      commitWithin(gatherMs.later)
    },

    emit,
    save: commit,
    note(more) {
      side = joinSideWrites(side, more)
    },

    notesAdded: () => notesAdded,
    readNotes: () => journal.notes(runId),

    spend(usage) {
      spent = addUsage(spent, usage)
      total = addUsage(total, usage)
    },

    end: (end) =>
      inTurn(async () => {
        if (end.status !== 'queued' && end.score !== undefined) {
          const { version, metrics } = end.score
          emit({ type: 'ScoreRecorded', component: 'evaluation', data: { version, metrics } })
        }
        emit(lastEventOf(end, total))
        await journal.write({ ...take(), end })
      }),

    waitUntil: (untilMs) =>
      inTurn(async () => {
        const until = new Date(untilMs).toISOString()
        emit({ type: 'RunWaiting', component: 'worker', data: { type: 'rate-limit', until } })
        await journal.waitUntil(take(), untilMs)
      }),

    waitFor: ({ approvals, people: asked = [], runIds, untilMs }) =>
      inTurn(async () => {
        for (const { started } of asked) {
          emit({ type: 'TurnStarted', component: 'debate', data: { ...started } })
        }
        for (const { id, stepId, title, details, isOpen } of approvals) {
          if (isOpen) continue
          const data = { approvalId: id, stepId, title, details }
          emit({ type: 'ApprovalRequested', component: 'worker', data })
        }
        const wait: RunWait = {
          approvals: approvals.map(({ isOpen: _, ...approval }) => approval),
          ...(asked.length > 0 && { people: asked.map(({ key, seat }) => ({ key, seat })) }),
          runIds,
          untilMs,
        }
        emit({ type: 'RunWaiting', component: 'worker', data: waitedFor(wait) })
        await journal.waitFor(take(), wait)
      }),

    abort: (reason) => controller.abort(reason),
    drain(reason) {
      draining = reason
    },
  }
}

function lastEventOf(end: RunEnd, usage: Usage): SessionEvent {
  const component = 'worker'
  if (end.status === 'queued') return { type: 'RunQueued', component, data: { isHandedBack: true } }
  const data = { status: end.status, output: end.output, usage, hint: end.error?.hint ?? null }
  if (end.status === 'cancelled') return { type: 'RunCancelled', component, data }
  const { error } = end
  return {
    type: 'RunFinished',
    component,
    level: error === null ? 'info' : 'error',
    data,
    error: error === null ? null : { code: error.code, message: error.message },
  }
}
