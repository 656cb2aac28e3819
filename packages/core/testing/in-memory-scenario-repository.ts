import { ConflictError, NotFoundError } from '../src/errors.ts'
import type { ScenarioId } from '../src/models/ids.ts'
import type { Scenario, ScenarioVersion } from '../src/models/scenario.ts'
import type { ResolvedScenarioDraft, ScenarioRepository } from '../src/ports/scenario-repository.ts'
import { scenarioIdsOf } from '../src/workflow/scenario-ids-of.ts'
import { pageOf } from './in-memory-page.ts'
import { type InMemoryState, timestampOf } from './in-memory-state.ts'
import { testId } from './test-id.ts'

export function createInMemoryScenarioRepository(state: InMemoryState): ScenarioRepository {
  const { scenarios, scenarioVersions } = state

  const insert = (draft: ResolvedScenarioDraft): Scenario => {
    const now = timestampOf(state)
    const scenario: Scenario = {
      id: testId<ScenarioId>(),
      ...draft,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }
    scenarios.set(scenario.id, structuredClone(scenario))
    return scenario
  }
  const find = (id: ScenarioId): Scenario => {
    const scenario = scenarios.get(id)
    if (scenario === undefined) throw new NotFoundError('scenario', id)
    return scenario
  }
  const identityOf = ({ name, topic, participants }: ResolvedScenarioDraft) =>
    JSON.stringify([
      name,
      topic,
      participants.map(({ personaId, role, stance }) => [personaId, role, stance]),
    ])

  return {
    create: async (draft) => insert(draft),
    createMissing: async (drafts) =>
      drafts.map((draft) => {
        const exists = [...scenarios.values()].some((scenario) => identityOf(scenario) === identityOf(draft))
        return exists ? null : insert(draft)
      }),
    get: async (id) => structuredClone(find(id)),
    async list({ q, format, ...query }) {
      const wanted = q?.toLowerCase()
      const matching = [...scenarios.values()].filter(
        (scenario) =>
          (wanted === undefined || `${scenario.name}\n${scenario.topic}`.toLowerCase().includes(wanted)) &&
          (format === undefined || scenario.format === format),
      )
      return structuredClone(pageOf('scenarios', matching, ({ id }) => id, query))
    },
    async listVersions(id, query) {
      const all = [...(scenarioVersions.get(id) ?? []), versionOf(find(id))]
      const place = ({ version }: ScenarioVersion) => String(version).padStart(9, '0')
      return structuredClone(pageOf(`versions of ${id}`, all, place, query))
    },
    async update(id, version, draft) {
      const before = find(id)
      if (before.version !== version) {
        throw new ConflictError(`The scenario has version ${before.version} by now, not ${version}.`)
      }
      const after = { ...before, ...draft, version: version + 1, updatedAt: timestampOf(state) }
      scenarioVersions.set(id, [...(scenarioVersions.get(id) ?? []), versionOf(before)])
      scenarios.set(id, structuredClone(after))
      return after
    },
    async delete(id) {
      find(id)
      const users = [...state.workflows.values()]
        .filter(({ workflow }) => scenarioIdsOf(workflow.steps).includes(id))
        .map(({ workflow }) => `"${workflow.name}"`)
      if (users.length > 0) throw new ConflictError(`The scenario is used by ${users.join(', ')}.`)
      scenarios.delete(id)
      scenarioVersions.delete(id)
      for (const { id: baselineId, scenarioId } of [...state.baselines.values()]) {
        if (scenarioId === id) state.baselines.delete(baselineId)
      }
    },
  }
}

const versionOf = ({ id, updatedAt, ...content }: Scenario): ScenarioVersion => ({
  ...content,
  createdAt: updatedAt,
})
