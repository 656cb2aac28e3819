import { measuredRun } from '@workbench/core/evaluation/measured-run'
import type { MeasuredRun } from '@workbench/core/evaluation/metrics/metric'
import type { DebateResult } from '@workbench/core/models/debate'
import type { Usage } from '@workbench/core/models/usage'
import type { FinishedRun } from '@workbench/core/ports/run-repository'
import { debateOutput } from '@workbench/core/runs/debate-output'
import type { StepRow } from './run-row.ts'

/** A run that is being taken over, measured as it will be once it is stored. */
export function measuredImport(run: FinishedRun, steps: readonly StepRow[], usage: Usage): MeasuredRun {
  const { status, startedAt, finishedAt } = run
  const durationMs = Math.max(0, Date.parse(finishedAt) - Date.parse(startedAt))
  const output = debateOutput(status, steps, run.output as DebateResult | null)
  return measuredRun({ ...run, usage, durationMs, output })
}
