import { InvalidInputError } from '../../errors.ts'
import { DebateRequest } from '../../models/debate-request.ts'
import { hasEnded } from '../../models/run.ts'
import { JsonTemplate } from '../../models/workflow-fields.ts'
import type { ChildDebate } from '../../ports/child-debates.ts'
import { type ChildRun, childMark } from '../child-run.ts'
import { type StepContext, type StepDone, StepFailed, type StepType, StepWaits } from '../step-type.ts'

export interface RunDebateFields {
  type: 'runDebate'
  /** A DebateRequest with `{{ }}` in its strings. */
  request: unknown
}

/** Starts a debate and waits for its end, holding no worker. Further tries go on with the very same debate. */
export const runDebate: StepType<RunDebateFields> = {
  type: 'runDebate',
  title: 'Run debate',
  description: 'Starts a debate and goes on with its result.',
  fields: [{ name: 'request', label: 'Debate', kind: 'debate', required: true }],
  shape: () => ({ request: JsonTemplate }),
  actsOutside: true,
  keepsTime: true,
  async run({ request }, context) {
    const { clock, debates, newId } = context.deps
    if (context.dryRun !== null) return rehearsed(await requestOf(request, context), context.dryRun.output)

    const known = context.remembered(childMark) as Child | undefined
    const debate = known === undefined ? null : await debates.find(known.runId)
    if (known !== undefined && debate !== null) return goOn(known, debate, context)

    const checked = await requestOf(request, context)
    // Known before it is started, so that no crash starts a second one.
    const child = await context.remember(childMark, () => ({ value: { runId: newId(), atMs: clock.now() } }))
    await start(child.runId, checked, context)
    return wait(child, child.atMs, context)
  },
}

interface Child extends ChildRun {
  /** When it was set going for the first time, milliseconds since the epoch. */
  readonly atMs: number
}

/** It was set going once more. */
interface Again {
  readonly atMs: number
  /** The end that it goes on from. */
  readonly after: string | null
}

async function goOn(child: Child, debate: ChildDebate, context: StepContext): Promise<StepDone> {
  const { clock, debates } = context.deps
  const { status, output, finishedAt } = debate
  const times = timesSetGoing(context)
  const again = context.remembered(`again/${times}`) as Again | undefined
  const setGoing = async ({ atMs }: Again): Promise<never> => {
    await debates.retry(child.runId)
    return wait(child, atMs, context)
  }
  if (status === 'completed') return { output: withRunId(output, child) }
  if (!hasEnded(status)) return wait(child, again?.atMs ?? child.atMs, context)

  // Another try was begun, and the process died before the debate was told.
  if (again?.after === finishedAt) return setGoing(again)
  // This end failed a try before, so this is the next one: of the step, or of the whole run, whose tries count anew.
  if (context.remembered(`failed/${times}`) !== undefined) {
    const value = { atMs: clock.now(), after: finishedAt }
    return setGoing(await context.remember(`again/${times + 1}`, () => ({ value })))
  }
  const failure = failureOf(child, debate, context.remembered(`over/${times}`) !== undefined)
  await context.remember(`failed/${times}`, () => ({ value: failure.code }))
  throw failure
}

/** From 1. */
function timesSetGoing({ remembered }: StepContext): number {
  let times = 1
  while (remembered(`again/${times + 1}`) !== undefined) times += 1
  return times
}

/** @throws StepWaits until it ends; when its time is over it is cancelled, and its end is waited for all the same. */
async function wait({ runId }: Child, sinceMs: number, context: StepContext): Promise<never> {
  const { timeoutMs, deps } = context
  const untilMs = timeoutMs === null ? null : sinceMs + timeoutMs
  if (untilMs === null || deps.clock.now() < untilMs) throw new StepWaits({ runIds: [runId], untilMs })
  await context.remember(`over/${timesSetGoing(context)}`, () => ({ value: true }))
  await deps.debates.cancel(runId)
  // What it says in the end counts, also when it was completed just now.
  throw new StepWaits({ runIds: [runId] })
}

async function start(runId: string, request: DebateRequest, context: StepContext): Promise<void> {
  const { workflow, depth, correlation, limits, deps } = context
  const child = {
    runId,
    parentRunId: context.runId,
    workflow,
    depth: depth + 1,
    correlation,
    request,
    limits,
  }
  try {
    await deps.debates.start(child)
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw invalidRequest(error.faults)
  }
}

/** @throws StepFailed */
async function requestOf(template: unknown, context: StepContext): Promise<DebateRequest> {
  const parsed = DebateRequest.safeParse(await context.render(template))
  if (parsed.success) return parsed.data
  throw invalidRequest(parsed.error.issues.flatMap(nearest))
}

function invalidRequest(faults: readonly Issue[]): StepFailed {
  const said = faults
    .slice(0, 5)
    .map(({ path, message }) => `${['request', ...path].map(String).join('.')}: ${message}`)
  return new StepFailed('invalid_value', `The debate can't be started: ${said.join('; ')}`)
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** Of a union: what is wrong with the kind that comes closest. */
function nearest({ path, message, errors = [] }: Issue): readonly Issue[] {
  const [first, ...others] = errors
  if (first === undefined) return [{ path, message }]
  const best = others.reduce((a, b) => (b.length < a.length ? b : a), first)
  return best.flatMap((issue) => nearest({ ...issue, path: [...path, ...issue.path] }))
}

function failureOf(child: Child, { status, output, error }: ChildDebate, isOver: boolean): StepFailed {
  const options = { retry: 'possible' as const, output: withRunId(output, child) }
  if (isOver) return new StepFailed('timeout', `The debate ${child.runId} was not over in time.`, options)
  const why = error === null ? '' : `: ${error.message}`
  return new StepFailed('debate_failed', `The debate ${child.runId} ${said[status]}${why}`, options)
}

const said: Readonly<Partial<Record<ChildDebate['status'], string>>> = {
  failed: 'failed',
  cancelled: 'was cancelled',
}

const withRunId = (output: unknown, { runId }: Child) => ({ ...(output as object | null), runId })

function rehearsed(request: DebateRequest, output: unknown): StepDone {
  const nothing = { turns: [], verdict: null, stopReason: null, runId: null, simulated: true }
  return { output: output === undefined ? nothing : output, wouldDo: request }
}
