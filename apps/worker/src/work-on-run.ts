import { endOfPoisonedDebate } from '@workbench/core/debate/end-of-debate'
import { runDebate } from '@workbench/core/debate/run-debate'
import { RunLostError } from '@workbench/core/errors'
import { endOfPoisonedIngest } from '@workbench/core/knowledge/end-of-ingest'
import { type IngestDeps, runIngest } from '@workbench/core/knowledge/ingest-document'
import type { ApprovalRepository } from '@workbench/core/ports/approval-repository'
import type { Clock } from '@workbench/core/ports/clock'
import type { DocumentSearch } from '@workbench/core/ports/document-search'
import type { JobQueue } from '@workbench/core/ports/job-queue'
import type { LanguageModel } from '@workbench/core/ports/language-model'
import type { ClaimedRun, RunEnd, RunJournal } from '@workbench/core/ports/run-journal'
import type { RunObserver } from '@workbench/core/ports/run-observer'
import type { ToolRunner } from '@workbench/core/ports/tool-runner'
import {
  ApprovalNeeded,
  CancelRequested,
  LongPause,
  PersonNeeded,
} from '@workbench/core/runs/run-interruptions'
import { createRunSession, type RunSession } from '@workbench/core/runs/run-session'
import { endOfPoisonedTool, runTool } from '@workbench/core/tools/run-tool'
import { endOfPoisonedWorkflow } from '@workbench/core/workflow/end-of-workflow'
import { type RunWorkflowDeps, runWorkflow } from '@workbench/core/workflow/run-workflow'
import { WorkflowWaits } from '@workbench/core/workflow/workflow-waits'
import { runWithCorrelation } from '@workbench/platform/correlation'
import type { Logger } from '@workbench/platform/logger'
import type { PostgresLiveText } from '@workbench/postgres/live/live-text'
import { scoredEnd } from './evaluation/scored-end.ts'
import { logEvent } from './log-event.ts'

export interface WorkDeps {
  readonly journal: RunJournal
  readonly queue: JobQueue
  readonly model: LanguageModel
  /** null: this worker has no tools; speakers do without, and calls made by hand fail. */
  readonly toolUse: ToolUse | null
  /** null: this worker has no way out for workflows; their runs fail. */
  readonly workflowUse: WorkflowUse | null
  /** null: this worker has no documents; debates that name collections do without. */
  readonly documents: DocumentSearch | null
  /** null: this worker reads no documents; their runs fail. */
  readonly ingestUse: IngestUse | null
  readonly liveText: PostgresLiveText
  readonly clock: Clock
  readonly newId: () => string
  readonly logger: Logger
  /** Counts and traces. */
  readonly observer: RunObserver
  /** The sessions at work, by run, for cancelling and shutting down. */
  readonly sessions: Map<string, RunSession>
  /** Told that a run has ended, once that is durable. */
  readonly onEnded?: () => void
}

/** What calling tools takes. */
export interface ToolUse {
  readonly tools: ToolRunner
  readonly approvals: Pick<ApprovalRepository, 'find'>
}

/** What running workflows takes. */
export type WorkflowUse = Pick<
  RunWorkflowDeps,
  'expressions' | 'outbound' | 'debates' | 'approvals' | 'approvalLinks'
>

/** What reading documents takes. */
export type IngestUse = Pick<IngestDeps, 'reader' | 'embedder' | 'vectors' | 'content' | 'hashText'>

/** Works on a claimed run until it ends, waits, is handed back or is lost to another attempt. */
export function workOnRun(run: ClaimedRun, deps: WorkDeps): Promise<void> {
  return runWithCorrelation({ ...run.correlation, runId: run.runId }, () => work(run, deps))
}

