import { NotFoundError } from '@workbench/core/errors'
import { ScenarioId } from '@workbench/core/models/ids'
import type { Scenario } from '@workbench/core/models/scenario'
import type { ScenarioRepository } from '@workbench/core/ports/scenario-repository'

/** Finds the scenarios that runs were made from: those of the import, of earlier parts of it, then those in store. */
export function createScenarioLookup(
  scenarios: ScenarioRepository,
  known: ReadonlyMap<string, ScenarioId>,
): {
  /** What this part of the import has brought in or found to be there. */
  add(scenario: Scenario, fileIds: readonly string[]): void
  find(values: readonly string[]): Promise<Scenario | null>
} {
  const byKey = new Map<string, Scenario>()
  return {
    add(scenario, fileIds) {
      for (const key of [...fileIds, scenario.name]) if (!byKey.has(key)) byKey.set(key, scenario)
    },
    async find(values) {
      for (const value of values) {
        const found = byKey.get(value) ?? (await stored(scenarios, known.get(value) ?? value))
        // Runs of one scenario come by the hundred.
        if (found !== null) byKey.set(value, found)
        if (found !== null) return found
      }
      return null
    },
  }
}

async function stored(scenarios: ScenarioRepository, idOrName: string): Promise<Scenario | null> {
  const id = ScenarioId.safeParse(idOrName)
  if (!id.success) {
    const { items } = await scenarios.list({ q: idOrName, limit: 200 })
    return items.find(({ name }) => name === idOrName) ?? null
  }
  try {
    return await scenarios.get(id.data)
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
