import { api } from '../../api/client.ts'
import { createRunEventLog, type RunEventLog } from './run-event-log.ts'

const pageSize = 200
// The page before stays for the way back; what happened since is read when it is shown again.
const kept = 2
const logs = new Map<string, RunEventLog>()

/** The one list of events of a run. */
export function eventLogOf(runId: string): RunEventLog {
  const known = logs.get(runId)
  if (known !== undefined) return known
  const log = createRunEventLog((cursor, signal) =>
    api.runs.events(runId, { limit: pageSize, ...(cursor !== undefined && { cursor }) }, { signal }),
  )
  logs.set(runId, log)
  for (const oldest of logs.keys()) {
    if (logs.size <= kept) break
    logs.delete(oldest)
  }
  return log
}
