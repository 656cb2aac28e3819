import type { DebateInput } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { ExperimentRepository, ExperimentRun } from '@workbench/core/ports/experiment-repository'
import { canonicalJson } from '../manners/idempotency.ts'

/** Snapshots hold contexts of up to 100 000 characters. */
const batch = 50

/**
 * The runs of an experiment with what each worked on. Runs of one side work on the same but for the seed, which nobody
 * compares: of a thousand snapshots only the few that differ otherwise are kept, and cross over to the judge.
 */
export async function runsRead(
  runIds: readonly RunId[],
  experiments: Pick<ExperimentRepository, 'runs'>,
): Promise<readonly ExperimentRun[]> {
  const known = new Map<string, DebateInput>()
  const shared = (input: DebateInput): DebateInput => {
    const { seed, ...rest } = input
    const text = canonicalJson(rest)
    const same = known.get(text)
    if (same === undefined) known.set(text, input)
    return same ?? input
  }
  const read: ExperimentRun[] = []
  for (let at = 0; at < runIds.length; at += batch) {
    const runs = await experiments.runs(runIds.slice(at, at + batch))
    read.push(...runs.map((run) => ({ ...run, input: run.input === null ? null : shared(run.input) })))
  }
  return read
}
