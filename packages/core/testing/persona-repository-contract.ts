import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import type { PersonaId } from '../src/models/ids.ts'
import { Persona, PersonaVersion } from '../src/models/persona.ts'
import type { PersonaRepository } from '../src/ports/persona-repository.ts'
import type { ScenarioRepository } from '../src/ports/scenario-repository.ts'
import { aPersonaDraft, aScenarioDraft } from './builders-of-drafts.ts'
import { testId } from './test-id.ts'

/** Two repositories over the same, at first empty, store. */
export interface LibraryUnderTest {
  readonly personas: PersonaRepository
  readonly scenarios: ScenarioRepository
}

/** What every PersonaRepository must do. */
export function personaRepositoryContract(name: string, makeLibrary: () => Promise<LibraryUnderTest>): void {
  describe(`${name} as a persona repository`, () => {
    test('what is created can be read, complete and at version 1', async () => {
      const { personas } = await makeLibrary()
      const draft = aPersonaDraft({ tags: ['demo'], temperature: 0.5, model: 'simulated:debater' })

      const created = await personas.create(draft)

      expect(Persona.parse(created)).toMatchObject({ ...draft, version: 1 })
      expect(created.updatedAt).toBe(created.createdAt)
      expect(await personas.get(created.id)).toEqual(created)
    })

    test('names need not be unique', async () => {
      const { personas } = await makeLibrary()
      const [a, b] = [await personas.create(aPersonaDraft()), await personas.create(aPersonaDraft())]

      expect(a.id).not.toBe(b.id)
    })

    test('createMissing leaves out who has the same name and instructions, in the list itself too', async () => {
      const { personas } = await makeLibrary()
      const there = aPersonaDraft({ name: 'Ada' })
      await personas.create(there)
      const other = aPersonaDraft({ name: 'Ada', instructions: 'Doubt everything.' })

      const created = await personas.createMissing([there, other, other])

      expect(created.map((persona) => persona?.instructions ?? null)).toEqual([
        null,
        'Doubt everything.',
        null,
      ])
      expect((await personas.list({ limit: 10 })).items).toHaveLength(2)
    })

    test('getMany gives those that exist, each once', async () => {
      const { personas } = await makeLibrary()
      const [a, b] = [await personas.create(aPersonaDraft()), await personas.create(aPersonaDraft())]

      const found = await personas.getMany([a.id, b.id, a.id, testId<PersonaId>()])

      expect(found.map(({ id }) => id).toSorted()).toEqual([a.id, b.id].toSorted())
      expect(await personas.getMany([])).toEqual([])
    })

    test('a list is newest first, and its pages stay put while others are created', async () => {
      const { personas } = await makeLibrary()
      const ids: PersonaId[] = []
      for (const name of ['one', 'two', 'three', 'four'])
        ids.push((await personas.create(aPersonaDraft({ name }))).id)

      const first = await personas.list({ limit: 2 })
      await personas.create(aPersonaDraft({ name: 'late' }))
      const second = await personas.list({ limit: 2, cursor: first.nextCursor ?? undefined })

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed())
      expect(first.nextCursor).not.toBeNull()
      expect(second.nextCursor).toBeNull()
    })

    test('a list narrows by text without regard to case, and by tag', async () => {
      const { personas } = await makeLibrary()
      await personas.create(
        aPersonaDraft({ name: 'Grace', description: 'Builds compilers', tags: ['navy', 'a'] }),
      )
      await personas.create(aPersonaDraft({ name: '100% Ada_x', tags: ['a'] }))
      const namesFor = async (filter: { q?: string; tags?: string[] }) =>
        (await personas.list({ limit: 10, ...filter })).items.map((persona) => persona.name)

      expect(await namesFor({ q: 'gRA' })).toEqual(['Grace'])
      expect(await namesFor({ q: 'COMPILER' })).toEqual(['Grace'])
      expect(await namesFor({ tags: ['navy'] })).toEqual(['Grace'])
      expect(await namesFor({ tags: ['a'] })).toEqual(['100% Ada_x', 'Grace'])
      expect(await namesFor({ tags: ['a', 'navy'] })).toEqual(['Grace'])
      expect(await namesFor({ tags: ['nav'] })).toEqual([])
      // Nothing in the text is a pattern.
      expect(await namesFor({ q: '%' })).toEqual(['100% Ada_x'])
      expect(await namesFor({ q: '_' })).toEqual(['100% Ada_x'])
      expect(await namesFor({ q: '\\' })).toEqual([])
    })

    test.each(['', 'nonsense', 'eyJhIjoxfQ', btoa('["runs","x"]')])(
      'the cursor %j, which is none of this list, is refused by name',
      async (cursor) => {
        const { personas } = await makeLibrary()
        const error = await personas.list({ limit: 2, cursor }).catch((caught: unknown) => caught)

        expect(error).toBeInstanceOf(InvalidInputError)
        expect(error).toMatchObject({ faults: [{ path: ['cursor'] }] })
      },
    )

    test("another list's cursor is refused", async () => {
      const { personas, scenarios } = await makeLibrary()
      const { id } = await personas.create(aPersonaDraft())
      for (const name of ['a', 'b']) await scenarios.create(aScenarioDraft([id], { name }))
      const { nextCursor } = await scenarios.list({ limit: 1 })

      await expect(personas.list({ limit: 1, cursor: nextCursor ?? undefined })).rejects.toThrow(
        InvalidInputError,
      )
    })

    test('an update replaces the content and raises the version by one', async () => {
      const { personas } = await makeLibrary()
      const { id, createdAt } = await personas.create(aPersonaDraft({ description: 'before', tags: ['x'] }))

      const updated = await personas.update(id, 1, aPersonaDraft({ description: 'after' }))

      expect(updated).toMatchObject({ id, description: 'after', tags: [], version: 2, createdAt })
      expect(await personas.get(id)).toEqual(updated)
    })

    test('of two updates of the same version one wins and the other conflicts', async () => {
      const { personas } = await makeLibrary()
      const { id } = await personas.create(aPersonaDraft())

      const results = await Promise.allSettled([
        personas.update(id, 1, aPersonaDraft({ description: 'first' })),
        personas.update(id, 1, aPersonaDraft({ description: 'second' })),
      ])

      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(ConflictError)
      expect((await personas.get(id)).version).toBe(2)
    })

    test('tags are counted once a persona, the most used first, then by name', async () => {
      const { personas } = await makeLibrary()
      expect(await personas.countTags()).toEqual([])
      for (const tags of [['b', 'z', 'b'], ['b', 'a'], ['Z'], []])
        await personas.create(aPersonaDraft({ tags }))

      expect(await personas.countTags()).toEqual([
        { tag: 'b', count: 2 },
        { tag: 'Z', count: 1 },
        { tag: 'a', count: 1 },
        { tag: 'z', count: 1 },
      ])
    })

    test('versions are what it says and what it said, newest first, with when each was written', async () => {
      const { personas } = await makeLibrary()
      const first = await personas.create(aPersonaDraft({ description: 'one' }))
      const second = await personas.update(first.id, 1, aPersonaDraft({ description: 'two', tags: ['x'] }))
      const third = await personas.update(first.id, 2, aPersonaDraft({ description: 'three' }))

      const page = await personas.listVersions(first.id, { limit: 2 })
      const rest = await personas.listVersions(first.id, { limit: 2, cursor: page.nextCursor ?? undefined })

      const versions = [...page.items, ...rest.items]
      expect(versions.map((version) => PersonaVersion.parse(version))).toEqual(
        [third, second, first].map(({ id: _id, updatedAt, ...persona }) => ({
          ...persona,
          createdAt: updatedAt,
        })),
      )
      expect(rest.nextCursor).toBeNull()
    })

    test('an earlier version comes back as a new one', async () => {
      const { personas } = await makeLibrary()
      const { id } = await personas.create(aPersonaDraft({ description: 'one' }))
      await personas.update(id, 1, aPersonaDraft({ description: 'two' }))
      const { items } = await personas.listVersions(id, { limit: 10 })

      const { version: _version, createdAt: _createdAt, ...draft } = PersonaVersion.parse(items[1])
      await personas.update(id, 2, draft)

      expect(await personas.get(id)).toMatchObject({ description: 'one', version: 3 })
    })

    test("another list's cursor leads to no version, nor does another persona's", async () => {
      const { personas } = await makeLibrary()
      const [a, b] = [await personas.create(aPersonaDraft()), await personas.create(aPersonaDraft())]
      await personas.update(a.id, 1, aPersonaDraft({ description: 'two' }))
      const cursors = [
        (await personas.list({ limit: 1 })).nextCursor,
        (await personas.listVersions(a.id, { limit: 1 })).nextCursor,
        'nonsense',
      ]

      for (const cursor of cursors) {
        await expect(personas.listVersions(b.id, { limit: 1, cursor: cursor ?? '' })).rejects.toThrow(
          InvalidInputError,
        )
      }
    })

    test('a deleted persona is gone', async () => {
      const { personas } = await makeLibrary()
      const { id } = await personas.create(aPersonaDraft())

      await personas.delete(id)

      await expect(personas.get(id)).rejects.toThrow(NotFoundError)
      await expect(personas.listVersions(id, { limit: 10 })).rejects.toThrow(NotFoundError)
      expect((await personas.list({ limit: 10 })).items).toEqual([])
    })

    test.each(['participant', 'moderator', 'judge'] as const)(
      'a persona that a scenario has as %s stays, and the conflict names the scenario',
      async (part) => {
        const { personas, scenarios } = await makeLibrary()
        const used = await personas.create(aPersonaDraft())
        const other = await personas.create(aPersonaDraft())
        const moderatorId = part === 'moderator' ? used.id : null
        const judgeId = part === 'judge' ? used.id : null
        const seats = part === 'participant' ? [used.id] : [other.id]
        const scenario = await scenarios.create(
          aScenarioDraft(seats, { name: 'Big one', moderatorId, judgeId }),
        )

        const error = await personas.delete(used.id).catch((caught: unknown) => caught)

        expect(error).toBeInstanceOf(ConflictError)
        expect(error).toMatchObject({ message: expect.stringContaining('Big one') })
        await scenarios.delete(scenario.id)
        await personas.delete(used.id)
      },
    )

    test('an unknown id is not found', async () => {
      const { personas } = await makeLibrary()
      const id = testId<PersonaId>()

      await expect(personas.get(id)).rejects.toThrow(NotFoundError)
      await expect(personas.update(id, 1, aPersonaDraft())).rejects.toThrow(NotFoundError)
      await expect(personas.delete(id)).rejects.toThrow(NotFoundError)
      await expect(personas.listVersions(id, { limit: 10 })).rejects.toThrow(NotFoundError)
    })
  })
}
