import type { StepField } from '../step-type.ts'
import { stepTypeOf } from '../steps/catalogue.ts'
import { type StringAt, stringsIn } from '../templates/strings-in.ts'
import type { PlacedStep } from './placed-steps.ts'

/** Text of a step that holds expressions. */
export interface WrittenText extends StringAt {
  /** `expression`: all of it is one. `template`: those in `{{ }}` are. */
  readonly kind: 'expression' | 'template'
  readonly takesSecrets: boolean
  /** Where it is within the step, e.g. `headers.Accept`. */
  readonly place: string
}

/** Every text of a step that is evaluated or rendered, nested steps left out. */
export function writtenTexts({ step, path }: PlacedStep): readonly WrittenText[] {
  const values = step as unknown as Readonly<Record<string, unknown>>
  const when: StepField = { name: 'when', label: 'When', kind: 'expression', required: false }
  return [when, ...stepTypeOf(step.type).fields].flatMap(({ name, kind, takesSecrets = false }) =>
    textsOf(kind, values[name]).map(({ path: inner, text }) => ({
      path: [...path, name, ...inner],
      text,
      kind: kind === 'expression' ? ('expression' as const) : ('template' as const),
      takesSecrets: takesSecrets || kind === 'notify',
      place: [name, ...inner].join('.'),
    })),
  )
}

function textsOf(kind: StepField['kind'], value: unknown): readonly StringAt[] {
  switch (kind) {
    case 'expression':
    case 'template':
    case 'json':
    case 'pairs':
    case 'debate':
      return stringsIn(value)
    case 'notify':
      return stringsIn(value).filter(({ path }) => path.at(-1) === 'to')
    default:
      return []
  }
}
