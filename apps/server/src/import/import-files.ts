import { InvalidInputError } from '@workbench/core/errors'
import type { Correlation } from '@workbench/core/events/correlation'
import type { Scenario } from '@workbench/core/models/scenario'
import { isSameJson } from '@workbench/core/tools/is-same-json'
import type { ImportValues } from './found/fill-in.ts'
import type { Found, FoundPersona, FoundScenario, InFile } from './found/found.ts'
import type { ImportFile, ImportNote, ImportReferences, ImportResult } from './found/import-result.ts'
import { parseFiles } from './parse/parse-files.ts'
import { type ImportDependencies, noteOf } from './take/import-context.ts'
import { importRuns } from './take/import-runs.ts'
import { importTools } from './take/import-tools.ts'
import { keptAsIs } from './take/kept-as-is.ts'
import { createPersonaLookup, type ImportedPersona, type PersonaLookup } from './take/persona-lookup.ts'
import { resolveScenarioReferences } from './take/resolve-scenario-references.ts'
import { createScenarioLookup } from './take/scenario-lookup.ts'

export interface ImportOptions {
  /** From the results of earlier parts of the same import. */
  readonly references?: ImportReferences | undefined
  readonly values?: ImportValues | undefined
}

const noReferences: ImportReferences = { personas: [], scenarios: [], runs: [] }

/**
 * Takes what the files hold, item by item: a bad one is noted and never stops the rest, and what is there already
 * is skipped, so that the same import twice makes nothing twice. Personas go first, since scenarios name them, and runs
 * last, since they name both.
 *
 * A file with variables that have no value is not taken at all, but asked about, and so are files that wait for it.
 */
export async function importFiles(
  files: readonly ImportFile[],
  dependencies: ImportDependencies,
  correlation: Correlation,
  { references: known = noReferences, values = {} }: ImportOptions = {},
): Promise<ImportResult> {
  const result: ImportResult = {
    imported: { personas: 0, scenarios: 0, runs: 0, tools: 0 },
    created: { personas: [], scenarios: [], runs: [], tools: [] },
    skipped: [],
    failed: [],
    remarks: [],
    asks: [],
    references: { personas: [], scenarios: [], runs: [] },
  }
  const found = withoutAsked(await parseFiles(files, values), result)
  for (const item of found) {
    if (item.kind === 'fault') result.failed.push(noteOf(item, item.item, item.reason))
    if (item.kind === 'remark') result.remarks.push(noteOf(item, item.item, item.reason))
  }
  const ids = {
    personas: new Map(known.personas.map(({ fileId, id }) => [fileId, id])),
    scenarios: new Map(known.scenarios.map(({ fileId, id }) => [fileId, id])),
    runs: new Map(known.runs.map(({ fileId, id }) => [fileId, id])),
  }
  await importTools(
    found.filter((item) => item.kind === 'tool'),
    dependencies,
    result,
  )
  const personas = await importPersonas(
    found.filter((item) => item.kind === 'persona'),
    dependencies,
    result,
  )
  const findPersona = createPersonaLookup(personas, dependencies.personas, ids.personas)
  await tellSkipped(personas, findPersona, result)
  await referToPersonas(personas, findPersona, result)
  const scenarioLookup = createScenarioLookup(dependencies.scenarios, ids.scenarios)
  for (const item of found) {
    if (item.kind !== 'scenario') continue
    const scenario = await importScenario(item, findPersona, dependencies, result)
    if (scenario !== null) {
      scenarioLookup.add(scenario, item.fileIds)
      for (const fileId of item.fileIds) result.references.scenarios.push({ fileId, id: scenario.id })
    }
  }
  await importRuns(
    found.filter((item) => item.kind === 'run'),
    { ...dependencies, findPersona, findScenario: scenarioLookup.find, known: ids.runs, correlation },
    result,
  )
  const { created, skipped, remarks } = result
  const untouched = new Set(skipped.map(placeOfNote))
  return {
    ...result,
    // Of what was left alone nothing was left out.
    remarks: remarks.filter((remark) => remark.item === null || !untouched.has(placeOfNote(remark))),
    imported: {
      personas: created.personas.length,
      scenarios: created.scenarios.length,
      runs: created.runs.length,
      tools: created.tools.length,
    },
  }
}

