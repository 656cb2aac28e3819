import { type Found, fault, remarks } from '../found/found.ts'
import { quotable, textFault } from '../found/text-fault.ts'
import { readOldRun } from '../old/read-old-run.ts'
import { type CsvRow, type CsvRows, columnsOf, rowFault } from './csv-rows.ts'

/** True for what `Arena.save_history` writes as CSV. */
export const isChatArenaHistory = (columns: readonly string[]): boolean =>
  columns.includes('agent_name') && columns.includes('content')

/**
 * The messages of an arena of ChatArena as a finished run. A broken row is a fault with its line, the others are read.
 *
 * @see https://github.com/Farama-Foundation/chatarena/blob/main/chatarena/arena.py
 */
export function readChatArenaHistory(table: CsvRows, stem: string): Found[] {
  const columns = columnsOf(table)
  const faults: Found[] = []
  const messages: Record<string, unknown>[] = []
  let whispered = 0
  for (const row of table.rows.slice(1)) {
    const wrong = rowFault(row, columns)
    const values = valuesOf(row, columns)
    const broken = wrong ?? textFault(values) ?? emptyFault(values)
    if (broken !== null) {
      faults.push(fault(`line ${row.line}`, broken, quotable(values.agent_name ?? '')))
      continue
    }
    if (!['', 'all'].includes((values.visible_to ?? '').trim().toLowerCase())) whispered += 1
    messages.push({
      speaker: values.agent_name,
      text: values.content,
      timestamp: values.timestamp,
    })
  }
  const title = stem.replaceAll(/[_-]+/g, ' ').trim()
  const found = messages.length === 0 ? [] : readOldRun({ title, messages }, { place: '', stem })
  const some = whispered === 1 ? 'a message was' : `${whispered} messages were`
  const heardBySome = `${some} not meant for everybody, and who heard is not kept`
  return [
    ...found,
    ...remarks('', title, whispered === 0 ? [] : [heardBySome]),
    ...faults,
    ...table.unread,
    ...(found.length + faults.length + table.unread.length === 0
      ? [fault('', 'the history has no messages')]
      : []),
  ]
}

const valuesOf = ({ fields }: CsvRow, columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))

const emptyFault = ({ agent_name: name }: Record<string, string>): string | null =>
  (name ?? '').trim() === '' ? 'agent_name: it is empty; the name of who spoke is needed' : null
