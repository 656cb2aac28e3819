import { measuredRun } from '../src/evaluation/measured-run.ts'
import type { MeasuredRun } from '../src/evaluation/metrics/metric.ts'
import type { DebateInput, Turn } from '../src/models/debate.ts'
import type { Run } from '../src/models/run.ts'
import { aDebateInput, aDebateResult, aRun, aTurn } from './builders-of-runs.ts'

/** A run that has ended, with these turns; each is spoken in sight of all before it. */
export const aMeasuredRun = (
  turns: readonly Partial<Turn>[],
  { run = {}, input = {} }: { readonly run?: Partial<Run>; readonly input?: Partial<DebateInput> } = {},
): MeasuredRun =>
  measuredRun(
    aRun({
      input: aDebateInput(input),
      output: aDebateResult({
        turns: turns.map((turn, index) => aTurn({ index, visibleTurns: index, ...turn })),
      }),
      ...run,
    }),
  )
