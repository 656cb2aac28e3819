import type { JsonObject } from '../workflow-shapes.ts'

export type InputType = 'string' | 'number' | 'integer' | 'boolean' | 'choice'

/** One input as a row of a table. */
export interface InputRow {
  readonly name: string
  readonly type: InputType
  readonly isRequired: boolean
  readonly description: string
  /** What it is when left out; null: nothing. */
  readonly preset: string | number | boolean | null
  /** Of a choice. */
  readonly choices: readonly string[]
}

const schemaKeys = new Set(['type', 'properties', 'required', 'additionalProperties', '$schema'])
const propertyKeys = new Set(['type', 'description', 'default', 'enum'])
const types = new Set<unknown>(['string', 'number', 'integer', 'boolean'])

/** The inputs that a schema names; null when it says more than rows can. */
export function inputRows(schema: JsonObject | null): readonly InputRow[] | null {
  if (schema === null) return []
  const { type = 'object', properties = {}, required = [], additionalProperties = false } = schema
  const isPlain =
    type === 'object' &&
    typeof additionalProperties === 'boolean' &&
    Array.isArray(required) &&
    Object.keys(schema).every((key) => schemaKeys.has(key))
  if (!isPlain || !isObject(properties)) return null
  const rows = Object.entries(properties).map(([name, property]) =>
    rowOf(name, property, required.includes(name)),
  )
  const areNamed = required.every((name) => Object.hasOwn(properties, String(name)))
  return areNamed && rows.every((row) => row !== null) ? rows : null
}

function rowOf(name: string, property: unknown, isRequired: boolean): InputRow | null {
  if (!isObject(property) || !Object.keys(property).every((key) => propertyKeys.has(key))) return null
  const { type, description = '', default: preset = null, enum: choices } = property
  if (!types.has(type) || typeof description !== 'string') return null
  if (choices !== undefined && !(type === 'string' && isTexts(choices))) return null
  if (preset !== null && !fits(type, preset)) return null
  return {
    name,
    type: choices === undefined ? (type as InputType) : 'choice',
    isRequired,
    description,
    preset: preset as InputRow['preset'],
    choices: choices ?? [],
  }
}

const fits = (type: unknown, value: unknown): boolean =>
  typeof value === (type === 'integer' ? 'number' : type)

/**
 * The schema that rows stand for; null for none.
 *
 * @param before - What it was: whether it allows others stays as it said.
 */
export function schemaOfRows(rows: readonly InputRow[], before: JsonObject | null): JsonObject | null {
  if (rows.length === 0) return null
  const required = rows.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(rows.map((row) => [row.name, propertyOf(row)])),
    ...(required.length > 0 && { required }),
    additionalProperties: before?.additionalProperties ?? false,
  }
}

const propertyOf = ({ type, description, preset, choices }: InputRow): JsonObject => ({
  type: type === 'choice' ? 'string' : type,
  ...(type === 'choice' && { enum: choices }),
  ...(description !== '' && { description }),
  ...(preset !== null && preset !== '' && { default: preset }),
})

/** A row of another type keeps what still fits it. */
export const withType = (row: InputRow, type: InputType): InputRow => ({
  ...row,
  type,
  preset: fits(type === 'choice' ? 'string' : type, row.preset) ? row.preset : null,
})

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
