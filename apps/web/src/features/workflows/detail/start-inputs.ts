import { type Args, argsOf, fieldsOf, type SchemaValues, valuesOf } from '../../tools/schema-form.ts'

// What a start by hand brings: fields made from the JSON Schema of the workflow's inputs.

type Schema = Args

const propertyOf = (schema: Schema, name: string): Args => {
  const { properties } = schema
  const property = isObject(properties) ? properties[name] : undefined
  return isObject(property) ? property : {}
}

/** What the fields show at first: the defaults of the schema. */
export function firstValues(schema: Schema): SchemaValues {
  const fields = fieldsOf(schema)
  const defaults = fields.flatMap(({ name }) => {
    const { default: value } = propertyOf(schema, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return valuesOf(fields, Object.fromEntries(defaults))
}

/** The inputs that the fields stand for, and faults by field where JSON can't be read. */
export function inputsOf(schema: Schema, values: SchemaValues): ReturnType<typeof argsOf> {
  const fields = fieldsOf(schema)
  const { args, faults } = argsOf(fields, values)
  // Left out, it would be the default, which says the opposite.
  const refused = fields.filter(
    ({ name, kind }) =>
      kind === 'boolean' && values[name] === false && propertyOf(schema, name).default === true,
  )
  return { args: { ...args, ...Object.fromEntries(refused.map(({ name }) => [name, false])) }, faults }
}

/** Faults of a refusal at the fields: `inputs.topic` is the field `topic`. */
export const faultsOfInputs = (faults: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(faults).flatMap(([path, message]) => {
      const name = /^inputs\.([^.]+)/.exec(path)?.[1]
      return name === undefined ? [] : [[name, message]]
    }),
  )

/** The schema asks for anything. */
export const hasFields = (schema: Schema | null): schema is Schema =>
  schema !== null && fieldsOf(schema).length > 0

const isObject = (value: unknown): value is Args =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
