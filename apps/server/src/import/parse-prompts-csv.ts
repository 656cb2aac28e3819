import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Found, fault } from './found.ts'
import { readPersona } from './read-persona.ts'
import { quotable, textFault } from './text-fault.ts'

const expectedHeader =
  'expected a header "act,prompt" or "act,prompt,for_devs,type,contributor" as in prompts.csv of awesome-chatgpt-prompts'

/** What the parser answers with the option `raw`. */
const ParsedRecords = z.array(z.object({ record: z.array(z.string()), raw: z.string() }))

interface Row {
  readonly fields: readonly string[]
  /** Of its first character, from 1. */
  readonly line: number
  readonly isBroken: boolean
}

/**
 * A prompts.csv in its old form (`act,prompt`) or its new one (`act,prompt,for_devs,type,contributor`): each row
 * is a persona. A broken row is a fault with its line, the others are read.
 *
 * @see https://github.com/f/awesome-chatgpt-prompts
 */
export function parsePromptsCsv(text: string): Found[] {
  const { rows, unread } = readRows(text)
  const [header, ...body] = rows
  const columns = header?.fields.map((name) => name.trim().toLowerCase()) ?? []
  if (!columns.includes('act') || !columns.includes('prompt')) {
    return [fault('line 1', `${expectedHeader}; found "${quotable(columns.join(','))}"`)]
  }
  return [...body.flatMap((row) => readRow(row, columns)), ...unread]
}

function readRows(text: string): { rows: Row[]; unread: Found[] } {
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

function readRow({ fields, line, isBroken }: Row, columns: readonly string[]): Found[] {
  const place = `line ${line}`
  const item = fields[0] === undefined ? null : quotable(fields[0])
  const hint = 'a quote inside a quoted field is written twice ("")'
  if (fields.length !== columns.length) {
    return [fault(place, `the row has ${fields.length} fields instead of ${columns.length}: ${hint}`, item)]
  }
  if (isBroken) return [fault(place, `the quotes of the row do not match: ${hint}`, item)]
  const row = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))
  const broken = textFault(row)
  if (broken !== null) return [fault(place, broken, item)]
  const { act, prompt, for_devs: forDevelopers, type, contributor } = row
  return readPersona(
    {
      name: act,
      instructions: prompt,
      description: contributor ? `Contributed by ${contributor}.` : '',
      tags: [
        ...(forDevelopers?.toUpperCase() === 'TRUE' ? ['developers'] : []),
        ...(type && type.toUpperCase() !== 'TEXT' ? [type.toLowerCase()] : []),
      ],
    },
    { place, stem: null },
  )
}
