import { RunLostError } from '../errors.ts'
import type { RunError } from '../models/run.ts'
import { type ToolCall, type ToolFault, ToolRunInput, type ToolRunOutput } from '../models/tool.ts'
import type { ClaimedRun, RunEnd } from '../ports/run-journal.ts'
import { internalError, poisonedStep } from '../runs/run-faults.ts'
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

export const endOfPoisonedTool = (stepKey: string): RunEnd => failed(poisonedStep(stepKey, 'retry the run.'))

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
    return {
      status: 'cancelled',
      output: withoutResult('cancelled', message),
      error: { code: 'cancelled', message, hint: 'Retry the run to make it.' },
    }
  }
  return failed(internalError(error))
}

const failed = (error: RunError): RunEnd => ({
  status: 'failed',
  output: withoutResult('failed', error.message),
  error,
})

const withoutResult = (code: ToolFault['code'], message: string): ToolRunOutput => ({
  ok: false,
  result: null,
  error: { code, message },
  latencyMs: 0,
})
