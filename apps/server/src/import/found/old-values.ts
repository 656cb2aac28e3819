import { ModelName } from '@workbench/core/models/fields'
import { isItem } from './item-fields.ts'

/** Numbers that were written as text are numbers; anything else is left for the schema to complain about. */
export const numeric = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value

/** A list, a single value, or words between commas as a list. */
export function listed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** An id as text: old layouts count, or use words. @returns null for what is no id. */
export function idText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (isItem(value)) return idText(value.$oid)
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200 ? value.trim() : null
}

/** @returns the name as `provider:model`; null for a bare one, which says nothing about who serves it. */
export const modelName = (value: unknown): string | null =>
  ModelName.safeParse(value).success ? (value as string) : null

/** A name as text: some count. Blank is none. */
export function nameText(value: unknown): unknown {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() === '' ? undefined : text
}

/** A text that may be written in pieces. */
export const longText = (value: unknown): unknown =>
  Array.isArray(value) ? (spokenText(value) ?? value) : value

/** The text of a message: a string, a list of parts `{type: "text", text}`, or an object around either. */
export function spokenText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const parts = value.map(spokenText).filter((part) => part !== null)
    return parts.length === 0 ? null : parts.join('\n')
  }
  return isItem(value) ? spokenText(value.text ?? value.content ?? value.parts) : null
}

const wordsForSides: Readonly<Record<string, 'for' | 'against' | 'neutral'>> = {
  pro: 'for',
  support: 'for',
  supporting: 'for',
  proposition: 'for',
  affirmative: 'for',
  yes: 'for',
  con: 'against',
  contra: 'against',
  oppose: 'against',
  opposing: 'against',
  opposition: 'against',
  negative: 'against',
  no: 'against',
}

/** `pro` and `con` in our words; what is neither stays for the schema to complain about. */
export const sideOf = (value: unknown): unknown =>
  typeof value === 'string' ? (wordsForSides[value.toLowerCase()] ?? value.toLowerCase()) : value
