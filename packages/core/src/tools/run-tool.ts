import { RunLostError } from '../errors.ts'
import type { RunError } from '../models/run.ts'
import { type ToolCall, ToolRunInput, type ToolRunOutput } from '../models/tool.ts'
import type { ClaimedRun, RunEnd } from '../ports/run-journal.ts'
import { CancelRequested, HandedBack } from '../runs/run-interruptions.ts'
import { callTool, type ToolCallDeps } from './call-tool.ts'

/**
 * A run that is one tool call, made by hand. Nobody is asked: whoever wants a tool that needs approval sees that in
 * the answer.
 *
 * @throws RunLostError
 */
export async function runTool(claimed: ClaimedRun, deps: Omit<ToolCallDeps, 'approvals'>): Promise<RunEnd> {
  const { tool, args } = ToolRunInput.parse(claimed.input)
  const { session } = deps
  try {
    const key = 'tool/0'
    const request = { key, position: 0, callId: key, tool, args, limits: [], place: {}, asker: null }
    return endOf(await callTool(request, { ...deps, approvals: null }))
  } catch (error) {
    return endOfInterrupted(session.signal.aborted ? session.signal.reason : error)
  }
}

/** A call that took its worker down three times is not made again by itself. */
export function endOfPoisonedTool(stepKey: string): RunEnd {
  const message = `Three workers in a row died while they were at the step ${stepKey}.`
  const hint = 'Look at the log of the worker for the reason, then retry the run.'
  const output: ToolRunOutput = { ok: false, result: null, error: { code: 'failed', message }, latencyMs: 0 }
  return { status: 'failed', output, error: { code: 'worker_lost', message, hint } }
}

function endOf({ name, ok, result, error, latencyMs }: ToolCall): RunEnd {
  const output = { ok, result, error, latencyMs }
  if (error === null) return { status: 'completed', output, error: null }
  const code: RunError['code'] = error.code === 'timeout' ? 'timeout' : 'step_failed'
  const hint = `The policy of ${name} and what the call touched are on the page of the tool.`
  return { status: 'failed', output, error: { code, message: `${error.code}: ${error.message}`, hint } }
}

function endOfInterrupted(error: unknown): RunEnd {
  if (error instanceof RunLostError) throw error
  if (error instanceof HandedBack) return { status: 'queued' }
  if (error instanceof CancelRequested) {
    const message = 'The call was cancelled.'
    const output: ToolRunOutput = {
      ok: false,
      result: null,
      error: { code: 'cancelled', message },
      latencyMs: 0,
    }
    return {
      status: 'cancelled',
      output,
      error: { code: 'cancelled', message, hint: 'Retry the run to make it.' },
    }
  }
  const message = error instanceof Error ? error.message : String(error)
  const hint = 'This is a fault of the workbench. Its log has more under the request id of this run.'
  const output: ToolRunOutput = { ok: false, result: null, error: { code: 'failed', message }, latencyMs: 0 }
  return { status: 'failed', output, error: { code: 'internal', message, hint } }
}
