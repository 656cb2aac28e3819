import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { CsvError, parse } from 'csv-parse'
import { endingOf } from '../child/document-kind.ts'
import { type FileToRead, noPages, type Parser } from '../child/parser.ts'
import { part } from '../child/part.ts'
import { ReadFault } from '../child/read-fault.ts'
import { rowText } from '../child/row-text.ts'
import { csvDelimiter } from './csv-delimiter.ts'

/** Of a record, in characters; a quote that is never closed makes all the rest one. */
const longestRecord = 1_048_576

/** Each row by itself, its values named after the columns of the first row. */
export const readCsv: Parser = async function* (file) {
  const text = file.text()[Symbol.asyncIterator]()
  const first = await text.next()
  if (first.done === true) return noPages
  const parser = parse({
    delimiter: endingOf(file.name) === 'tsv' ? '\t' : csvDelimiter(first.value),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  })
  const feeding = feed(parser, first.value, text)
  // What goes wrong there ends the parser, and is thrown from it.
  feeding.catch(() => {})
  let header: readonly string[] | null = null
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      refuseManyColumns(record, file)
      if (header === null) {
        header = headerOf(record)
        if (header.length > 0) continue
      }
      yield* row(header, record)
    }
  } catch (error) {
    throw error instanceof CsvError ? csvFault(error) : error
  }
  await feeding
  return noPages
}

async function feed(
  parser: ReturnType<typeof parse>,
  first: string,
  rest: AsyncIterator<string>,
): Promise<void> {
  try {
    for (let piece: string | undefined = first; piece !== undefined; ) {
      if (!parser.write(piece)) await new Promise((resolve) => parser.once('drain', resolve))
      const next = await rest.next()
      piece = next.done === true ? undefined : next.value
    }
    parser.end()
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

function refuseManyColumns(record: readonly string[], { limits }: FileToRead): void {
  if (record.length <= limits.columns) return
  throw new ReadFault(
    'document_limits',
    `has a row of ${record.length} columns, and at most ${limits.columns} can be read`,
    'Leave out columns, or turn rows and columns around, and add that file.',
  )
}

const isNumber = (cell: string): boolean => /^[-+]?[\d.,\s]+%?$/.test(cell)

/** @returns nothing when the first row is of values: columns have names, and those are no numbers. */
const headerOf = (record: readonly string[]): readonly string[] =>
  record.length > 1 && !record.some((cell) => isNumber(cell)) && new Set(record).size === record.length
    ? record
    : []

function* row(header: readonly string[], record: readonly string[]): Generator<DocumentPart, void> {
  const text = rowText(header, record)
  if (text !== '') yield part('row', text)
}

function csvFault({ code, message, lines }: CsvError & { readonly lines?: number }): ReadFault {
  const line = lines ?? /line (\d+)/.exec(message)?.[1]
  const where = line === undefined ? '' : ` at line ${line}`
  const isQuote = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
  return new ReadFault(
    'document_unreadable',
    isQuote
      ? `is broken${where}: a quote is opened and never closed`
      : `is broken${where}: ${message.slice(0, 200)}`,
    'Save it as CSV once more from the program it came from, and add that file.',
  )
}
