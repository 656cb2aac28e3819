/** A field of a form that is made from a JSON Schema. */
export interface SchemaField {
  readonly name: string
  readonly description: string
  readonly isRequired: boolean
  readonly kind: 'text' | 'number' | 'integer' | 'boolean' | 'choice' | 'texts' | 'json'
  /** Of a choice. */
  readonly choices: readonly string[]
}

/** What stands in the fields: a text for texts, choices and JSON, "" and null for what is left out. */
export type SchemaValues = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

export type Args = Readonly<Record<string, unknown>>

/** The fields of a schema of an object, in its order; anything that is not simple is typed as JSON. */
export function fieldsOf(schema: Args): readonly SchemaField[] {
  const { properties, required } = schema
  if (!isObject(properties)) return []
  const needed = Array.isArray(required) ? required : []
  return Object.entries(properties).map(([name, property]) => ({
    name,
    description: isObject(property) && typeof property.description === 'string' ? property.description : '',
    isRequired: needed.includes(name),
    ...kindOf(isObject(property) ? property : {}),
  }))
}

function kindOf({ type, enum: choices, items }: Args): Pick<SchemaField, 'kind' | 'choices'> {
  if (Array.isArray(choices) && choices.every((choice) => typeof choice === 'string')) {
    return { kind: 'choice', choices }
  }
  const areTexts = type === 'array' && isObject(items) && items.type === 'string' && items.enum === undefined
  if (areTexts) return { kind: 'texts', choices: [] }
  switch (type) {
    case 'string':
      return { kind: 'text', choices: [] }
    case 'number':
    case 'integer':
    case 'boolean':
      return { kind: type, choices: [] }
    default:
      return { kind: 'json', choices: [] }
  }
}

/** What the fields show for arguments. */
export const valuesOf = (fields: readonly SchemaField[], args: Args): SchemaValues =>
  Object.fromEntries(fields.map((field) => [field.name, shownValue(field, args[field.name])]))

function shownValue({ kind }: SchemaField, arg: unknown): SchemaValues[string] {
  switch (kind) {
    case 'number':
    case 'integer':
      return typeof arg === 'number' ? arg : null
    case 'boolean':
      return arg === true
    case 'texts':
      return Array.isArray(arg) ? arg.filter((each) => typeof each === 'string') : []
    case 'json':
      return arg === undefined ? '' : JSON.stringify(arg, null, 2)
    default:
      return typeof arg === 'string' ? arg : ''
  }
}

/**
 * The arguments that the fields stand for; what is left empty is left out.
 *
 * @returns faults by field where JSON can't be read; whether it fits the schema is the server's to say.
 */
export function argsOf(
  fields: readonly SchemaField[],
  values: SchemaValues,
): { readonly args: Args; readonly faults: Readonly<Record<string, string>> } {
  const args: Record<string, unknown> = {}
  const faults: Record<string, string> = {}
  for (const { name, kind, isRequired } of fields) {
    const value = values[name] ?? null
    if (kind === 'json') {
      if (typeof value !== 'string' || value.trim() === '') continue
      const parsed = parsedJson(value)
      if (parsed.isRight) args[name] = parsed.value
      else faults[name] = parsed.fault
      continue
    }
    if (isEmpty(value) && !(isRequired && kind === 'boolean')) continue
    args[name] = value
  }
  return { args, faults }
}

const isEmpty = (value: SchemaValues[string]): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** Arguments that are typed as JSON as a whole. */
export function argsIn(text: string): { readonly args: Args } | { readonly fault: string } {
  if (text.trim() === '') return { args: {} }
  const parsed = parsedJson(text)
  if (!parsed.isRight) return { fault: parsed.fault }
  return isObject(parsed.value) ? { args: parsed.value } : { fault: 'Arguments are a JSON object: { … }.' }
}

type Parsed =
  | { readonly isRight: true; readonly value: unknown }
  | { readonly isRight: false; readonly fault: string }

export function parsedJson(text: string): Parsed {
  try {
    return { isRight: true, value: JSON.parse(text) }
  } catch (error) {
    return {
      isRight: false,
      fault: `This is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    }
  }
}

const isObject = (value: unknown): value is Args =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
