import { z } from 'zod'
import type { Correlation } from '../events/correlation.ts'
import { spanIdOf } from '../events/span-id.ts'
import type { Approval } from '../models/approval.ts'
import type { ToolAudit, ToolCall, ToolFault, ToolLimits } from '../models/tool.ts'
import { noUsage } from '../models/usage.ts'
import type { ApprovalRepository } from '../ports/approval-repository.ts'
import type { Clock } from '../ports/clock.ts'
import type { ArtifactWrite } from '../ports/run-journal.ts'
import type { AuthorizedCall, RefusedCall, ToolInvocation, ToolRunner } from '../ports/tool-runner.ts'
import { ApprovalNeeded } from '../runs/run-interruptions.ts'
import type { RunSession, SessionEvent, StepResult } from '../runs/run-session.ts'
import { isSameJson } from './is-same-json.ts'

export interface ToolCallDeps {
  readonly session: RunSession
  readonly correlation: Correlation
  readonly tools: ToolRunner
  /** Whom to ask about tools that need approval; null: nobody, such a call is refused. */
  readonly approvals: Pick<ApprovalRepository, 'find'> | null
  readonly clock: Clock
  readonly newId: () => string
}

/** One call of a tool within a run. */
export interface ToolCallRequest {
  /** The step's key in the journal: the same on every attempt. */
  readonly key: string
  readonly position: number
  readonly callId: string
  readonly tool: string
  readonly args: unknown
  readonly limits: readonly ToolLimits[]
  /** Those that the run names; a search of documents stays within them. Left out or empty: it names none. */
  readonly collections?: readonly string[]
  /** For a call that can't be made: why, e.g. arguments that are no JSON. Nothing is asked then. */
  readonly fault?: ToolFault | undefined
  /** Whom it belongs to: part of its events. */
  readonly place: Readonly<Record<string, unknown>>
  /** Who asks, in words for people. */
  readonly asker: string | null
}

/**
 * Makes a tool call once and for all. It is noted durably before it is made, and with all it touched afterwards; a
 * failing tool is a result, never an error of the run.
 *
 * @throws ApprovalNeeded when a person has to decide first; the reason of the session's signal when that aborted.
 */
export function callTool(request: ToolCallRequest, deps: ToolCallDeps): Promise<ToolCall> {
  const { key, position } = request
  return deps.session.step<ToolCall>({ key, kind: 'tool', position }, () => makeCall(request, deps))
}

async function makeCall(request: ToolCallRequest, deps: ToolCallDeps): Promise<StepResult<ToolCall>> {
  const { session, tools, clock } = deps
  const { key, callId, tool } = request
  const call = invocationOf(request, deps)
  const startedAtMs = clock.now()
  const decided =
    request.fault === undefined ? await decide(call, request, deps) : await tools.refuse(call, request.fault)
  const { redactedArgs, policy } = decided
  const origin = 'capability' in decided ? decided.origin : null
  const sandbox = 'capability' in decided ? decided.sandbox : null
  const about = { key, callId, tool, origin, ...request.place }
  const data = { ...about, args: redactedArgs, policy, sandbox }
  session.emit({ type: 'ToolInvoked', component: 'tools', data })

  const finish = (outcome: Finished): StepResult<ToolCall> => {
    const { result, error, latencyMs } = outcome
    const output = {
      id: callId,
      name: tool,
      args: redactedArgs,
      ok: error === null,
      result,
      error,
      latencyMs,
    }
    const { artifacts = [] } = outcome
    const side = artifacts.length === 0 ? undefined : { artifacts }
    return { output, usage: noUsage, events: [finishedEvent(about, redactedArgs, outcome)], side }
  }
  const refuse = (error: ToolFault): StepResult<ToolCall> => {
    const audit = { ...untouched, refused: [{ code: error.code, what: tool }] }
    return finish({ result: null, error, latencyMs: clock.now() - startedAtMs, audit })
  }
  if (!('capability' in decided)) return refuse(decided.error)
  // A call that can't be noted is not made.
  await session.save()
  session.signal.throwIfAborted()
  // While the database was away, the right to make the call may have run out.
  const isOver = decided.capability.expiresAtMs <= clock.now()
  const allowed = isOver ? await decide(call, request, deps) : decided
  if (!('capability' in allowed)) return refuse(allowed.error)
  const outcome = await tools.invoke(call, allowed.capability, { signal: session.signal })
  if (session.signal.aborted) {
    // Not finished, whatever it says: another attempt may make it again, under the same idempotency key.
    session.emit(finishedEvent(about, redactedArgs, outcome))
    throw session.signal.reason
  }
  return finish(outcome)
}

