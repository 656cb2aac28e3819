import { queryOptions } from '@tanstack/react-query'
import type { Baseline, RunSummary } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import { runsAsItIs } from './pinnable-runs.ts'

// Baselines are pinned by people, now and then; runs to choose from are the last ones.
const mostBaselines = 100
const mostRuns = 50
const mostScores = 200

/** The baselines of a scenario, newest first. */
export const baselinesQuery = (scenarioId: string) =>
  queryOptions({
    queryKey: ['baselines', scenarioId],
    queryFn: async ({ signal }): Promise<readonly Baseline[]> =>
      (await api.scenarios.baselines(scenarioId, { limit: mostBaselines }, { signal })).items,
  })

/** The last completed runs of a scenario, newest first; of those as it is, as long as there are any. */
export const completedRunsQuery = (scenarioId: string) =>
  queryOptions({
    queryKey: ['runs', 'list', { scenarioId, status: 'completed', limit: mostRuns, asItIs: true }],
    queryFn: async ({ signal }): Promise<readonly RunSummary[]> => {
      const [runs, scores] = await Promise.all([
        api.runs.list({ scenarioId, status: ['completed'], limit: mostRuns }, { signal }),
        api.scenarios.scores(scenarioId, { limit: mostScores }, { signal }),
      ])
      return runsAsItIs(runs.items, scores.items)
    },
  })
