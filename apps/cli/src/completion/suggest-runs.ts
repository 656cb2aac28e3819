import type { RunStatus, RunSummary } from '@workbench/client/models'
import { createWorkbenchClient } from '@workbench/client/workbench-client'
import { loadClientConfig } from '@workbench/platform/client-config'
import type { Environment } from '@workbench/platform/environment'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { shortId } from '../runs/short-id.ts'
import type { SuggestRuns } from './suggest.ts'

/** Longer than this nobody waits for a suggestion. */
const patienceMs = 300
const mostSuggested = 50

/** Statuses in which a command can do something; commands that are not here take every run. */
const useful: Readonly<Record<string, readonly RunStatus[]>> = {
  cancel: ['queued', 'running', 'waiting'],
  retry: ['failed', 'cancelled'],
}

/** The newest runs, from the server; none when it does not answer within 300 ms, whatever the reason. */
export const createSuggestRuns =
  (env: Environment, now: () => number): SuggestRuns =>
  async (commandName) => {
    const statuses = useful[commandName]
    try {
      const client = createWorkbenchClient(loadClientConfig(env))
      const query = { limit: mostSuggested, ...(statuses === undefined ? {} : { status: [...statuses] }) }
      const { items } = await client.runs.list(query, { signal: AbortSignal.timeout(patienceMs) })
      const runs = items.map((run) => ({ value: shortId(run.id), description: aboutText(run, now()) }))
      return statuses === undefined && runs.length > 0
        ? [{ value: 'latest', description: 'the newest run' }, ...runs]
        : runs
    } catch {
      // A line of an error in the middle of what somebody types helps nobody.
      return []
    }
  }

const aboutText = ({ status, queuedAt, title }: RunSummary, now: number): string =>
  `${status}, ${agoText(queuedAt, now)}: ${inLine(title)}`
