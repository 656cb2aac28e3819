import type { FieldFault } from '../../errors.ts'
import type { ExpressionFacts, Expressions } from '../../ports/expressions.ts'
import { parseTemplate } from '../templates/parse-template.ts'
import type { PlacedStep } from './placed-steps.ts'
import { referenceFault, type StepIndex } from './reference-fault.ts'
import { rootFault, whereSecretsGo } from './root-fault.ts'
import { type WrittenText, writtenTexts } from './written-texts.ts'

export type Inspect = Pick<Expressions, 'inspect'>

/** What is wrong with the expressions and templates of a step. */
export function textFaults(
  placed: PlacedStep,
  index: StepIndex,
  expressions: Inspect,
): readonly FieldFault[] {
  return writtenTexts(placed).flatMap((written) =>
    [...new Set(problemsOf(written, placed, index, expressions))].map((problem) => ({
      path: written.path,
      message: `Step "${placed.step.id}", ${written.place}: ${problem}`,
    })),
  )
}

function problemsOf(
  { kind, text, takesSecrets }: WrittenText,
  placed: PlacedStep,
  index: StepIndex,
  { inspect }: Inspect,
): readonly string[] {
  const inExpression = (expression: string): readonly string[] =>
    problemsWith(inspect(expression), placed, index).map((problem) => `in ${shown(expression)}: ${problem}`)
  if (kind === 'expression') return inExpression(text)

  const { parts, problem } = parseTemplate(text)
  const problems = parts.flatMap((part) => {
    if (part.kind === 'expression') return inExpression(part.expression)
    if (part.kind === 'text' || takesSecrets) return []
    return [`{{ secrets.${part.name} }} can't stand here, but in ${whereSecretsGo}`]
  })
  return problem === null ? problems : [...problems, problem]
}

function problemsWith(facts: ExpressionFacts, placed: PlacedStep, index: StepIndex): readonly string[] {
  if (facts.problem !== null) return [facts.problem]
  // Who takes the context as a whole takes it as it is, with items or without.
  const readsAll = facts.readsAllSteps && facts.roots.includes('item') && facts.roots.includes('trigger')
  const roots = readsAll ? [] : facts.roots.map((name) => rootFault(placed, name, index))
  const steps = facts.steps.map((id) => referenceFault(placed, id, index))
  return [...roots, ...steps].filter((fault) => fault !== null)
}

const shown = (expression: string): string =>
  JSON.stringify(expression.length > 80 ? `${expression.slice(0, 79)}…` : expression)
