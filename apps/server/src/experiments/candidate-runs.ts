import type { Correlation } from '@workbench/core/events/correlation'
import type { DebateInput } from '@workbench/core/models/debate'
import type { ExperimentId } from '@workbench/core/models/experiment'
import type { RunId } from '@workbench/core/models/ids'
import type { NewRun } from '@workbench/core/ports/run-repository'
import { seedOfRun } from './seed-of-run.ts'

interface Wanted {
  readonly id: ExperimentId
  readonly title: string
  readonly input: DebateInput
  /** How many. */
  readonly runs: number
  /** How many runs the experiment has already. */
  readonly from: number
  readonly correlation: Correlation
  readonly newId: <Id extends string>() => Id
}

/** Plain runs of a scenario that differ in their seeds alone. */
export const candidateRuns = ({
  id,
  title,
  input,
  runs,
  from,
  correlation,
  newId,
}: Wanted): readonly NewRun[] =>
  Array.from({ length: runs }, (_, place) => ({
    id: newId<RunId>(),
    kind: 'debate',
    title,
    scenarioId: input.scenarioId,
    parentRunId: null,
    trigger: { type: 'experiment', id },
    correlation,
    input: { ...input, seed: seedOfRun(id, from + place) },
  }))
