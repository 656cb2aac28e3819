import { DebateInput } from '@workbench/core/models/debate'
import type { ExperimentSummary } from '@workbench/core/models/experiment'
import { noUsage } from '@workbench/core/models/usage'
import type {
  ExperimentPlan,
  ExperimentRun,
  StoredExperiment,
} from '@workbench/core/ports/experiment-repository'

// Rows are written by us alone, from values that were checked on their way in.

export interface ExperimentRow {
  id: string
  name: string
  sides: ExperimentPlan['sides']
  overrides: ExperimentPlan['overrides']
  looks: 1 | 2
  look: 1 | 2
  owns_runs: boolean
  request_id: string
  created_at: Date
  result: StoredExperiment['result']
  candidates: StoredExperiment['candidates']
}

export function toStoredExperiment({ result, candidates, ...row }: ExperimentRow): StoredExperiment {
  const { id, name, sides, overrides, looks, look } = row
  const [ownsRuns, requestId, createdAt] = [row.owns_runs, row.request_id, row.created_at.toISOString()]
  const plan = { id, name, sides, overrides, looks, look, ownsRuns, requestId, createdAt }
  return { plan: plan as ExperimentPlan, result, candidates }
}

export interface ExperimentSummaryRow {
  id: string
  name: string
  scenario_ids: string[]
  owns_runs: boolean
  created_at: Date
  /** Null while it goes on. */
  status: string | null
  verdict: string | null
  finished_at: string | null
  runs: number
  ended: number
  failed: number
  judging: number
  calls: number
  input_tokens: number
  output_tokens: number
  cost_usd: number | null
}

export function toExperimentSummary(row: ExperimentSummaryRow): ExperimentSummary {
  const { id, name, verdict, runs, ended, failed, judging, calls } = row
  const usage = {
    ...{ calls, inputTokens: row.input_tokens, outputTokens: row.output_tokens, costUsd: row.cost_usd },
  }
  const summary = {
    ...{ id, name, status: row.status ?? 'running', scenarioIds: row.scenario_ids, verdict },
    progress: { runs, ended, failed, judging },
    // What runs cost that were there before is no cost of the experiment.
    usage: row.owns_runs ? usage : noUsage,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at,
  }
  return summary as ExperimentSummary
}

export interface ExperimentRunRow {
  id: string
  kind: string
  status: string
  error_code: string | null
  scenario_id: string | null
  is_fork: boolean
  attempt: number
  input: unknown
  simulated: boolean
}

export function toExperimentRun(row: ExperimentRunRow): ExperimentRun {
  const { id: runId, kind, status, error_code: errorCode, scenario_id: scenarioId, attempt, simulated } = row
  // What was imported may say less than a debate needs to run.
  const input = DebateInput.safeParse(row.input).data ?? null
  const run = { runId, kind, status, errorCode, scenarioId, isFork: row.is_fork, attempt, input, simulated }
  return run as ExperimentRun
}
