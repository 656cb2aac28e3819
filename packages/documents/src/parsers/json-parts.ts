import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { heading, part } from '../child/part.ts'
import { rowText } from '../child/row-text.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isContainer = (value: Json): boolean => typeof value === 'object' && value !== null

/**
 * What a JSON value says: an array of objects is a table, any other object its values under their paths. Keys of the
 * outermost object that hold more than one value are headings.
 */
export function* jsonParts(value: unknown): Generator<DocumentPart, void> {
  const json = value as Json
  if (!isObject(json)) return yield* valueParts('', json)
  yield* leaves('', ownLeaves(json))
  for (const [key, inner] of Object.entries(json)) {
    if (!isContainer(inner) || flat(inner) !== null) continue
    yield heading(key, 1)
    yield* valueParts('', inner)
  }
}

/** One row for one object, with what is within it under its path. */
export function* jsonRow(value: unknown): Generator<DocumentPart, void> {
  const json = value as Json
  if (!isObject(json)) return yield* valueParts('', json)
  const pairs = [...paths('', json)]
  const text = rowText(
    pairs.map(([path]) => path),
    pairs.map(([, said]) => said),
  )
  if (text !== '') yield part('row', text)
}

function* valueParts(path: string, value: Json): Generator<DocumentPart, void> {
  const said = flat(value)
  if (said !== null) {
    yield* leaves(path, [['', said]])
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[])
      if (isObject(item)) yield* jsonRow(item)
      else yield* valueParts(path, item)
  } else if (isObject(value)) {
    yield* leaves(path, ownLeaves(value))
    for (const [key, inner] of Object.entries(value))
      if (flat(inner) === null) yield* valueParts(joined(path, key), inner)
  }
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function* leaves(path: string, pairs: readonly (readonly [string, string])[]): Generator<DocumentPart, void> {
  const lines = pairs
    .filter(([, said]) => said !== '')
    .map(([key, said]) => {
      const name = key === '' ? path : joined(path, key)
      return name === '' ? said : `${name}: ${said}`
    })
  if (lines.length > 0) yield part('paragraph', lines.join('\n'))
}

function* paths(path: string, value: Json): Generator<readonly [string, string], void> {
  const said = flat(value)
  if (said !== null) yield [path, said]
  else if (Array.isArray(value))
    for (const [index, item] of (value as readonly Json[]).entries()) yield* paths(`${path}[${index}]`, item)
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value)) yield* paths(joined(path, key), inner)
}

const ownLeaves = (value: JsonObject): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const said = flat(inner)
    return said === null ? [] : [[key, said]]
  })

/** A value as words; a list of them too; null for what has more within it. */
function flat(value: Json): string | null {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if (!Array.isArray(value)) return Object.keys(value).length === 0 ? '' : null
  const items = value as readonly Json[]
  return items.every((item) => !isContainer(item)) ? items.map((item) => flat(item)).join(', ') : null
}
