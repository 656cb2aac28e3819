import { noUsage } from '../models/usage.ts'
import { ExpressionError } from '../ports/expressions.ts'
import type { SessionEvent, StepResult } from '../runs/run-session.ts'
import type { Task } from './next-move.ts'
import { retryDelayMs } from './retry-policy.ts'
import { RunTooLarge } from './run-size.ts'
import { createStepContext } from './step-context.ts'
import { WorkflowFailed } from './step-faults.ts'
import { createStepMemory, type StepMemory } from './step-memory.ts'
import { StepFailed, StepWaits } from './step-type.ts'
import { stepTypeOf } from './steps/catalogue.ts'
import { booleanOf } from './steps/condition.ts'
import { withinTime } from './within-time.ts'
import type { WorkflowRunDeps } from './workflow-run-deps.ts'
import type { StepRecord, WorkflowState } from './workflow-state.ts'

/** Pauses between tries up to this long are slept; the run waits for longer ones and holds no worker. */
const longestSleepMs = 1000
/** Longer outputs stay in the journal alone; events are for reading along. */
const maxEventOutput = 2000

/**
 * Runs a step to its end, try after try, and remembers it.
 *
 * @throws StepWaits when it goes on later; WorkflowFailed when it failed and nothing catches that; the reason of the
 *   session's signal when that aborted.
 */
export async function runStep(task: Task, state: WorkflowState, deps: WorkflowRunDeps): Promise<StepRecord> {
  const { session, clock } = deps
  const { key, position, step } = task
  const iso = () => new Date(clock.now()).toISOString()
  const about = aboutOf(task)
  const memory = createStepMemory({ session, key, position, now: iso, about })
  const startedAt = memory.begunAt() ?? iso()
  for (;;) {
    await untilNextTry(memory, deps)
    const tryNumber = memory.tries().length + 1
    const isAnnounced = memory.begunAt() !== null && tryNumber === 1
    if (!isAnnounced) {
      const data = { ...about, try: tryNumber }
      session.emit({ type: 'StepStarted', component: 'workflow', data })
    }
    try {
      // What acts outside remembers that it is about to, which makes everything before it durable.
      const saves = stepTypeOf(step.type).actsOutside ? 'after' : 'later'
      const place = { key, kind: 'step', position, saves } as const
      return await session.step(place, () => tryOnce(task, state, deps, memory, startedAt))
    } catch (error) {
      if (session.signal.aborted) throw session.signal.reason
      const failure = failureOf(error)
      if (failure === null) throw error
      const delayMs = retryDelayMs(step, failure, tryNumber, deps.random)
      if (delayMs === null) return await conclude(task, failure, { tryNumber, startedAt }, deps)
      noteTry(failure, delayMs, { memory, about, tryNumber, now: clock.now() })
    }
  }
}

async function tryOnce(
  task: Task,
  state: WorkflowState,
  deps: WorkflowRunDeps,
  memory: StepMemory,
  startedAt: string,
): Promise<StepResult<StepRecord>> {
  const { session, clock } = deps
  const { step } = task
  const type = stepTypeOf(step.type)
  const attempts = memory.tries().length + 1
  const isNew = memory.begunAt() === null
  // Before it does anything: what has left can't be taken back.
  if (attempts === 1) deps.size.begin()
  const context = createStepContext(task, state, deps, memory)
  if (isNew && step.when !== undefined && !booleanOf(await context.evaluate(step.when), step.when)) {
    return over({ status: 'skipped', output: null, attempts: 0, error: null })
  }
  const timeoutMs = type.keepsTime ? null : context.timeoutMs
  const { output, side, wouldDo, warning } = await withinTime(timeoutMs, { session, clock }, (signal) =>
    type.run(step as never, { ...context, signal }),
  )
  deps.size.add({ output, wouldDo, side })
  return over({ status: 'completed', output, attempts, error: null }, { wouldDo, warning }, side)

  function over(
    part: Omit<StepRecord, 'startedAt' | 'finishedAt'>,
    more: Readonly<Record<string, unknown>> = {},
    beside?: StepResult<StepRecord>['side'],
  ): StepResult<StepRecord> {
    const record = { ...part, startedAt, finishedAt: new Date(clock.now()).toISOString() }
    return { output: record, usage: noUsage, events: [finishedEvent(task, record, more)], side: beside }
  }
}

