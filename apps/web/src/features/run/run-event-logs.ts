import { api } from '../../api/client.ts'
import { createRunEventLog, type RunEventLog } from './run-event-log.ts'

const pageSize = 200
const logs = new Map<string, RunEventLog>()

/** The one list of events of a run, for as long as its page is open. */
export function eventLogOf(runId: string): RunEventLog {
  const known = logs.get(runId)
  if (known !== undefined) return known
  const log = createRunEventLog((cursor, signal) =>
    api.runs.events(runId, { limit: pageSize, ...(cursor !== undefined && { cursor }) }, { signal }),
  )
  logs.set(runId, log)
  return log
}

/** The page was left. */
export const dropEventLog = (runId: string): boolean => logs.delete(runId)
