import { queryOptions } from '@tanstack/react-query'
import type { Baseline, RunSummary } from '@workbench/client/models'
import { api } from '../../api/client.ts'

// Baselines are pinned by people, now and then; runs to choose from are the last ones.
const mostBaselines = 100
const mostRuns = 50

/** The baselines of a scenario, newest first. */
export const baselinesQuery = (scenarioId: string) =>
  queryOptions({
    queryKey: ['baselines', scenarioId],
    queryFn: async ({ signal }): Promise<readonly Baseline[]> =>
      (await api.scenarios.baselines(scenarioId, { limit: mostBaselines }, { signal })).items,
  })

/** The last completed runs of a scenario, newest first. */
export const completedRunsQuery = (scenarioId: string) =>
  queryOptions({
    queryKey: ['runs', 'list', { scenarioId, status: 'completed', limit: mostRuns }],
    queryFn: async ({ signal }): Promise<readonly RunSummary[]> =>
      (await api.runs.list({ scenarioId, status: ['completed'], limit: mostRuns }, { signal })).items,
  })