const placeOfNote = ({ name, place, item }: ImportNote): string => JSON.stringify([name, place, item])

/** Takes out the files that have to be asked about; when there is one, also those that wait for others. */
function withoutAsked(found: readonly InFile<Found>[], { asks }: ImportResult): readonly InFile<Found>[] {
  const asking = found.filter((item) => item.kind === 'ask')
  if (asking.every(({ variables }) => variables.length === 0)) return found
  for (const { file, variables } of asking) asks.push({ name: file, variables: [...variables] })
  const held = new Set(asking.map(({ file }) => file))
  return found.filter(({ file }) => !held.has(file))
}

// One transaction each: big enough to be fast, small enough not to hold the table's lock for long.
const personaBatch = 500

async function importPersonas(
  personas: readonly InFile<FoundPersona>[],
  { personas: repository }: ImportDependencies,
  { created }: ImportResult,
): Promise<readonly ImportedPersona[]> {
  const imported: ImportedPersona[] = []
  for (let start = 0; start < personas.length; start += personaBatch) {
    const batch = personas.slice(start, start + personaBatch)
    const stored = await repository.createMissing(batch.map(({ draft }) => draft))
    for (const [index, item] of batch.entries()) {
      const persona = stored[index] ?? null
      imported.push({ ...item, stored: persona })
      if (persona !== null) created.personas.push({ id: persona.id, name: persona.name, file: item.file })
    }
  }
  return imported
}

/** Of more than these nobody reads how they differ, and each is looked up. */
const mostCompared = 500

/** Tells who was there already, and in what the one that is there is another. */
async function tellSkipped(
  personas: readonly ImportedPersona[],
  findPersona: PersonaLookup,
  { skipped }: ImportResult,
): Promise<void> {
  const reason = 'a persona with this name and these instructions is there already'
  for (const [index, item] of personas.filter(({ stored }) => stored === null).entries()) {
    const { draft, file } = item
    const answer = index < mostCompared ? await findPersona({ by: 'content', ...draft }, file) : null
    const difference = answer !== null && 'persona' in answer ? keptAsIs(draft, answer.persona) : ''
    skipped.push(noteOf(item, draft.name, `${reason}${difference}`))
  }
}

/** Only what the files themselves give an id is found by it later. */
async function referToPersonas(
  personas: readonly ImportedPersona[],
  findPersona: PersonaLookup,
  { references }: ImportResult,
): Promise<void> {
  for (const { fileIds, file, draft } of personas) {
    if (fileIds.length === 0) continue
    const answer = await findPersona({ by: 'content', ...draft }, file)
    if ('reason' in answer) continue
    for (const fileId of fileIds) references.personas.push({ fileId, id: answer.persona.id })
  }
}

/** @returns the scenario, new or there before; null when it could not be taken. */
async function importScenario(
  item: InFile<FoundScenario>,
  findPersona: PersonaLookup,
  { scenarios, resolveScenario }: ImportDependencies,
  { created, skipped, failed }: ImportResult,
): Promise<Scenario | null> {
  const { name } = item.draft
  const references = await resolveScenarioReferences(item, item.file, findPersona)
  if ('reason' in references) {
    failed.push(noteOf(item, name, `scenario: ${references.reason}`))
    return null
  }
  try {
    const draft = await resolveScenario(references.draft)
    const [scenario] = await scenarios.createMissing([draft])
    if (scenario) {
      created.scenarios.push({ id: scenario.id, name: scenario.name, file: item.file })
      return scenario
    }
    const { items } = await scenarios.list({ q: name, limit: 200 })
    const alike = items.filter((one) => one.name === name && one.topic === draft.topic)
    const there = alike.find((one) => isSameJson(one.participants, draft.participants)) ?? alike[0] ?? null
    const reason = 'a scenario with this name, topic and participants is there already'
    skipped.push(noteOf(item, name, `${reason}${there === null ? '' : keptAsIs(draft, there)}`))
    return there
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    failed.push(noteOf(item, name, `scenario: ${error.message}`))
    return null
  }
}
