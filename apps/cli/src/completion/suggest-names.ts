import type { Approval, ExperimentSummary, RunStatus, RunSummary, Tool } from '@workbench/client/models'
import { createWorkbenchClient, type WorkbenchClient } from '@workbench/client/workbench-client'
import { loadClientConfig } from '@workbench/platform/client-config'
import type { Environment } from '@workbench/platform/environment'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { shortId } from '../runs/short-id.ts'
import type { NamedThing, Suggestion, SuggestNames } from './suggest.ts'

/** Longer than this nobody waits for a suggestion. */
const patienceMs = 300
const mostSuggested = 50
const longestDescription = 80

/** Statuses in which a command can do something; commands that are not here take every run. */
const useful: Readonly<Record<string, readonly RunStatus[]>> = {
  cancel: ['queued', 'running', 'waiting'],
  retry: ['failed', 'cancelled'],
}

interface Asking {
  readonly client: WorkbenchClient
  readonly commandName: string
  readonly now: number
  readonly call: { readonly signal: AbortSignal }
}

/** The newest of what a server has; none when it does not answer within 300 ms, whatever the reason. */
export const createSuggestNames =
  (env: Environment, now: () => number): SuggestNames =>
  async (thing, commandName) => {
    try {
      const client = createWorkbenchClient(loadClientConfig(env))
      const call = { signal: AbortSignal.timeout(patienceMs) }
      return await suggestions[thing]({ client, commandName, now: now(), call })
    } catch {
      // A line of an error in the middle of what somebody types helps nobody.
      return []
    }
  }

const suggestions: Readonly<Record<NamedThing, (asking: Asking) => Promise<readonly Suggestion[]>>> = {
  async run({ client, commandName, now, call }) {
    const statuses = useful[commandName]
    const query = { limit: mostSuggested, ...(statuses === undefined ? {} : { status: [...statuses] }) }
    const { items } = await client.runs.list(query, call)
    const runs = items.map((run) => ({ value: shortId(run.id), description: aboutRun(run, now) }))
    return statuses === undefined && runs.length > 0
      ? [{ value: 'latest', description: 'the newest run' }, ...runs]
      : runs
  },
  async workflow({ client, commandName, call }) {
    const enabled = { enable: false, disable: true }[commandName]
    const query = { limit: mostSuggested, ...(enabled !== undefined && { enabled }) }
    const { items } = await client.workflows.list(query, call)
    return items.map((workflow) => byName(workflow, workflow.trigger.type))
  },
  async tool({ client, call }) {
    const { items } = await client.tools.list({ limit: 200 }, call)
    return items.map((tool) => ({ value: tool.name, description: aboutTool(tool) }))
  },
  async approval({ client, now, call }) {
    const { items } = await client.approvals.list({ status: ['pending'], limit: mostSuggested }, call)
    return items.map((approval) => ({
      value: shortId(approval.id),
      description: aboutApproval(approval, now),
    }))
  },
  async secret({ client, call }) {
    const { items } = await client.secrets.list({ limit: 200 }, call)
    return items.map(({ name }) => ({ value: name, description: '' }))
  },
  async scenario({ client, call }) {
    const { items } = await client.scenarios.list({ limit: mostSuggested }, call)
    return items.map((scenario) => byName(scenario, scenario.format))
  },
  async persona({ client, call }) {
    const { items } = await client.personas.list({ limit: mostSuggested }, call)
    return items.map((persona) => byName(persona, inLine(persona.description).slice(0, longestDescription)))
  },
  async document({ client, call }) {
    const { items } = await client.documents.list({ limit: mostSuggested }, call)
    return items.map(({ id, title, status, collection }) =>
      byName({ id, name: title }, `${status}, ${inLine(collection)}`),
    )
  },
  async experiment({ client, now, call }) {
    const { items } = await client.experiments.list({ limit: mostSuggested }, call)
    const experiments = items.map((one) => ({
      value: shortId(one.id),
      description: aboutExperiment(one, now),
    }))
    return experiments.length === 0
      ? []
      : [{ value: 'latest', description: 'the newest experiment' }, ...experiments]
  },
}

/** Names with blanks would have to be quoted, each shell in its own way. */
const byName = (
  { id, name }: { readonly id: string; readonly name: string },
  description: string,
): Suggestion =>
  /^[\w.-]+$/.test(name) ? { value: name, description } : { value: id, description: inLine(name) }

const aboutExperiment = ({ status, verdict, createdAt, name }: ExperimentSummary, now: number): string =>
  `${verdict ?? status}, ${agoText(createdAt, now)}: ${inLine(name)}`

const aboutRun = ({ status, queuedAt, title }: RunSummary, now: number): string =>
  `${status}, ${agoText(queuedAt, now)}: ${inLine(title)}`

const aboutApproval = ({ createdAt, title }: Approval, now: number): string =>
  `${agoText(createdAt, now)}: ${inLine(title)}`

function aboutTool({ description }: Tool): string {
  const line = inLine(description)
  return line.length > longestDescription ? `${line.slice(0, longestDescription - 1)}…` : line
}
