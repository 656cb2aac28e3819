import type { OfferedTool } from '@workbench/core/ports/language-model'
import { fieldsOf } from '../count-in.ts'

type Schema = OfferedTool['inputSchema']

const combining = ['allOf', 'anyOf', 'oneOf'] as const
/** Refused by one provider or another, and `required`, which is written anew. */
const leftOut: ReadonlySet<string> = new Set([
  ...combining,
  'not',
  'enum',
  'const',
  'if',
  'then',
  'else',
  'required',
])

/**
 * A tool's schema in the form that every provider takes: one tool that is described otherwise makes OpenAI and
 * Anthropic refuse the whole request. At the top there is an object with `properties` and nothing that combines
 * schemas; what the alternatives name, the model may name. The tool itself is still checked against all of it.
 */
export function schemaForModels(schema: Schema): Schema {
  const parts = combining.flatMap((word) => listOf(schema[word]).map(fieldsOf))
  const required = [schema, ...listOf(schema.allOf).map(fieldsOf)].flatMap((part) => listOf(part.required))
  const plain = Object.entries(schema).filter(([word]) => !leftOut.has(word))
  return {
    ...Object.fromEntries(plain),
    type: 'object',
    properties: Object.fromEntries(
      [...parts, schema].flatMap(({ properties }) => Object.entries(fieldsOf(properties))),
    ),
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
