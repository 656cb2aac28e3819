import { columnsOf, readRows } from '../foreign/csv-rows.ts'
import { isChatArenaHistory, readChatArenaHistory } from '../foreign/read-chatarena-history.ts'
import { isPromptsCsv, readPromptsCsv } from '../foreign/read-prompts-csv.ts'
import { type Found, fault } from '../found/found.ts'
import { quotable } from '../found/text-fault.ts'

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
