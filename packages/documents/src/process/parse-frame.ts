import type { DocumentErrorCode, DocumentPart } from '@workbench/core/ports/document-reader'
import type { Frame } from '../child/frames.ts'

// A file may have taken the child over: what comes from there is a claim, and taken only in the shape it has to have.

/** @returns null when the line is no frame. */
export function parseFrame(line: string): Frame | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (!isRecord(value)) return null
  const { open, parts, end, fault } = value
  if (isRecord(open)) return isText(open.mediaType) ? { open: { mediaType: open.mediaType } } : null
  if (Array.isArray(parts)) return parts.every(isPart) ? { parts: parts.map(takenPart) } : null
  if (isRecord(end)) return takenEnd(end)
  if (isRecord(fault)) return takenFault(fault)
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Postgres takes no NUL, and JSONB no halves of characters. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\0')

const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to

const kinds: ReadonlySet<unknown> = new Set(['heading', 'paragraph', 'list', 'code', 'row'])
const mostPages = 1_000_000

function isPart(value: unknown): value is DocumentPart {
  if (!isRecord(value)) return false
  const { kind, text, level, page } = value
  if (!kinds.has(kind) || !isText(text)) return false
  return (
    (kind === 'heading' ? isWhole(level, 1, 6) : level === null) &&
    (page === null || isWhole(page, 1, mostPages))
  )
}

const takenPart = ({ kind, text, level, page }: DocumentPart): DocumentPart => ({ kind, text, level, page })

function takenEnd({ pages, notes }: Record<string, unknown>): Frame | null {
  if (pages !== null && !isWhole(pages, 0, mostPages)) return null
  if (!Array.isArray(notes) || notes.length > 100 || !notes.every(isText)) return null
  return { end: { pages: pages as number | null, notes: notes.map((note: string) => note.slice(0, 2_000)) } }
}

const codes: ReadonlySet<unknown> = new Set<DocumentErrorCode>([
  'document_unreadable',
  'document_encrypted',
  'document_too_large',
  'document_type',
  'document_limits',
])

function takenFault({ code, reason, hint }: Record<string, unknown>): Frame | null {
  if (!codes.has(code) || typeof reason !== 'string' || typeof hint !== 'string') return null
  return {
    fault: { code: code as DocumentErrorCode, reason: plainLine(reason, 500), hint: plainLine(hint, 500) },
  }
}

/** Words of libraries quote what they could not read. */
const plainLine = (text: string, most: number): string =>
  text
    .slice(0, most)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
