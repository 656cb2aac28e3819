import type { FieldFault } from '../../errors.ts'
import { InlineDebateRequest, ScenarioDebateRequest } from '../../models/debate-request.ts'
import { parseTemplate } from '../templates/parse-template.ts'
import { stringsIn } from '../templates/strings-in.ts'
import type { PlacedStep } from './placed-steps.ts'

type Path = readonly PropertyKey[]

interface Issue {
  readonly code?: string
  readonly path: Path
  readonly message: string
  /** Of a union: what each of its kinds finds wrong. */
  readonly errors?: readonly (readonly Issue[])[]
}

/** A string with `{{ }}` in it: nobody knows yet what it says; of one that is more than `{{ }}` that it is a string. */
interface Unknown {
  readonly key: string
  readonly isString: boolean
}

/** What is wrong with the request of a runDebate step, whatever the `{{ }}` in it come to be. */
export function debateFaults({ step, path }: PlacedStep): readonly FieldFault[] {
  if (step.type !== 'runDebate') return []
  const { request } = step
  const unknowns = unknownsIn(request)
  if (unknowns.some(({ key, isString }) => key === '' && !isString)) return []
  // Which of the two it is meant to be, so that faults are about that one.
  const isOfScenario = typeof request === 'object' && request !== null && 'scenarioId' in request
  const parsed = (isOfScenario ? ScenarioDebateRequest : InlineDebateRequest).safeParse(request)
  if (parsed.success) return []
  return knownFaults(parsed.error.issues, [], unknowns).map((issue) => {
    const inner = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    const place = ['request', ...inner]
    return { path: [...path, ...place], message: `Step "${step.id}", ${place.join('.')}: ${issue.message}` }
  })
}

function unknownsIn(request: unknown): readonly Unknown[] {
  return stringsIn(request).flatMap(({ path, text }) => {
    const { parts } = parseTemplate(text)
    if (parts.every(({ kind }) => kind === 'text')) return []
    const isString = parts.length > 1 || parts[0]?.kind === 'secret'
    return [{ key: keyOf(path), isString }]
  })
}

function knownFaults(issues: readonly Issue[], within: Path, unknowns: readonly Unknown[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    const path = [...within, ...issue.path]
    if (issue.errors !== undefined && issue.errors.length > 0) {
      const kinds = issue.errors.map((errors) => knownFaults(errors, path, unknowns))
      return kinds.reduce((least, faults) => (faults.length < least.length ? faults : least))
    }
    const key = keyOf(path)
    const unknown = unknowns.find((one) => key === one.key)
    const mayCome = unknown !== undefined && !(unknown.isString && issue.code === 'invalid_type')
    return mayCome ? [] : [{ ...issue, path }]
  })
}

const keyOf = (path: Path): string => path.map(String).join('\n')
