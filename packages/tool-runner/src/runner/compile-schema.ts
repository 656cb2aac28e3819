import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { patternEngine } from './pattern-engine.ts'

type Schema = Readonly<Record<string, unknown>>

const options: Options = {
  strict: false,
  allErrors: true,
  // What a schema of a stranger should say on our console is nothing.
  logger: false,
  code: { regExp: patternEngine },
}

/**
 * Compiles a JSON Schema: draft 7 where it says so, else 2020-12, as MCP has it. Run it within a deadline.
 *
 * @throws Error with what is wrong with the schema.
 */
export function compileSchema(schema: Schema): (value: unknown) => readonly ErrorObject[] {
  const { $schema, ...rest } = schema
  // A compiler of its own for each: the $id of one schema must not mean anything to another.
  const isOld = typeof $schema === 'string' && /draft-0[4-7]/.test($schema)
  const ajv = isOld ? new Ajv(options) : new Ajv2020(options)
  addFormats.default(ajv, { mode: 'fast' })
  const validate: ValidateFunction = ajv.compile(rest)
  // Such a validator answers with a promise, which would pass for a yes.
  if ('$async' in validate) throw new Error('$async is not supported')
  return (value) => (validate(value) === true ? [] : (validate.errors ?? []))
}