/** It failed for good: what goes on all the same is remembered, anything else ends the run. */
async function conclude(
  task: Task,
  given: StepFailed,
  { tryNumber, startedAt }: { tryNumber: number; startedAt: string },
  { session, clock, size }: WorkflowRunDeps,
): Promise<StepRecord> {
  const { key, position, step } = task
  const failure = task.isCaught ? orTooLarge(given, size) : given
  const isCaught = task.isCaught && !(failure instanceof RunTooLarge)
  const error = { code: failure.code, message: failure.message }
  const finishedAt = new Date(clock.now()).toISOString()
  const record: StepRecord = {
    status: 'failed',
    output: failure.output,
    attempts: tryNumber,
    error,
    startedAt,
    finishedAt,
  }
  const event = finishedEvent(task, record, {})
  if (!isCaught) {
    session.emit(event)
    session.note(failure.side)
    const title = `Step "${step.name ?? step.id}"`
    throw new WorkflowFailed({ ...record, key, title, error })
  }
  const place = { key, kind: 'step', position, saves: 'later' } as const
  return session.step(place, async () => ({
    output: record,
    usage: noUsage,
    events: [event],
    side: failure.side,
  }))
}

/** What is kept of a failure counts as well. */
function orTooLarge(failure: StepFailed, size: WorkflowRunDeps['size']): StepFailed {
  try {
    size.add(failure)
    return failure
  } catch (error) {
    if (error instanceof RunTooLarge) return error
    throw error
  }
}

function noteTry(
  failure: StepFailed,
  delayMs: number,
  {
    memory,
    about,
    tryNumber,
    now,
  }: { memory: StepMemory; about: Readonly<Record<string, unknown>>; tryNumber: number; now: number },
): void {
  const error = { code: failure.code, message: failure.message }
  const event: SessionEvent = {
    type: 'Error',
    level: 'warn',
    component: 'workflow',
    data: { ...about, try: tryNumber, willRetry: true, retryInMs: delayMs },
    error,
  }
  const at = new Date(now).toISOString()
  const nextAt = new Date(now + delayMs).toISOString()
  memory.failedTry({ ...error, at, nextAt }, event, failure.side)
}

/** @throws StepWaits when that is a while. */
async function untilNextTry(memory: StepMemory, { session, clock }: WorkflowRunDeps): Promise<void> {
  const last = memory.tries().at(-1)
  if (last === undefined) return
  const untilMs = Date.parse(last.nextAt)
  const leftMs = untilMs - clock.now()
  if (leftMs > longestSleepMs) throw new StepWaits({ untilMs })
  if (leftMs > 0) await clock.sleep(leftMs, session.signal)
}

/** @returns null for what is no failure of the step: it waits, or the run is over. */
function failureOf(error: unknown): StepFailed | null {
  if (error instanceof StepFailed) return error
  if (!(error instanceof ExpressionError)) return null
  const retry = error.code === 'timeout' ? 'possible' : 'never'
  return new StepFailed('expression', error.message, { retry, cause: error })
}

const aboutOf = ({ step, key, scope }: Task): Readonly<Record<string, unknown>> => ({
  key,
  stepId: step.id,
  stepType: step.type,
  name: step.name ?? null,
  ...('index' in scope.names ? { item: scope.names.index } : {}),
})

export function finishedEvent(
  task: Task,
  { status, output, attempts, error, startedAt, finishedAt }: StepRecord,
  { wouldDo, warning }: { readonly wouldDo?: unknown; readonly warning?: string | undefined },
): SessionEvent {
  const level = status === 'failed' ? 'error' : warning === undefined ? 'info' : 'warn'
  return {
    type: 'StepFinished',
    level,
    component: 'workflow',
    latencyMs: Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt)),
    data: {
      ...aboutOf(task),
      status,
      attempts,
      ...(JSON.stringify(output ?? null).length > maxEventOutput ? {} : { output }),
      ...(wouldDo === undefined ? {} : { wouldDo }),
      ...(warning === undefined ? {} : { warning }),
    },
    error,
  }
}
