import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../src/errors.ts'
import type { RunId } from '../src/models/ids.ts'
import { RecordEntry } from '../src/models/record.ts'
import type { RecordRepository } from '../src/ports/record-repository.ts'
import type { RecordWrite } from '../src/ports/run-journal.ts'
import { aNewRun } from './builders-of-runs.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface RecordsUnderTest extends RunsUnderTest {
  readonly records: RecordRepository
}

/** What every RecordRepository must do, together with the journal that writes. */
export function recordRepositoryContract(name: string, make: () => Promise<RecordsUnderTest>): void {
  async function withRun() {
    const store = await make()
    const { runId } = await store.runs.start(aNewRun(), 'RUN_DEBATE')
    const write = (records: RecordWrite[], of: RunId = runId) => store.work(of, { side: { records } })
    const keysFor = async (query: Partial<Parameters<RecordRepository['list']>[0]>) =>
      (await store.records.list({ limit: 20, ...query })).items.map(({ key }) => key)
    return { ...store, runId, write, keysFor }
  }

  describe(`${name} as a record repository`, () => {
    test('what a step wrote can be read, whatever JSON it is', async () => {
      const { records, runId, write } = await withRun()
      for (const [key, value] of [
        ['text', 'é "x"'],
        ['none', null],
        ['deep', { a: [1, { b: false }] }],
      ] as const)
        await write([{ collection: 'results', key, value }])

      const { items, nextCursor } = await records.list({ limit: 10 })

      expect(items.map((entry) => RecordEntry.parse(entry))).toEqual([
        {
          collection: 'results',
          key: 'deep',
          value: { a: [1, { b: false }] },
          runId,
          updatedAt: expect.any(String),
        },
        { collection: 'results', key: 'none', value: null, runId, updatedAt: expect.any(String) },
        { collection: 'results', key: 'text', value: 'é "x"', runId, updatedAt: expect.any(String) },
      ])
      expect(nextCursor).toBeNull()
    })

    test('the same key again replaces the value, and comes first', async () => {
      const { records, write, keysFor } = await withRun()
      await write([{ collection: 'a', key: 'x', value: 1 }])
      await write([{ collection: 'a', key: 'y', value: 1 }])
      await write([{ collection: 'b', key: 'x', value: 'other' }])
      await write([{ collection: 'a', key: 'x', value: 2 }])

      expect(await keysFor({ collection: 'a' })).toEqual(['x', 'y'])
      expect((await records.list({ collection: 'a', limit: 1 })).items[0]?.value).toBe(2)
    })

    test('a list is stable under inserts and narrows', async () => {
      const { records, runs, runId, write, keysFor } = await withRun()
      for (const key of ['one', 'two', 'three'])
        await write([{ collection: 'a', key, value: { said: `${key}!` } }])
      const first = await records.list({ limit: 2 })
      const other = (await runs.start(aNewRun({ id: testId() }), 'RUN_DEBATE')).runId
      await write([{ collection: 'b', key: '100%_LATE', value: 'Something ELSE' }], other)
      const second = await records.list({ limit: 2, cursor: first.nextCursor ?? undefined })

      expect([...first.items, ...second.items].map(({ key }) => key)).toEqual(['three', 'two', 'one'])
      expect(second.nextCursor).toBeNull()
      expect(await keysFor({ q: 'TWO' })).toEqual(['two'])
      expect(await keysFor({ q: 'one!' })).toEqual(['one'])
      expect(await keysFor({ q: 'something else' })).toEqual(['100%_LATE'])
      expect(await keysFor({ q: '%_late' })).toEqual(['100%_LATE'])
      expect(await keysFor({ runId })).toEqual(['three', 'two', 'one'])
      expect(await keysFor({ runId: other, collection: 'b' })).toEqual(['100%_LATE'])
      expect(await keysFor({ runId: other, collection: 'a' })).toEqual([])
      await expect(records.list({ limit: 1, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })

    test('what was written at once has an order too, and pages through it miss nothing', async () => {
      const { records, write } = await withRun()
      const keys = ['d', 'b', 'a', 'c']
      await write(keys.map((key) => ({ collection: 'a', key, value: key })))

      const seen: string[] = []
      for (let cursor: string | undefined; seen.length < 10; ) {
        const page = await records.list({ limit: 1, cursor })
        seen.push(...page.items.map(({ key }) => key))
        if (page.nextCursor === null) break
        cursor = page.nextCursor
      }
      expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd'])
    })

    test('collections are counted, by name', async () => {
      const { records, write } = await withRun()
      expect(await records.collections()).toEqual([])
      await write([
        { collection: 'b', key: 'x', value: 1 },
        { collection: 'B', key: 'x', value: 1 },
      ])
      await write([{ collection: 'b', key: 'y', value: 1 }])
      await write([{ collection: 'b', key: 'x', value: 2 }])

      const newest = (await records.list({ limit: 1 })).items[0]?.updatedAt
      expect(await records.collections()).toEqual([
        { collection: 'B', records: 1, updatedAt: expect.any(String) },
        { collection: 'b', records: 2, updatedAt: newest },
      ])
    })
  })
}
