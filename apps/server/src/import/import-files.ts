import { setImmediate } from 'node:timers/promises'
import { InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { Correlation } from '@workbench/core/events/correlation'
import { RunId } from '@workbench/core/models/ids'
import type { ScenarioDraft } from '@workbench/core/models/scenario'
import type { Clock } from '@workbench/core/ports/clock'
import type { PersonaRepository } from '@workbench/core/ports/persona-repository'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { ResolvedScenarioDraft, ScenarioRepository } from '@workbench/core/ports/scenario-repository'
import { finishedRunOf } from './finished-run-of.ts'
import type { Found, FoundRun, FoundScenario } from './found.ts'
import type { ImportFile, ImportNote, ImportResult } from './import-result.ts'
import { parseFile } from './parse-file.ts'
import { createPersonaLookup, type ImportedPersona, type PersonaLookup } from './persona-lookup.ts'
import { resolveScenarioReferences } from './resolve-scenario-references.ts'

export interface ImportDependencies {
  readonly personas: PersonaRepository
  readonly scenarios: ScenarioRepository
  readonly runs: RunRepository
  /** Fills in the defaults of the scenario's format. @throws InvalidInputError when the format refuses it. */
  readonly resolveScenario: (draft: ScenarioDraft) => Promise<ResolvedScenarioDraft>
  /** `provider:model` that the seats of an imported transcript speak with when it is forked. */
  readonly defaultModel: string
  readonly newId: <Id extends string>() => Id
  readonly clock: Clock
}

type InFile<Item extends Found> = Item & { readonly file: string }

/**
 * Takes what the files hold, item by item: a bad one is noted and never stops the rest, and what is there already
 * is skipped, so that the same import twice makes nothing twice. Personas go first, since scenarios name them.
 */
export async function importFiles(
  files: readonly ImportFile[],
  dependencies: ImportDependencies,
  correlation: Correlation,
): Promise<ImportResult> {
  const result: ImportResult = {
    imported: { personas: 0, scenarios: 0, runs: 0 },
    created: { personas: [], scenarios: [], runs: [] },
    skipped: [],
    failed: [],
  }
  const found = await parseAll(files, dependencies)
  for (const item of found)
    if (item.kind === 'fault') result.failed.push(noteOf(item, item.item, item.reason))

  const personas = found.filter((item) => item.kind === 'persona')
  await importPersonas(personas, dependencies, result)
  const lookup = createPersonaLookup(personas, dependencies.personas)
  for (const item of found) {
    if (item.kind === 'scenario') await importScenario(item, lookup, dependencies, result)
    if (item.kind === 'run') await importRun(item, dependencies, correlation, result)
  }
  const { created } = result
  return {
    ...result,
    imported: {
      personas: created.personas.length,
      scenarios: created.scenarios.length,
      runs: created.runs.length,
    },
  }
}

async function parseAll(
  files: readonly ImportFile[],
  { clock, defaultModel }: ImportDependencies,
): Promise<InFile<Found>[]> {
  const found: InFile<Found>[] = []
  for (const { name, content } of files) {
    for (const item of parseFile(name, content, { now: clock.now(), defaultModel })) {
      found.push({ ...item, file: name })
    }
    // Parsing holds the thread; other requests get their turn between two files.
    await setImmediate()
  }
  return found
}

// One transaction each: big enough to be fast, small enough not to hold the table's lock for long.
const personaBatch = 500

async function importPersonas(
  personas: readonly ImportedPersona[],
  { personas: repository }: ImportDependencies,
  { created, skipped }: ImportResult,
): Promise<void> {
  for (let start = 0; start < personas.length; start += personaBatch) {
    const batch = personas.slice(start, start + personaBatch)
    const stored = await repository.createMissing(batch.map(({ draft }) => draft))
    for (const [index, item] of batch.entries()) {
      const persona = stored[index] ?? null
      if (persona === null) {
        skipped.push(
          noteOf(item, item.draft.name, 'a persona with this name and these instructions is there already'),
        )
      } else created.personas.push({ id: persona.id, name: persona.name, file: item.file })
    }
  }
}

async function importScenario(
  item: InFile<FoundScenario>,
  lookup: PersonaLookup,
  { scenarios, resolveScenario }: ImportDependencies,
  { created, skipped, failed }: ImportResult,
): Promise<void> {
  const { name } = item.draft
  const resolved = await resolveScenarioReferences(item, item.file, lookup)
  if ('reason' in resolved) {
    failed.push(noteOf(item, name, `scenario: ${resolved.reason}`))
    return
  }
  try {
    const [scenario] = await scenarios.createMissing([await resolveScenario(resolved.draft)])
    if (scenario) created.scenarios.push({ id: scenario.id, name: scenario.name, file: item.file })
    else {
      skipped.push(noteOf(item, name, 'a scenario with this name, topic and participants is there already'))
    }
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    failed.push(noteOf(item, name, `scenario: ${error.message}`))
  }
}

async function importRun(
  item: InFile<FoundRun>,
  { runs, newId, clock }: ImportDependencies,
  correlation: Correlation,
  { created, skipped }: ImportResult,
): Promise<void> {
  if (item.originalId !== null && (await exists(runs, item.originalId))) {
    skipped.push(noteOf(item, item.title, 'this run is in this workbench already'))
    return
  }
  const run = finishedRunOf(item, { id: newId<RunId>(), now: clock.now(), correlation })
  const [id] = await runs.importFinished([run])
  if (id) created.runs.push({ id, name: item.title, file: item.file })
  else skipped.push(noteOf(item, item.title, 'this run was imported before'))
}

async function exists(runs: RunRepository, id: string): Promise<boolean> {
  try {
    await runs.get(RunId.parse(id))
    return true
  } catch (error) {
    if (error instanceof NotFoundError) return false
    throw error
  }
}

const noteOf = (found: InFile<Found>, item: string | null, reason: string): ImportNote => ({
  name: found.file,
  place: found.place,
  item,
  reason: found.place === '' ? reason : `${found.place}: ${reason}`,
})