interface Finished {
  readonly result: unknown
  readonly error: ToolFault | null
  readonly latencyMs: number
  readonly audit: ToolAudit
  /** Left out: none. */
  readonly artifacts?: readonly ArtifactWrite[]
}

const untouched = { sandbox: null, hosts: [], files: [], secrets: [], exit: null, resultBytes: 0, log: [] }

const finishedEvent = (
  about: Readonly<Record<string, unknown>>,
  args: unknown,
  { error, latencyMs, audit, artifacts = [] }: Finished,
): SessionEvent => ({
  type: 'ToolFinished',
  component: 'tools',
  level: error === null ? 'info' : 'warn',
  latencyMs,
  data: {
    ...{ ...about, ok: error === null, args, ...audit },
    ...(artifacts.length > 0 && { artifacts: artifacts.map(({ sha256: _, ...file }) => file) }),
  },
  error,
})

const invocationOf = (
  { key, callId, tool, args, limits, collections = [] }: ToolCallRequest,
  { session, correlation }: ToolCallDeps,
): ToolInvocation => ({
  callId,
  runId: session.runId,
  tool,
  args,
  correlation: { ...correlation, spanId: spanIdOf(session.runId, session.attempt, key) },
  idempotencyKey: `${session.runId}/${key}`,
  limits,
  collections,
  isApproved: false,
})

/** The journal gives the same call on every attempt; a yes is for what was shown all the same, and for nothing else. */
const isAbout = ({ details }: Pick<Approval, 'details'>, tool: string, args: unknown): boolean => {
  const shown = z.looseObject({ tool: z.string(), args: z.unknown() }).safeParse(details)
  return shown.success && shown.data.tool === tool && isSameJson(shown.data.args, args)
}

/** @throws ApprovalNeeded */
async function decide(
  call: ToolInvocation,
  request: ToolCallRequest,
  { session, tools, approvals, newId }: ToolCallDeps,
): Promise<AuthorizedCall | RefusedCall> {
  const authorized = await tools.authorize(call)
  if ('capability' in authorized || authorized.error.code !== 'needs_approval' || approvals === null) {
    return authorized
  }
  const { policy, redactedArgs } = authorized
  const approval = await approvals.find(session.runId, request.key)
  if (approval === null || approval.status === 'pending') {
    const details = { tool: call.tool, args: redactedArgs, speaker: request.asker, policy }
    const title = request.asker === null ? `Call ${call.tool}` : `${request.asker} wants to call ${call.tool}`
    throw new ApprovalNeeded([
      {
        id: approval?.id ?? newId(),
        stepId: request.key,
        title,
        details,
        expiresAtMs: null,
        isOpen: approval !== null,
      },
    ])
  }
  if (!isAbout(approval, call.tool, redactedArgs)) {
    const message = 'People were asked about another call than this one. Go on without it.'
    return { error: { code: 'needs_approval', message }, policy, redactedArgs }
  }
  if (approval.status === 'approved') return tools.authorize({ ...call, isApproved: true })
  const said = (approval.comment ?? '').trim().replace(/\.+$/, '')
  const comment = said === '' ? '' : ` and said: ${said}`
  const message =
    approval.status === 'rejected'
      ? `A person rejected this call${comment}. Go on without it.`
      : 'Nobody decided on this call in time. Go on without it.'
  return { error: { code: 'needs_approval', message }, policy, redactedArgs }
}
