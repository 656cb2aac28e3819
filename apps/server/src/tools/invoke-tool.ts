import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { Correlation } from '@workbench/core/events/correlation'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import { type ToolRunInput, ToolRunOutput } from '@workbench/core/models/tool'
import type { IdempotencyKey } from '@workbench/core/ports/run-repository'
import { metrics } from '@workbench/platform/metrics/definitions'
import type { ServerDeps } from '../deps.ts'
import { untilRunStops } from '../live/until-run-stops.ts'
import type { StartsUnderWay } from '../manners/idempotency.ts'
import { ProblemError } from '../manners/problem.ts'
import { refuseSecrets } from './refuse-secrets.ts'

/** How long a worker has to take the call up. */
export const patienceMs = 15_000

export type InvokeDeps = Pick<
  ServerDeps,
  'tools' | 'secrets' | 'runs' | 'feed' | 'clock' | 'newId' | 'totals'
> & {
  readonly starts: StartsUnderWay
  /** Aborts when the server begins to close. */
  readonly closing: AbortSignal
}

export interface ToolAnswer extends ToolRunOutput {
  readonly runId: RunId
}

/**
 * Makes one call as a run of its own and waits for what comes of it. Whatever is wrong with the call is in the
 * answer; a caller that leaves stops nothing.
 *
 * @param left - Aborts when nobody waits for the answer any more.
 * @throws NotFoundError when there is no such tool, InvalidInputError when the arguments hold a secret, ProblemError
 * when no worker takes the call up or the server closes meanwhile.
 */
export async function invokeTool(
  { tool, args }: Pick<ToolRunInput, 'tool' | 'args'>,
  caller: {
    readonly correlation: Correlation
    readonly idempotencyKey: IdempotencyKey | undefined
    readonly left: AbortSignal
  },
  deps: InvokeDeps,
): Promise<ToolAnswer> {
  const { tools, secrets, runs, newId, starts, closing } = deps
  const { runId } = await starts.join(caller.idempotencyKey, async () => {
    if ((await tools.find(tool)) === null) throw new NotFoundError('tool', tool, 'name')
    await refuseSecrets('args', args, secrets)
    const input: ToolRunInput = { schemaVersion: 1, tool, args }
    const run = {
      id: newId<RunId>(),
      kind: 'tool' as const,
      title: tool,
      scenarioId: null,
      parentRunId: null,
      trigger: { type: 'api', id: null },
      correlation: caller.correlation,
      input,
    }
    return runs.start(run, 'RUN_TOOL', caller.idempotencyKey)
  })
  const call: CallUnderWay = { runId, idempotencyKey: caller.idempotencyKey, left: caller.left }
  const run = await untilCallStops(call, deps)
  if (run.status === 'queued' && !caller.left.aborted && !closing.aborted) return giveUp(call, deps)
  return whatBecameOf(run, call, deps)
}

interface CallUnderWay {
  readonly runId: RunId
  readonly idempotencyKey: IdempotencyKey | undefined
  readonly left: AbortSignal
}

const untilCallStops = ({ runId, left }: CallUnderWay, deps: InvokeDeps): Promise<Run> =>
  untilRunStops({ ...deps, runId, patienceMs, signal: AbortSignal.any([left, deps.closing]) })

/**
 * Takes a call back that nobody took up; a worker that comes at this very moment is waited for. The caller's key is
 * free again: no answer was given that it could stand for.
 */
async function giveUp(call: CallUnderWay, deps: InvokeDeps): Promise<ToolAnswer> {
  const cancelled = await deps.runs
    .cancel(call.runId, { forget: call.idempotencyKey })
    .catch((error: unknown) => {
      // It has ended by now.
      if (error instanceof ConflictError) return null
      throw error
    })
  if (cancelled?.status === 'cancelled') {
    deps.totals.count(metrics.runsEnded, cancelled)
    return notTaken(call.runId)
  }
  return whatBecameOf(await untilCallStops(call, deps), call, deps)
}

async function whatBecameOf(run: Run, call: CallUnderWay, deps: InvokeDeps): Promise<ToolAnswer> {
  return (await wasGivenUp(run, call, deps)) ? notTaken(call.runId) : answerOf(run)
}

/** True when another request with the same key has given up this call meanwhile, which nobody cancelled otherwise. */
async function wasGivenUp(
  { status }: Run,
  { runId, idempotencyKey }: CallUnderWay,
  { runs }: InvokeDeps,
): Promise<boolean> {
  if (status !== 'cancelled' || idempotencyKey === undefined) return false
  return (await runs.findStarted(idempotencyKey))?.runId !== runId
}

function notTaken(runId: RunId): never {
  const detail = `No worker took the call up in ${patienceMs / 1000} s, so the run ${runId} was cancelled. Is a worker running?`
  throw new ProblemError(503, detail, { headers: { 'retry-after': '5' } })
}

function answerOf({ id: runId, status, output, error }: Run): ToolAnswer {
  const parsed = ToolRunOutput.safeParse(output)
  if (parsed.success) return { runId, ...parsed.data }
  if (status === 'cancelled' || status === 'failed') {
    const code = status === 'cancelled' ? ('cancelled' as const) : ('failed' as const)
    const message = error?.message ?? 'The call was cancelled before it was made.'
    return { runId, ok: false, result: null, error: { code, message }, latencyMs: 0 }
  }
  const detail = `The server is stopping; the call goes on as run ${runId}.`
  throw new ProblemError(503, detail, { headers: { 'retry-after': '2' } })
}
