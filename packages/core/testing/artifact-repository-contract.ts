import { describe, expect, test } from 'vitest'
import { InvalidInputError, NotFoundError } from '../src/errors.ts'
import { Artifact } from '../src/models/artifact.ts'
import type { RunId } from '../src/models/ids.ts'
import type { ArtifactRepository } from '../src/ports/artifact-repository.ts'
import { aNewRun } from './builders-of-runs.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface ArtifactsUnderTest extends RunsUnderTest {
  readonly artifacts: ArtifactRepository
}

/** What every ArtifactRepository must do, together with the journal that writes what runs make. */
export function artifactRepositoryContract(name: string, make: () => Promise<ArtifactsUnderTest>): void {
  async function withRun() {
    const store = await make()
    const aRun = async () => (await store.runs.start(aNewRun({ id: testId() }), 'RUN_DEBATE')).runId
    return { ...store, aRun, runId: await aRun() }
  }
  const aFile = (overrides: Partial<Artifact> = {}) => ({
    ...{ id: testId(), name: 'notes.md', mediaType: 'text/markdown', sizeBytes: 5, sha256: 'a'.repeat(64) },
    ...overrides,
  })

  describe(`${name} as an artifact repository`, () => {
    test('what people keep of a run can be read', async () => {
      const { artifacts, runId } = await withRun()
      const file = aFile({ sizeBytes: 5_000_000_000 })

      const added = await artifacts.add({ ...file, runId })

      expect(Artifact.parse(added)).toEqual({ ...file, runId, createdAt: expect.any(String) })
      expect(await artifacts.get(file.id)).toEqual(added)
      expect(await artifacts.list(runId, { limit: 10 })).toEqual({ items: [added], nextCursor: null })
    })

    test('what a run makes while it runs is listed with the rest, newest first and page by page', async () => {
      const { artifacts, runId, aRun, work } = await withRun()
      const [first, second, third] = ['1', '2', '3'].map((digit) => aFile({ sha256: digit.repeat(64) }))
      if (first === undefined || second === undefined || third === undefined) throw new Error('three files')
      await work(runId, { side: { artifacts: [first, second] } })
      await artifacts.add({ ...third, runId })
      await artifacts.add({ ...aFile(), runId: await aRun() })

      const page = await artifacts.list(runId, { limit: 2 })
      await artifacts.add({ ...aFile({ name: 'late.md' }), runId })
      const rest = await artifacts.list(runId, { limit: 2, cursor: page.nextCursor ?? undefined })

      expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual([third.id, second.id, first.id])
      expect(rest.nextCursor).toBeNull()
    })

    test('the same name with the same content is there once; a change of either is another file', async () => {
      const { artifacts, runId, work } = await withRun()
      const file = aFile()
      await work(runId, { side: { artifacts: [file] } })

      const again = await artifacts.add({ ...aFile(), runId })
      await artifacts.add({ ...aFile({ name: 'other.md' }), runId })
      await artifacts.add({ ...aFile({ sha256: 'b'.repeat(64) }), runId })

      expect(again.id).toBe(file.id)
      expect((await artifacts.list(runId, { limit: 10 })).items).toHaveLength(3)
    })

    test('what is not there is said, and so is a cursor of another list', async () => {
      const { artifacts, runId } = await withRun()
      const nobody = testId<RunId>()

      await expect(artifacts.get(testId())).rejects.toThrow(NotFoundError)
      await expect(artifacts.list(nobody, { limit: 1 })).rejects.toThrow(NotFoundError)
      await expect(artifacts.add({ ...aFile(), runId: nobody })).rejects.toThrow(NotFoundError)
      await expect(artifacts.list(runId, { limit: 1, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })
  })
}
