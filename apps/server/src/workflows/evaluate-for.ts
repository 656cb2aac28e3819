import { randomUUID } from 'node:crypto'
import { ConflictError, InvalidInputError } from '@workbench/core/errors'
import type { Run } from '@workbench/core/models/run'
import { WorkflowInput, WorkflowOutput } from '@workbench/core/models/workflow-run'
import { ExpressionError, type Expressions } from '@workbench/core/ports/expressions'
import { defaultInputs } from '@workbench/core/workflow/default-inputs'
import { renderTemplate } from '@workbench/core/workflow/templates/render-template'
import { secretMarksAsPlaceholders } from '@workbench/core/workflow/templates/secret-marks'
import type { ServerDeps } from '../deps.ts'
import type { Evaluated, Evaluation } from './evaluation.ts'
import { type Sight, sightOfStep } from './sight-of-step.ts'

type Context = Readonly<Record<string, unknown>>
type EvaluateDeps = Pick<ServerDeps, 'expressions' | 'runs' | 'workflows' | 'clock'>

/**
 * Tries an expression or a template over what a step of a run saw, or over what a workflow would begin with.
 *
 * @throws NotFoundError, ConflictError when the run is none of a workflow, InvalidInputError when it has no such step.
 */
export async function evaluateFor(evaluation: Evaluation, deps: EvaluateDeps): Promise<Evaluated> {
  const { expression, template } = evaluation
  try {
    const context = await contextFor(evaluation, deps)
    const valuesOf = (expressions: readonly string[]) => evaluateAll(expressions, context, deps.expressions)
    if (expression !== undefined) {
      const [value] = await valuesOf([expression])
      return { ok: true, value: value ?? null }
    }
    const nonce = randomUUID()
    const rendered = await renderTemplate(template, { valuesOf, secretMarks: nonce })
    return { ok: true, value: secretMarksAsPlaceholders(rendered, nonce) ?? null }
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return { ok: false, error: { code: error.code, message: error.message } }
  }
}

/** Of one template that is tried; everybody waits while they are read. */
const mostExpressions = 200

/** Only what they read travels to them. */
async function evaluateAll(
  expressions: readonly string[],
  context: Context,
  { inspect, evaluate }: Expressions,
): Promise<readonly unknown[]> {
  if (expressions.length > mostExpressions) {
    const message = `A template is tried with at most ${mostExpressions} expressions; these are ${expressions.length}.`
    throw new ExpressionError('limit', expressions[0] ?? '', message)
  }
  const facts = expressions.map((one) => inspect(one))
  const roots = new Set(facts.flatMap((one) => one.roots))
  const ids = facts.some(({ readsAllSteps }) => readsAllSteps)
    ? null
    : new Set(facts.flatMap(({ steps }) => steps))
  const read = Object.entries(context)
    .filter(([name]) => roots.has(name))
    .map(([name, value]) => [name, name === 'steps' && ids !== null ? only(value as Context, ids) : value])
  // Each for itself: one that never ends is in nobody's way.
  const group = expressions.join('; ').slice(0, 200)
  return evaluate(expressions, Object.fromEntries(read), { group })
}

const only = (steps: Context, ids: ReadonlySet<string>): Context =>
  Object.fromEntries(Object.entries(steps).filter(([id]) => ids.has(id)))

async function contextFor(evaluation: Evaluation, deps: EvaluateDeps): Promise<Context> {
  const { runId, workflowId } = evaluation
  if (runId !== undefined) return contextOfRun(await deps.runs.get(runId), evaluation, deps)
  const workflow = workflowId === undefined ? null : await deps.workflows.get(workflowId)
  const trigger = { type: workflow?.trigger.type ?? 'manual', ...evaluation.trigger }
  return {
    trigger,
    inputs: { ...defaultInputs(workflow?.inputs ?? null), ...evaluation.inputs },
    steps: {},
    run: evaluation.trigger?.run ?? {},
    workflow: workflow === null ? {} : { id: workflow.id, name: workflow.name, version: workflow.version },
    now: nowOf(deps),
  }
}

async function contextOfRun(run: Run, evaluation: Evaluation, deps: EvaluateDeps): Promise<Context> {
  const { stepId, index = 0 } = evaluation
  const input = run.kind === 'workflow' ? WorkflowInput.safeParse(run.input) : null
  if (input?.success !== true) throw new ConflictError('This is no run of a workflow.')
  const output = WorkflowOutput.safeParse(run.output)
  const { workflow, ...started } = input.data
  const sight = sightOfStep(workflow.steps, output.success ? output.data.steps : {}, stepId, index)
  if (sight === null) {
    throw new InvalidInputError([{ path: ['stepId'], message: 'The run has no such step' }])
  }
  const trigger = { ...started.trigger, ...evaluation.trigger }
  const context = {
    trigger,
    inputs: evaluation.inputs ?? started.inputs,
    run: trigger.run ?? summaryOf(run),
    workflow: { id: workflow.id, name: workflow.name, version: workflow.version },
    now: nowOf(deps),
  }
  const scope = await scopeOf(sight, context, deps.expressions)
  return { ...context, steps: sight.steps, ...scope }
}

/** The item and its index, by the expressions that the lists came from. */
async function scopeOf(sight: Sight, context: Context, expressions: Expressions): Promise<Context> {
  let scope: Context = {}
  for (const { items, index, steps } of sight.around) {
    const [value] = await evaluateAll([items], { ...context, steps, ...scope }, expressions)
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (index >= Math.max(1, list.length)) {
      const message = `The list has ${list.length} items, counted from 0`
      throw new InvalidInputError([{ path: ['index'], message }])
    }
    scope = { item: list[index] ?? null, index }
  }
  return scope
}

/** As the engine shows a run to its own steps. */
const summaryOf = (run: Run): Context => {
  const { id, kind, workflowId, requestId, attempt, queuedAt, startedAt } = run
  return { id, kind, workflowId, requestId, attempt, queuedAt, startedAt }
}

const nowOf = ({ clock }: Pick<ServerDeps, 'clock'>): string => new Date(clock.now()).toISOString()
