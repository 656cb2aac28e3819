import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Found, fault } from '../found/found.ts'

/** What the parser answers with the option `raw`. */
const ParsedRecords = z.array(z.object({ record: z.array(z.string()), raw: z.string() }))

export interface CsvRow {
  readonly fields: readonly string[]
  /** Of its first character, from 1. */
  readonly line: number
  readonly isBroken: boolean
}

export interface CsvRows {
  readonly rows: readonly CsvRow[]
  /** What is wrong with the rest, where not everything could be read. */
  readonly unread: readonly Found[]
}

/** Rows of RFC 4180 with the line each begins on; a broken row does not hide the others. */
export function readRows(text: string): CsvRows {
  const skipped: unknown[] = []
  const records = parse(text, {
    bom: true,
    raw: true,
    skip_empty_lines: true,
    relax_column_count: true,
    // Without it, a stray quote makes the parser look for its partner through all rows that follow.
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push(error)
      return undefined
    },
  })
  const lineOf = createLineFinder(text)
  const rows = ParsedRecords.parse(records).map(({ record, raw }) => ({
    fields: record,
    line: lineOf(raw.trim()),
    isBroken: record.some((field) => field.startsWith('"')) && !isStrictCsv(raw),
  }))
  const reason = 'a quote is opened and never closed: this row and what follows it was not read'
  return { rows, unread: skipped.length === 0 ? [] : [fault(`line ${lineOf('"')}`, reason)] }
}

/** Finds pieces of the text that come one after the other; the parser's own count is off after CRLF in quotes. */
function createLineFinder(text: string): (piece: string) => number {
  let offset = 0
  let line = 1
  const moveTo = (end: number) => {
    line += text.slice(offset, end).split(/\r\n|\n|\r/).length - 1
    offset = end
  }
  return (piece) => {
    moveTo(Math.max(offset, text.indexOf(piece, offset)))
    const found = line
    moveTo(Math.min(offset + piece.length, text.length))
    return found
  }
}

/** A field that starts with a quote is either one with an escaped quote, or one whose quotes do not match. */
function isStrictCsv(raw: string): boolean {
  try {
    parse(raw, { relax_column_count: true })
    return true
  } catch {
    return false
  }
}

const hint = 'a quote inside a quoted field is written twice ("")'

/** What is wrong with a row as such; null: nothing. */
export function rowFault({ fields, isBroken }: CsvRow, columns: readonly string[]): string | null {
  if (fields.length !== columns.length) {
    return `the row has ${fields.length} fields instead of ${columns.length}: ${hint}`
  }
  return isBroken ? `the quotes of the row do not match: ${hint}` : null
}

/** The names of the columns, in lower case. */
export const columnsOf = ({ rows }: CsvRows): readonly string[] =>
  rows[0]?.fields.map((name) => name.trim().toLowerCase()) ?? []
