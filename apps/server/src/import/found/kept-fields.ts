import type { Metadata } from '@workbench/core/models/fields'
import type { Item } from './item-fields.ts'

/** In characters of JSON: an item with more could not be saved again from the app, whose requests have 1 MiB. */
const maxField = 128 * 1024
const maxWhole = 384 * 1024

/**
 * What a file says that has no place of its own here, to be kept in `metadata`. Too much of it is left out field by
 * field, the longest first, and told.
 */
export function keptFields(fields: Item): { readonly kept: Metadata; readonly remarks: readonly string[] } {
  const written = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ field, json: JSON.stringify(value) }))
  const left = new Set(written.filter(({ json }) => json.length > maxField))
  let room = maxWhole
  const shortestFirst = written.toSorted((a, b) => a.json.length - b.json.length)
  for (const one of shortestFirst.filter((each) => !left.has(each))) {
    room -= one.json.length + one.field.length
    if (room < 0) left.add(one)
  }
  // Read again from its text, which knows no infinity.
  const kept = written.filter((one) => !left.has(one)).map(({ field, json }) => [field, JSON.parse(json)])
  const names = [...left].map(({ field }) => `"${field.slice(0, 100)}"`)
  return {
    kept: Object.fromEntries(kept),
    remarks: names.length === 0 ? [] : [`left out ${names.slice(0, 20).join(', ')}: too long to be kept`],
  }
}

/** Under a key that says where it came from; nothing when nothing is kept. */
export const metadataFrom = (source: string, kept: Metadata): Metadata =>
  Object.keys(kept).length === 0 ? {} : { [source]: kept }
