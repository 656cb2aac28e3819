import { awaitedCalls } from '@workbench/core/debate/people/awaited-turns'
import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { DebateInput, DebateResult } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import { addUsage, noUsage } from '@workbench/core/models/usage'
import type { ClaimedRun, JournalStep, NewEvent, NewScore, RunEnd } from '@workbench/core/ports/run-journal'
import type { DebateOutcome } from '@workbench/core/runs/debate-output'
import type { WorkScript } from '@workbench/core/testing/in-memory-worker'
import { jobTypeOf } from '../src/runs/job-type-of.ts'
import type { TestStore } from './test-store.ts'

/** Attempts that a script left running, to be gone on with. */
const open = new Map<string, ClaimedRun>()

/** Plays the worker on the real journal: takes the run up, writes its turns, ends it or leaves it running. */
export async function playWorker(
  store: TestStore,
  runId: RunId,
  { turns = [], events = [], side, asks, awaitsPeople, end, score: given }: WorkScript,
): Promise<void> {
  const { queue, journal, newId } = store
  if (!open.has(runId)) {
    // Held while the run's own job is the only one there is to take.
    const { kind } = await store.runs.get(runId)
    const type = jobTypeOf(kind)
    const jobs = await queue.dequeue(type, 50)
    const [mine = [], others = []] = [true, false].map((isMine) =>
      jobs.filter((job) => (job.data.runId === runId) === isMine),
    )
    await queue.fail(mine, 'To be taken up')
    const { claimed } = await journal.takeUp(type, 1, newId())
    for (const run of claimed) open.set(run.runId, run)
    await queue.fail(others, 'Not this one')
  }
  const claimed = open.get(runId)
  if (claimed === undefined) throw new Error('There was no job for this run')
  const { attempt, correlation } = claimed
  const event = (
    type: NewEvent['type'],
    data: NewEvent['data'] = {},
    { error = null, latencyMs = null }: Partial<Pick<NewEvent, 'error' | 'latencyMs'>> = {},
  ): NewEvent => ({
    id: newId(),
    type,
    level: 'info',
    component: 'test',
    at: new Date(store.now()).toISOString(),
    latencyMs,
    data,
    error,
  })
  const base = { runId, attempt, correlation, inFlight: [] }
  for (const turn of turns) {
    const step: JournalStep = {
      key: `turn/${turn.index}`,
      kind: 'turn',
      position: turn.index,
      output: turn,
      usage: turn.usage,
    }
    const events = [event('TurnStarted', { turn: turn.index }), event('TurnFinished', { turn: turn.index })]
    await journal.write({ ...base, steps: [step], usage: addUsage(noUsage, turn.usage), events })
  }
  const more = { ...base, steps: [], usage: noUsage }
  if (events.length > 0) {
    const written = events.map(({ type, data, ...rest }) => event(type, data, rest))
    await journal.write({ ...more, events: written })
  }
  if (side !== undefined) await journal.write({ ...more, events: [event('StepFinished')], side })
  if (asks !== undefined) {
    open.delete(runId)
    const asked = asks.map(({ id: approvalId, stepId, title, details }) =>
      event('ApprovalRequested', { approvalId, stepId, title, details }),
    )
    const wait = { approvals: asks, runIds: [], untilMs: null }
    await journal.waitFor({ ...more, events: [...asked, event('RunWaiting')] }, wait)
  }
  if (awaitsPeople) {
    open.delete(runId)
    const { steps, input } = claimed
    const { calls } = awaitedCalls(input as DebateInput, steps)
    const people = calls.map(({ key, seat }) => ({ key, seat: seat ?? 0 }))
    const started = calls.map(({ key, position }) => event('TurnStarted', { key, turn: position }))
    const wait = { approvals: [], people, runIds: [], untilMs: null }
    await journal.waitFor({ ...more, events: [...started, event('RunWaiting')] }, wait)
  }
  if (end === undefined) return
  open.delete(runId)
  const error = { code: end === 'cancelled' ? 'cancelled' : 'internal', message: 'x', hint: 'x' } as const
  const outcome: Exclude<RunEnd, { status: 'queued' }> = {
    status: end,
    output: {
      verdict: null,
      stopReason: end === 'completed' ? 'fixed' : end === 'failed' ? 'error' : 'cancelled',
    },
    error: end === 'completed' ? null : error,
  }
  const score = given === null ? null : { ...(await measuredEnd(store, runId, outcome)), ...given }
  const told =
    score === null ? [] : [event('ScoreRecorded', { version: score.version, metrics: score.metrics })]
  const last = event(end === 'cancelled' ? 'RunCancelled' : 'RunFinished', { status: end })
  await journal.write({ ...more, events: [...told, last], end: { ...outcome, ...(score && { score }) } })
}

/** The score of a run that is about to end like this. */
async function measuredEnd(
  { runs, now }: TestStore,
  runId: RunId,
  { status, output }: Exclude<RunEnd, { status: 'queued' }>,
): Promise<NewScore> {
  const run = await runs.get(runId)
  const finishedAt = new Date(now()).toISOString()
  const durationMs = Date.parse(finishedAt) - Date.parse(run.startedAt ?? finishedAt)
  const result = { ...(run.output as DebateResult), ...(output as DebateOutcome) }
  return scoreRun(measuredRun({ ...run, status, finishedAt, durationMs, output: result }), finishedAt)
}
