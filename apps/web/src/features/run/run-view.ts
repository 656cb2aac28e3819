import type { DebateResult, DebateRun, Run } from '@workbench/client/models'
import { hasEnded, isDebateRun } from '@workbench/client/models'
import { maxTurnsOf } from './debate-size.ts'
import { type LiveRun, resultOf } from './live-run.ts'

/** A debate as the page shows it. */
export interface RunView {
  readonly run: Run & DebateRun
  /** What it has brought so far; empty at first. */
  readonly result: DebateResult
  readonly live: LiveRun
  /** More will come. */
  readonly isLive: boolean
  /** null when it can't be said. */
  readonly maxTurns: number | null
}

const nothing: DebateResult = { turns: [], calls: [], verdict: null, stopReason: null, simulated: false }

/** null for a run that is no debate. */
export function runViewOf(live: LiveRun): RunView | null {
  const { run } = live
  if (!isDebateRun(run)) return null
  // Outcomes that were written before anything was said have no turns.
  const result = { ...nothing, ...resultOf(run) }
  return { run, result, live, isLive: !hasEnded(run.status), maxTurns: maxTurnsOf(run.input) }
}