async function work(run: ClaimedRun, deps: WorkDeps): Promise<void> {
  const { journal, queue, liveText, clock, newId, logger, observer, sessions } = deps
  const { runId, attempt, job } = run
  const observed = observer.takenUp(run)
  let isWatched = false
  const session = createRunSession(run, {
    journal,
    clock,
    newId,
    defer: onceIsSent,
    onWatched(isWatchedNow) {
      if (isWatchedNow === isWatched) return
      isWatched = isWatchedNow
      if (isWatched) liveText.watch(runId)
      else liveText.unwatch(runId)
    },
    onEvent(event) {
      logEvent(logger, event)
      observed.onEvent(event)
    },
  })
  // A frozen worker can be handed the very run it still works on: the older attempt has lost it.
  sessions.get(runId)?.abort(new RunLostError(runId, attempt - 1))
  sessions.set(runId, session)
  const eventType = attempt === 1 ? 'RunStarted' : 'RunResumed'
  logger.info({ eventType, attempt, steps: run.steps.length }, 'Took up a run')
  try {
    const end = await endOf(run, session, deps)
    if (end !== null) await session.end(scoredEnd(run, session, end, deps))
    if (end !== null && end.status !== 'queued') deps.onEnded?.()
    if (end?.status === 'queued') await queue.fail([job], 'Handed back at shutdown')
    else await queue.ack([job])
  } catch (error) {
    // Another attempt owns the run, or nothing can be written: the queue hands it out again in its own time.
    if (error instanceof RunLostError) logger.warn({ eventType: 'RunLost', attempt }, error.message)
    else logger.error({ eventType: 'Error', error }, 'An attempt broke off')
  } finally {
    observed.over()
    // A newer attempt in this very worker speaks under the same run; what it said is not this one's to forget.
    if (sessions.get(runId) === session) {
      liveText.forget(runId)
      sessions.delete(runId)
    }
  }
}

/**
 * The client of the models sends a request on its way in the next turn of the event loop; the note of a start is made
 * ready after that, not in front of it.
 */
const onceIsSent = (callback: () => void): void => void setImmediate(() => setImmediate(callback))

/** @returns null when the run waits. */
async function endOf(run: ClaimedRun, session: RunSession, deps: WorkDeps): Promise<RunEnd | null> {
  if (run.isCancelRequested) session.abort(new CancelRequested())
  try {
    if (run.kind === 'debate') return await endOfDebateRun(run, session, deps)
    if (run.kind === 'tool') return await endOfToolRun(run, session, deps)
    if (run.kind === 'workflow') return await endOfWorkflowRun(run, session, deps)
    if (run.kind === 'ingest') return await endOfIngestRun(run, session, deps)
    return notYet(run.kind)
  } catch (error) {
    if (error instanceof LongPause) await session.waitUntil(error.untilMs)
    else if (error instanceof ApprovalNeeded)
      await session.waitFor({ approvals: error.approvals, runIds: [], untilMs: null })
    else if (error instanceof PersonNeeded)
      await session.waitFor({ approvals: [], people: error.people, runIds: [], untilMs: error.untilMs })
    else if (error instanceof WorkflowWaits) await session.waitFor(error.wait)
    else throw error
    return null
  }
}

async function endOfDebateRun(run: ClaimedRun, session: RunSession, deps: WorkDeps): Promise<RunEnd> {
  if (run.poisonStep !== null) return endOfPoisonedDebate(run.poisonStep)
  const { model, liveText, clock, newId, toolUse, documents } = deps
  const { correlation, startedAtMs } = run
  return runDebate(run, {
    session,
    model,
    liveText,
    clock,
    correlation,
    startedAtMs,
    random: Math.random,
    toolUse: toolUse && { ...toolUse, newId },
    grounding: documents && { search: documents },
  })
}

async function endOfToolRun(run: ClaimedRun, session: RunSession, deps: WorkDeps): Promise<RunEnd> {
  if (run.poisonStep !== null) return endOfPoisonedTool(run.poisonStep)
  const { clock, newId, toolUse } = deps
  if (toolUse === null) return notYet(run.kind)
  return runTool(run, { session, correlation: run.correlation, tools: toolUse.tools, clock, newId })
}

async function endOfWorkflowRun(run: ClaimedRun, session: RunSession, deps: WorkDeps): Promise<RunEnd> {
  if (run.poisonStep !== null) return endOfPoisonedWorkflow(run.poisonStep)
  const { clock, newId, workflowUse } = deps
  if (workflowUse === null) return notYet(run.kind)
  const { correlation } = run
  return runWorkflow(run, { session, correlation, random: Math.random, clock, newId, ...workflowUse })
}

async function endOfIngestRun(run: ClaimedRun, session: RunSession, deps: WorkDeps): Promise<RunEnd> {
  if (run.poisonStep !== null) return endOfPoisonedIngest(run.poisonStep)
  const { clock, ingestUse } = deps
  if (ingestUse === null) return notYet(run.kind)
  return runIngest(run, { session, clock, random: Math.random, ...ingestUse })
}

const notYet = (kind: string): RunEnd => ({
  status: 'failed',
  output: null,
  error: {
    code: 'step_failed',
    message: `This version of the workbench can not run a ${kind} yet.`,
    hint: 'Bring server and worker to the same version.',
  },
})
