import { columnsOf, readRows } from './csv-rows.ts'
import { type Found, fault } from './found.ts'
import { isChatArenaHistory, readChatArenaHistory } from './read-chatarena-history.ts'
import { isPromptsCsv, readPromptsCsv } from './read-prompts-csv.ts'
import { quotable } from './text-fault.ts'

const expectedHeader =
  'expected a header "act,prompt" or "act,prompt,for_devs,type,contributor" as in prompts.csv of awesome-chatgpt-prompts, ' +
  'or "agent_name,content,turn,timestamp,visible_to,msg_type" as in a history of ChatArena'

/**
 * A table; its header says what its rows are.
 *
 * @param stem - The file's own name, for what has none.
 */
export function parseCsv(text: string, stem = ''): Found[] {
  const table = readRows(text)
  const columns = columnsOf(table)
  if (isPromptsCsv(columns)) return readPromptsCsv(table)
  if (isChatArenaHistory(columns)) return readChatArenaHistory(table, stem)
  return [fault('line 1', `${expectedHeader}; found "${quotable(columns.join(','))}"`)]
}
