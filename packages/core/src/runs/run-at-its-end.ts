import type { Run } from '../models/run.ts'
import type { ClaimedRun, RunEnd } from '../ports/run-journal.ts'
import { type DebateOutcome, debateOutput } from './debate-output.ts'
import type { RunSession } from './run-session.ts'

export type EndedRunFields = Pick<
  Run,
  | 'kind'
  | 'status'
  | 'trigger'
  | 'forkedFrom'
  | 'queuedAt'
  | 'startedAt'
  | 'finishedAt'
  | 'durationMs'
  | 'usage'
  | 'input'
  | 'output'
>

/**
 * A run as it will be read once this end of it is written; of a workflow without its output, which would have to be put
 * together from all of its steps.
 *
 * @param nowIso - When it ends.
 */
export function runAtItsEnd(
  { kind, trigger, forkedFrom, queuedAtMs, startedAtMs, input }: ClaimedRun,
  session: Pick<RunSession, 'usage' | 'steps'>,
  { status, output }: Exclude<RunEnd, { readonly status: 'queued' }>,
  nowIso: string,
): EndedRunFields {
  return {
    ...{ kind, status, trigger, forkedFrom, input, usage: session.usage() },
    queuedAt: new Date(queuedAtMs).toISOString(),
    startedAt: new Date(startedAtMs).toISOString(),
    finishedAt: nowIso,
    durationMs: Math.max(0, Date.parse(nowIso) - startedAtMs),
    output: outputOf(kind),
  }

  function outputOf(kind: Run['kind']): unknown {
    if (kind === 'debate') return debateOutput(status, session.steps(), output as DebateOutcome | null)
    return kind === 'workflow' ? null : output
  }
}
