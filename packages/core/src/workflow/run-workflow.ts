import { noUsage } from '../models/usage.ts'
import { maxDepth, WorkflowInput } from '../models/workflow-run.ts'
import type { ClaimedRun, RunEnd } from '../ports/run-journal.ts'
import { type ChildRun, childMark } from './child-run.ts'
import { endOfWorkflow, tooDeep } from './end-of-workflow.ts'
import { createInbox } from './inbox.ts'
import { nextMove, type Task } from './next-move.ts'
import { createRunSize } from './run-size.ts'
import { runStep } from './run-step.ts'
import { endKey, stepOfKey } from './step-keys.ts'
import { StepWaits } from './step-type.ts'
import type { WorkflowRunDeps } from './workflow-run-deps.ts'
import {
  applyProgress,
  type LanesEnd,
  type Progress,
  type WorkflowState,
  workflowState,
} from './workflow-state.ts'
import { WorkflowWaits } from './workflow-waits.ts'

/** Steps under way in one run; lanes of lanes wait for their turn beyond it. */
const maxActive = 64

export type RunWorkflowDeps = Omit<WorkflowRunDeps, 'facts' | 'size'>

/**
 * Runs a workflow from wherever its journal ends to its own end: decide, act, apply. Everything that lasts goes through
 * the session, so being killed at any moment repeats at most the steps in flight.
 *
 * @returns how the attempt ends; the caller writes it down.
 * @throws WorkflowWaits, RunLostError: the attempt ends without an end of the run.
 */
export async function runWorkflow(claimed: ClaimedRun, deps: RunWorkflowDeps): Promise<RunEnd> {
  const input = WorkflowInput.parse(claimed.input)
  if (input.depth > maxDepth) return tooDeep(input)
  const run = {
    id: claimed.runId,
    kind: claimed.kind,
    workflowId: input.workflow.id,
    requestId: claimed.correlation.requestId,
    attempt: claimed.attempt,
    queuedAt: new Date(claimed.queuedAtMs).toISOString(),
    startedAt: new Date(claimed.startedAtMs).toISOString(),
  }
  const children = openChildren(claimed)
  try {
    const state = workflowState(input.workflow.steps, claimed.steps)
    const size = createRunSize(claimed.steps)
    await runSteps(state, { ...deps, facts: { input, run }, size }, children)
    return { status: 'completed', output: { failure: null }, error: null }
  } catch (error) {
    // The abort's reason says more than the error that it caused inside a step.
    const end = endOfWorkflow(deps.session.signal.aborted ? deps.session.signal.reason : error)
    // Nobody is left who would read what they say, and they cost money.
    if (end.status !== 'queued') await Promise.all([...children].map((id) => deps.debates.cancel(id)))
    return end
  }
}

/** What became of one task. */
type Settled =
  | { readonly kind: 'done'; readonly task: Task; readonly progress: Progress }
  | { readonly kind: 'waits'; readonly task: Task; readonly waits: StepWaits }
  | { readonly kind: 'broken'; readonly task: Task; readonly error: unknown }

/** @param children - Runs that steps wait for; kept up to date. */
async function runSteps(start: WorkflowState, deps: WorkflowRunDeps, children: Set<string>): Promise<void> {
  const known = new Set<string>()
  const active = new Set<string>()
  const settled = createInbox<Settled>()
  const waiting = new Map<string, StepWaits>()
  let state = start
  let broken: (Settled & { kind: 'broken' }) | null = null
  for (;;) {
    const move = nextMove(state, known)
    if (move.kind === 'finish') return
    const tasks = broken === null ? move.tasks : []
    for (const task of tasks) {
      if (active.size >= maxActive) break
      if (!active.has(task.key) && !waiting.has(task.key) && canBegin(task, active)) {
        active.add(task.key)
        void settle(task, state, deps).then(settled.put)
      }
    }
    if (active.size === 0) {
      if (broken !== null) throw broken.error
      throw new WorkflowWaits([...waiting.values()])
    }
    // All that is there, in one turn: with many lanes the tree is looked through once for all of them.
    const progress: Progress[] = []
    for (const one of await settled.take()) {
      active.delete(one.task.key)
      if (one.kind === 'done') progress.push(one.progress)
      else if (one.kind === 'waits') {
        waiting.set(one.task.key, one.waits)
        for (const id of one.waits.runIds) children.add(id)
      } else broken ??= one
    }
    if (progress.length > 0) state = applyProgress(state, progress)
  }
}

/** Lanes are over only when nothing in them is under way. */
const canBegin = ({ kind, key }: Task, active: ReadonlySet<string>): boolean =>
  kind === 'run' || ![...active].some((one) => one.startsWith(`${key}/`))

async function settle(task: Task, state: WorkflowState, deps: WorkflowRunDeps): Promise<Settled> {
  try {
    const progress: Progress =
      task.kind === 'run'
        ? { kind: 'record', key: task.key, record: await runStep(task, state, deps) }
        : { kind: 'end', key: task.key, end: await endLanes(task, deps) }
    return { kind: 'done', task, progress }
  } catch (error) {
    if (!(error instanceof StepWaits)) return { kind: 'broken', task, error }
    return { kind: 'waits', task, waits: withDeadline(error, task.deadlineMs) }
  }
}

/** Time passes for what waits, too. */
const withDeadline = (waits: StepWaits, deadlineMs: number | null): StepWaits =>
  deadlineMs === null
    ? waits
    : new StepWaits({ ...waits, untilMs: Math.min(waits.untilMs ?? deadlineMs, deadlineMs) })

async function endLanes(task: Task, { session, clock }: WorkflowRunDeps): Promise<LanesEnd> {
  const { key, position, error, step } = task
  const end: LanesEnd = { error, finishedAt: new Date(clock.now()).toISOString() }
  const data = { key, stepId: step.id, stepType: step.type, name: step.name ?? null }
  return session.step<LanesEnd>({ key: endKey(key), kind: 'mark', position, saves: 'later' }, async () => ({
    output: end,
    usage: noUsage,
    events: [
      {
        type: 'StepFinished',
        level: error === null ? 'info' : 'error',
        component: 'workflow',
        data: { ...data, status: error === null ? 'completed' : 'failed', hasEnded: true },
        error,
      },
    ],
  }))
}

/** Children of earlier attempts whose steps are not over. */
function openChildren({ steps }: ClaimedRun): Set<string> {
  const over = new Set(steps.flatMap(({ key, kind }) => (kind === 'step' ? [key] : [])))
  const marks = steps.filter(({ key, kind }) => kind === 'mark' && key.endsWith(`/mark/${childMark}`))
  return new Set(
    marks
      .filter(({ key }) => !over.has(stepOfKey(key)))
      .map(({ output }) => (output as { value: ChildRun }).value.runId),
  )
}
