import { type Found, fault } from '../found/found.ts'
import { quotable, textFault } from '../found/text-fault.ts'
import { readPersona } from '../own/read-persona.ts'
import { type CsvRow, type CsvRows, columnsOf, rowFault } from './csv-rows.ts'

/** True for a table of prompts, old or new. */
export const isPromptsCsv = (columns: readonly string[]): boolean =>
  columns.includes('act') && columns.includes('prompt')

/**
 * A prompts.csv in its old form (`act,prompt`) or its new one (`act,prompt,for_devs,type,contributor`): each row
 * is a persona. A broken row is a fault with its line, the others are read.
 *
 * @see https://github.com/f/awesome-chatgpt-prompts
 */
export function readPromptsCsv(table: CsvRows): Found[] {
  const columns = columnsOf(table)
  return [...table.rows.slice(1).flatMap((row) => readRow(row, columns)), ...table.unread]
}

function readRow(row: CsvRow, columns: readonly string[]): Found[] {
  const { fields, line } = row
  const place = `line ${line}`
  const item = fields[0] === undefined ? null : quotable(fields[0])
  const wrong = rowFault(row, columns)
  if (wrong !== null) return [fault(place, wrong, item)]
  const values = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))
  const broken = textFault(values)
  if (broken !== null) return [fault(place, broken, item)]
  const { act, prompt, for_devs: forDevelopers, type, contributor } = values
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
