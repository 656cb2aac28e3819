import { InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { Correlation } from '@workbench/core/events/correlation'
import { RunId } from '@workbench/core/models/ids'
import type { Scenario } from '@workbench/core/models/scenario'
import type { FinishedRun, RunRepository } from '@workbench/core/ports/run-repository'
import type { FoundRun, InFile } from '../found/found.ts'
import type { ImportResult } from '../found/import-result.ts'
import { quotable } from '../found/text-fault.ts'
import { finishedRunOf } from './finished-run-of.ts'
import { type ImportDependencies, noteOf } from './import-context.ts'
import type { PersonaLookup } from './persona-lookup.ts'
import { resolveOldRun } from './resolve-old-run.ts'

interface RunDependencies extends Pick<ImportDependencies, 'runs' | 'newId' | 'clock' | 'defaultModel'> {
  readonly findPersona: PersonaLookup
  readonly findScenario: (values: readonly string[]) => Promise<Scenario | null>
  /** Ids of runs that earlier parts of this import have brought in, by the ids of their files. */
  readonly known: ReadonlyMap<string, RunId>
  readonly correlation: Correlation
}

/** One transaction each. */
const runBatch = 100

/** Takes runs, what was forked after what it was forked from. */
export async function importRuns(
  found: readonly InFile<FoundRun>[],
  dependencies: RunDependencies,
  result: ImportResult,
): Promise<void> {
  const idOf = new Map(dependencies.known)
  for (const generation of generationsOf(found)) {
    for (let start = 0; start < generation.length; start += runBatch) {
      await importBatch(generation.slice(start, start + runBatch), idOf, dependencies, result)
    }
  }
}

/** Parents before their forks; what is left in a circle of forks goes last. */
function generationsOf(found: readonly InFile<FoundRun>[]): InFile<FoundRun>[][] {
  const generations: InFile<FoundRun>[][] = []
  let waiting = [...found]
  while (waiting.length > 0) {
    const ahead = new Set(waiting.map(({ originalId }) => originalId))
    const ready = waiting.filter(({ forkedFrom }) => forkedFrom === null || !ahead.has(forkedFrom.originalId))
    generations.push(ready.length === 0 ? waiting : ready)
    const taken = new Set(ready.length === 0 ? waiting : ready)
    waiting = waiting.filter((run) => !taken.has(run))
  }
  return generations
}

async function importBatch(
  batch: readonly InFile<FoundRun>[],
  idOf: Map<string, RunId>,
  dependencies: RunDependencies,
  { created, skipped, failed, remarks, references }: ImportResult,
): Promise<void> {
  const { runs } = dependencies
  const finished: FinishedRun[] = []
  const items: InFile<FoundRun>[] = []
  const refer = (item: FoundRun, id: RunId) => {
    for (const fileId of item.fileIds) {
      idOf.set(fileId, id)
      references.runs.push({ fileId, id })
    }
  }
  for (const item of batch) {
    const here = await existing(runs, item.originalId)
    if (here !== null) {
      skipped.push(noteOf(item, item.title, 'this run is in this workbench already'))
      refer(item, here)
      continue
    }
    const { run, remark } = await finishedRun(item, idOf, dependencies)
    if (remark !== null) remarks.push(noteOf(item, run.title, remark))
    finished.push(run)
    items.push(item)
  }
  const stored = await store(finished, runs)
  for (const [index, item] of items.entries()) {
    const answer = stored[index]
    if (answer === undefined) continue
    if ('reason' in answer) {
      failed.push(noteOf(item, item.title, `run: ${answer.reason}`))
      continue
    }
    const { id, isNew } = answer
    refer(item, id)
    const name = finished[index]?.title ?? ''
    if (isNew) created.runs.push({ id, name, file: item.file })
    else skipped.push(noteOf(item, name, 'this run was imported before'))
  }
}

type Stored = { readonly id: RunId; readonly isNew: boolean } | { readonly reason: string }

/** All at once, or one by one when one of them can't be stored. */
async function store(finished: readonly FinishedRun[], runs: RunRepository): Promise<readonly Stored[]> {
  try {
    return finished.length === 0 ? [] : await runs.importFinished(finished)
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    if (finished.length === 1) return [{ reason: error.faults.map(({ message }) => message).join('; ') }]
    const stored: Stored[] = []
    for (const run of finished) stored.push(...(await store([run], runs)))
    return stored
  }
}

async function finishedRun(
  item: InFile<FoundRun>,
  idOf: ReadonlyMap<string, RunId>,
  { runs, newId, clock, defaultModel, findPersona, findScenario, correlation }: RunDependencies,
): Promise<{ readonly run: FinishedRun; readonly remark: string | null }> {
  const { content } = item
  const fallbackTime = new Date(clock.now()).toISOString()
  const named =
    content.by === 'export' ? [content.input.scenarioId].filter((id) => id !== null) : content.scenario
  const scenario = named.length === 0 ? null : await findScenario(named)
  const debate =
    content.by === 'export'
      ? {
          title: item.title ?? '',
          output: content.output,
          // A scenario that is not here lives, if anywhere, in another workbench; its content is in the snapshot.
          input: { ...content.input, ...(scenario === null && { scenarioId: null, scenarioVersion: null }) },
        }
      : await resolveOldRun(item, content, {
          lookup: (reference) => findPersona(reference, item.file),
          scenario,
          defaultModel,
          fallbackTime,
        })
  const origin = item.forkedFrom
  const parent = origin && (idOf.get(origin.originalId) ?? (await existing(runs, origin.originalId)))
  const forkedFrom = origin && parent ? { runId: parent, turn: origin.turn } : null
  const missing = [
    origin !== null &&
      forkedFrom === null &&
      `the run ${quotable(origin.originalId)} that it was forked from`,
    scenario === null &&
      content.by === 'transcript' &&
      content.scenario[0] !== undefined &&
      !content.carriesScenario &&
      `its scenario "${quotable(content.scenario[0])}"`,
  ].filter((one) => one !== false)
  return {
    run: finishedRunOf(item, { ...debate, id: newId<RunId>(), forkedFrom, fallbackTime, correlation }),
    remark: missing.length === 0 ? null : `not here: ${missing.join(', ')}`,
  }
}

/** @returns the id when this workbench has such a run. */
async function existing(runs: RunRepository, id: string | null): Promise<RunId | null> {
  const parsed = RunId.safeParse(id)
  if (!parsed.success) return null
  try {
    await runs.get(parsed.data)
    return parsed.data
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
