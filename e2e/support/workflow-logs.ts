import type { Evidence } from './workflow-evidence.ts'
import { requestIdOf } from './workflow-webhook.ts'

interface LogLine {
  readonly component?: string
  readonly runId?: string | null
  readonly requestId?: string | null
  readonly path?: string
}

/** What does not hold of the log lines about an order: all carry its request id, and both processes wrote some. */
export function faultsOfLog(output: string, { run, debates }: Evidence, order: string): string[] {
  const right = requestIdOf(order)
  const runIds: readonly string[] = [run.id, ...debates.map((debate) => debate.run.id)]
  const lines = output.split('\n').flatMap(parsed)
  const about = lines.filter(({ runId }) => runId != null && runIds.includes(runId))
  const other = about.filter(({ requestId }) => requestId !== right)
  const silent = runIds.filter((id) => !about.some(({ runId }) => runId === id))
  const triggers = lines.filter(
    ({ requestId, path }) => requestId === right && path?.endsWith('/trigger') === true,
  )
  return [
    ...other.map((line) => `a log line without the request id: ${JSON.stringify(line)}`),
    ...silent.map((id) => `no log line about ${id}`),
    ...(triggers.length > 0 ? [] : ['no log line about the webhook']),
  ]
}

/** A kill can cut a line off. */
function parsed(line: string): LogLine[] {
  const start = line.indexOf('{')
  if (start === -1) return []
  try {
    return [JSON.parse(line.slice(start)) as LogLine]
  } catch {
    return []
  }
}
