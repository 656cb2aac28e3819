import type { FieldFault } from '../errors.ts'

const typeNames: ReadonlySet<unknown> = new Set([
  'object',
  'array',
  'string',
  'number',
  'integer',
  'boolean',
  'null',
])
/** Keywords whose value is one schema. */
const oneSchema = [
  'items',
  'additionalProperties',
  'additionalItems',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
]
/** Keywords whose value is a list of schemas. */
const listOfSchemas = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
/** Keywords whose value has a schema for each name. */
const schemasByName = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']

/**
 * What keeps a value from being the JSON Schema (draft 7 or 2020-12) of a tool's arguments. Looks at the keywords
 * that people get wrong; the compiler that checks arguments has the last word when the tool is called.
 *
 * @returns paths from the root of the schema; empty when nothing is wrong.
 */
export function inputSchemaFaults(schema: Readonly<Record<string, unknown>>): readonly FieldFault[] {
  const faults: FieldFault[] = []
  if (schema.type !== 'object') {
    faults.push({ path: ['type'], message: 'Expected "object": arguments are always an object' })
  }
  walk(schema, [], faults)
  return faults
}

type Path = readonly (string | number)[]

// Recursion is safe: bodies are at most 64 levels deep.
function walk(schema: unknown, path: Path, faults: FieldFault[]): void {
  if (typeof schema === 'boolean') return
  if (!isObject(schema)) {
    faults.push({ path, message: 'Expected a JSON Schema: an object, true or false' })
    return
  }
  const fault = (keyword: string, message: string) => faults.push({ path: [...path, keyword], message })

  const { type, required, enum: values, pattern, $ref: reference } = schema
  if (path.length > 0 && type !== undefined && ![type].flat().every((name) => typeNames.has(name))) {
    fault('type', `Expected one or more of ${[...typeNames].join(', ')}`)
  }
  const isListOfNames = Array.isArray(required) && required.every((name) => typeof name === 'string')
  if (required !== undefined && !isListOfNames) fault('required', 'Expected a list of names of properties')
  if (values !== undefined && !Array.isArray(values)) fault('enum', 'Expected a list of values')
  if (pattern !== undefined && !isPattern(pattern)) fault('pattern', 'Expected a regular expression')
  if (reference !== undefined && !(typeof reference === 'string' && reference.startsWith('#'))) {
    fault('$ref', 'Expected a reference within this schema, for example "#/$defs/address"')
  }

  for (const keyword of oneSchema) {
    const value = schema[keyword]
    // Draft 7 has lists of schemas for `items`, too.
    if (keyword === 'items' && Array.isArray(value)) walkList(value, [...path, keyword], faults)
    else if (value !== undefined) walk(value, [...path, keyword], faults)
  }
  for (const keyword of listOfSchemas) {
    const value = schema[keyword]
    if (value === undefined) continue
    if (Array.isArray(value) && value.length > 0) walkList(value, [...path, keyword], faults)
    else fault(keyword, 'Expected a list of schemas')
  }
  for (const keyword of schemasByName) {
    const value = schema[keyword]
    if (value === undefined) continue
    if (!isObject(value)) fault(keyword, 'Expected an object with a schema for each name')
    else for (const [name, one] of Object.entries(value)) walk(one, [...path, keyword, name], faults)
  }
}

const walkList = (schemas: readonly unknown[], path: Path, faults: FieldFault[]): void => {
  for (const [index, one] of schemas.entries()) walk(one, [...path, index], faults)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    new RegExp(value, 'u')
    return true
  } catch {
    return false
  }
}
