import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import type { ScenarioId } from '../src/models/ids.ts'
import { Scenario, ScenarioVersion } from '../src/models/scenario.ts'
import { aPersonaDraft, aScenarioDraft } from './builders-of-drafts.ts'
import type { LibraryUnderTest } from './persona-repository-contract.ts'
import { testId } from './test-id.ts'

/** What every ScenarioRepository must do. */
export function scenarioRepositoryContract(name: string, makeLibrary: () => Promise<LibraryUnderTest>): void {
  const libraryWithAda = async () => {
    const library = await makeLibrary()
    return { ...library, ada: (await library.personas.create(aPersonaDraft())).id }
  }

  describe(`${name} as a scenario repository`, () => {
    test('what is created can be read, complete and at version 1', async () => {
      const { scenarios, ada } = await libraryWithAda()
      const draft = aScenarioDraft([ada], {
        judgeId: ada,
        budget: { maxCalls: 5 },
        rubric: [{ name: 'Rigour', description: '', weight: 1 }],
        formatOptions: { deep: { list: [1, null, 'x'] } },
      })

      const created = await scenarios.create(draft)

      expect(Scenario.parse(created)).toMatchObject({ ...draft, version: 1 })
      expect(await scenarios.get(created.id)).toEqual(created)
    })

    test('createMissing leaves out what has the same name, topic and participants', async () => {
      const { scenarios, ada } = await libraryWithAda()
      const there = aScenarioDraft([ada])
      await scenarios.create(there)
      const otherTopic = aScenarioDraft([ada], { topic: 'Five days?' })
      const otherSeats = aScenarioDraft([ada, ada])

      const created = await scenarios.createMissing([there, otherTopic, otherSeats, otherTopic])

      expect(created.map((scenario) => scenario !== null)).toEqual([false, true, true, false])
    })

    test('a list is newest first, stable under inserts, and narrows by name and topic', async () => {
      const { scenarios, ada } = await libraryWithAda()
      const ids: ScenarioId[] = []
      for (const name of ['one', 'two', 'three']) {
        ids.push((await scenarios.create(aScenarioDraft([ada], { name }))).id)
      }

      const first = await scenarios.list({ limit: 2 })
      await scenarios.create(aScenarioDraft([ada], { name: 'late', topic: 'Something ELSE' }))
      const second = await scenarios.list({ limit: 2, cursor: first.nextCursor ?? undefined })

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed())
      expect((await scenarios.list({ limit: 5, q: 'something else' })).items).toHaveLength(1)
      expect((await scenarios.list({ limit: 5, q: 'TWO' })).items).toHaveLength(1)
      await expect(scenarios.list({ limit: 5, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })

    test('an update needs the stored version and raises it', async () => {
      const { scenarios, ada } = await libraryWithAda()
      const { id } = await scenarios.create(aScenarioDraft([ada]))

      const updated = await scenarios.update(id, 1, aScenarioDraft([ada], { topic: 'New' }))

      expect(updated).toMatchObject({ topic: 'New', version: 2 })
      await expect(scenarios.update(id, 1, aScenarioDraft([ada]))).rejects.toThrow(ConflictError)
      expect(await scenarios.get(id)).toEqual(updated)
    })

    test('a list narrows by format', async () => {
      const { scenarios, ada } = await libraryWithAda()
      const oxford = await scenarios.create(aScenarioDraft([ada, ada], { format: 'oxford' }))
      await scenarios.create(aScenarioDraft([ada]))

      const { items } = await scenarios.list({ limit: 5, format: 'oxford' })
      expect(items.map(({ id }) => id)).toEqual([oxford.id])
    })

    test('versions are what it says and what it said, newest first, with when each was written', async () => {
      const { scenarios, ada } = await libraryWithAda()
      const first = await scenarios.create(aScenarioDraft([ada], { topic: 'one', budget: { maxCalls: 5 } }))
      const second = await scenarios.update(first.id, 1, aScenarioDraft([ada, ada], { topic: 'two' }))

      const page = await scenarios.listVersions(first.id, { limit: 1 })
      const rest = await scenarios.listVersions(first.id, { limit: 1, cursor: page.nextCursor ?? undefined })

      expect([...page.items, ...rest.items].map((version) => ScenarioVersion.parse(version))).toEqual(
        [second, first].map(({ id: _id, updatedAt, ...scenario }) => ({ ...scenario, createdAt: updatedAt })),
      )
      expect(rest.nextCursor).toBeNull()
    })

    test('a deleted scenario is gone, an unknown one was never there', async () => {
      const { scenarios, ada } = await libraryWithAda()
      const { id } = await scenarios.create(aScenarioDraft([ada]))
      await scenarios.delete(id)

      for (const gone of [id, testId<ScenarioId>()]) {
        await expect(scenarios.get(gone)).rejects.toThrow(NotFoundError)
        await expect(scenarios.update(gone, 1, aScenarioDraft([ada]))).rejects.toThrow(NotFoundError)
        await expect(scenarios.delete(gone)).rejects.toThrow(NotFoundError)
        await expect(scenarios.listVersions(gone, { limit: 10 })).rejects.toThrow(NotFoundError)
      }
    })
  })
}
