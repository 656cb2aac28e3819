import { spanIdOf } from '../events/span-id.ts'
import type { Expressions } from '../ports/expressions.ts'
import { expressionContext, type Reads } from './expression-context.ts'
import type { Task } from './next-move.ts'
import type { StepMemory } from './step-memory.ts'
import { type StepContext, StepFailed } from './step-type.ts'
import { renderTemplate } from './templates/render-template.ts'
import type { WorkflowRunDeps } from './workflow-run-deps.ts'
import type { WorkflowState } from './workflow-state.ts'

/** What a try of this step may use. */
export function createStepContext(
  task: Task,
  state: WorkflowState,
  deps: WorkflowRunDeps,
  memory: StepMemory,
): StepContext {
  const { session, correlation, expressions, facts, clock, newId } = deps
  const { key, step, scope } = task
  const { workflow, dryRun, depth } = facts.input
  // Two, since an id by itself tells its time and counts within it.
  const secretMarks = `${newId()}${newId()}`

  function evaluateAll(sources: readonly string[]): Promise<readonly unknown[]> {
    const now = new Date(clock.now()).toISOString()
    const context = expressionContext({ ...facts, now }, state, scope, readsOf(sources, expressions))
    return expressions.evaluate(sources, context, { group: workflow.id, signal: session.signal })
  }

  return {
    runId: session.runId,
    workflow: { id: workflow.id, name: workflow.name },
    depth,
    key,
    stepId: step.id,
    stepName: step.name ?? step.id,
    tryNumber: memory.tries().length + 1,
    correlation: { ...correlation, spanId: spanIdOf(session.runId, session.attempt, key) },
    limits: [workflow.toolLimits],
    signal: session.signal,
    timeoutMs: timeOf(task, clock.now()),
    dryRun: dryRun === null ? null : { output: ownOf(dryRun.outputs, [key, step.id]) },
    evaluate: async (expression) => (await evaluateAll([expression]))[0],
    render: (template) => renderTemplate(template, { valuesOf: evaluateAll, secretMarks }),
    secretMarks,
    remember: memory.remember,
    remembered: memory.recall,
    deps,
  }
}

/** A step may be called `constructor`. */
const ownOf = (outputs: Readonly<Record<string, unknown>>, names: readonly string[]): unknown =>
  names.filter((name) => Object.hasOwn(outputs, name)).map((name) => outputs[name])[0]

/** Its own time, or what is left of the time of what is around it. */
function timeOf({ step, deadlineMs }: Task, nowMs: number): number | null {
  const leftMs = deadlineMs === null ? null : deadlineMs - nowMs
  if (leftMs !== null && leftMs <= 0) {
    throw new StepFailed('timeout', 'The time of the steps around it was over before it began.')
  }
  if (step.timeoutMs === undefined) return leftMs
  return leftMs === null ? step.timeoutMs : Math.min(step.timeoutMs, leftMs)
}

function readsOf(sources: readonly string[], expressions: Pick<Expressions, 'inspect'>): Reads {
  const facts = sources.map((source) => expressions.inspect(source))
  return {
    roots: facts.flatMap(({ roots }) => roots),
    steps: facts.flatMap(({ steps }) => steps),
    readsAllSteps: facts.some(({ readsAllSteps }) => readsAllSteps),
  }
}
