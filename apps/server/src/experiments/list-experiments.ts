import type { ExperimentSummary } from '@workbench/core/models/experiment'
import type { ExperimentRepository } from '@workbench/core/ports/experiment-repository'
import type { Page } from '@workbench/core/ports/page'
import type { ExperimentReader } from './settle-experiment.ts'

/** Judging takes a moment: the rest of a page is judged when the list is read again. */
const mostJudged = 3

/** A page of experiments; those whose runs have all ended are judged first. */
export async function listExperiments(
  query: Parameters<ExperimentRepository['list']>[0],
  {
    experiments,
    experimentReader,
  }: {
    readonly experiments: Pick<ExperimentRepository, 'list'>
    readonly experimentReader: ExperimentReader
  },
): Promise<Page<ExperimentSummary>> {
  const page = await experiments.list(query)
  const due = page.items.filter(
    ({ status, progress }) =>
      status === 'running' && progress.ended === progress.runs && progress.judging === 0,
  )
  if (due.length === 0) return page
  for (const { id } of due.slice(0, mostJudged)) await experimentReader.read(id)
  return experiments.list(query)
}
