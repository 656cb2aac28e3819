import type { FormatDescription } from '@workbench/client/models'

interface Common {
  readonly name: string
  /** `stopOnConsensus` → "Stop on consensus". */
  readonly label: string
  readonly description: string | undefined
}

/** An option of a format, as a control needs it. */
export type FormatOption = Common &
  (
    | { readonly kind: 'boolean'; readonly initial: boolean }
    | { readonly kind: 'choice'; readonly initial: string; readonly choices: readonly string[] }
    | {
        readonly kind: 'number'
        readonly initial: number | null
        readonly min: number | undefined
        readonly max: number | undefined
        /** Whole numbers only. */
        readonly isWhole: boolean
        /** Empty is an answer, too. */
        readonly isNullable: boolean
      }
    | {
        readonly kind: 'text'
        readonly initial: string
        /** May be pages long. */
        readonly isLong: boolean
      }
  )

/** The options of a format out of its JSON Schema; what no control here can show (lists, objects) is left out. */
export function formatOptions(format: Pick<FormatDescription, 'options'>): readonly FormatOption[] {
  const properties = format.options.properties
  if (!isRecord(properties)) return []
  return Object.entries(properties).flatMap(([name, schema]) => {
    const option = isRecord(schema) ? optionOf(name, schema) : null
    return option === null ? [] : [option]
  })
}

function optionOf(name: string, given: Readonly<Record<string, unknown>>): FormatOption | null {
  const { schema, isNullable } = withoutNull(given)
  const common: Common = { name, label: labelOf(name), description: textOf(schema.description) }
  const initial = schema.default
  if (Array.isArray(schema.enum)) {
    const choices = schema.enum.filter((choice) => typeof choice === 'string')
    return { ...common, kind: 'choice', choices, initial: textOf(initial) ?? choices[0] ?? '' }
  }
  if (schema.type === 'boolean') return { ...common, kind: 'boolean', initial: initial === true }
  if (schema.type === 'string') {
    const isLong = (numberOf(schema.maxLength) ?? longText) >= longText
    return { ...common, kind: 'text', initial: textOf(initial) ?? '', isLong }
  }
  if (schema.type !== 'integer' && schema.type !== 'number') return null
  return {
    ...common,
    kind: 'number',
    initial: numberOf(initial) ?? null,
    min: limitOf(schema.minimum),
    max: limitOf(schema.maximum),
    isWhole: schema.type === 'integer',
    isNullable,
  }
}

// Of a text that may be as long, or has no limit, more than a line is expected.
const longText = 1000

/** What a value that may be null is otherwise: `anyOf` it and null, as Zod writes it. */
function withoutNull(schema: Readonly<Record<string, unknown>>) {
  const kinds = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isRecord) : []
  const others = kinds.filter(({ type }) => type !== 'null')
  const [only] = others
  if (only === undefined || others.length !== 1) return { schema, isNullable: false }
  return { schema: { ...only, ...schema }, isNullable: kinds.length > 1 }
}

/** `stopOnConsensus` and `one-by-one` read "Stop on consensus", "One by one"; a letter at the end stays large. */
export const labelOf = (name: string) => {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
    .replace(/ [a-z]$/, (letter) => letter.toUpperCase())
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined)

// Schemas of whole numbers name the largest one there is; that is no limit to tell anybody.
function limitOf(value: unknown): number | undefined {
  const limit = numberOf(value)
  return limit === undefined || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? undefined : limit
}
