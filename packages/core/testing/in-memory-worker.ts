import { NotFoundError } from '../src/errors.ts'
import type { Event } from '../src/events/event.ts'
import type { DebateResult, Turn } from '../src/models/debate.ts'
import type { RunId } from '../src/models/ids.ts'
import { addUsage } from '../src/models/usage.ts'
import type { NewApproval, NewScore, RunSideWrites } from '../src/ports/run-journal.ts'
import { askPeople } from './in-memory-approval-repository.ts'
import { addEvent } from './in-memory-event-repository.ts'
import { awaitPeople } from './in-memory-people.ts'
import { endRun } from './in-memory-run-repository.ts'
import { writeSides } from './in-memory-side-writes.ts'
import { emptyResult, type InMemoryState, timestampOf } from './in-memory-state.ts'

export type ScriptedScore = Partial<Omit<NewScore, 'computedAt'>>

/** What a worker does with a run it takes up. */
export interface WorkScript {
  readonly turns?: readonly Turn[]
  /** Written after the turns. */
  readonly events?: readonly Pick<Event, 'type' | 'data' | 'error' | 'latencyMs'>[]
  /** Records and effects, written then. */
  readonly side?: Omit<RunSideWrites, 'approvals'>
  /** Questions that the run waits for then, holding no worker. */
  readonly asks?: readonly NewApproval[]
  /** The people whose turn it is then, for whom the run waits. */
  readonly awaitsPeople?: true
  /** Left out, the run stays running. */
  readonly end?: 'completed' | 'failed' | 'cancelled'
  /** Instead of what is measured; null: no score, as of runs that ended before there were any. */
  readonly score?: ScriptedScore | null
}

/** Plays the worker: takes the run up when nobody did, speaks the turns, ends it. */
export function work(
  state: InMemoryState,
  runId: RunId,
  { turns = [], events = [], side, asks, awaitsPeople, end, score }: WorkScript,
): void {
  const stored = state.runs.get(runId)
  if (stored === undefined) throw new NotFoundError('run', runId)
  const { run } = stored
  if (run.status === 'queued') {
    run.status = 'running'
    run.attempt += 1
    run.startedAt ??= timestampOf(state)
    addEvent(state, stored, run.attempt === 1 ? 'RunStarted' : 'RunResumed')
  }
  for (const turn of turns) {
    stored.turns.push(turn)
    run.output = { ...emptyResult, ...(run.output as DebateResult | null), turns: [...stored.turns] }
    run.usage = addUsage(run.usage, turn.usage)
    addEvent(state, stored, 'TurnStarted', { turn: turn.index })
    addEvent(state, stored, 'TurnFinished', { turn: turn.index })
  }
  for (const { type, data, ...rest } of events) addEvent(state, stored, type, data, rest)
  if (side !== undefined) writeSides(state, runId, side)
  if (asks !== undefined) askPeople(state, stored, asks)
  if (awaitsPeople) awaitPeople(state, stored)
  if (end !== undefined) endRun(state, stored, end, score)
}
