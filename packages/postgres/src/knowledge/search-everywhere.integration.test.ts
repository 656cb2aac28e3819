import type { DocumentId } from '@workbench/core/models/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

let last = 0
async function aDocument(
  title: string,
  passages: readonly string[],
  isPublished = true,
): Promise<DocumentId> {
  const { documentId } = await store.documents.add({
    ...{ title, collection: 'default', tags: [], sha256: String(++last).padStart(64, '0'), sizeBytes: 1 },
    ...{ declaredType: null, embeddingModel: null },
    correlation: { requestId: 'request-1', traceId: 'a'.repeat(32) },
  })
  const { pool } = store.postgres.db
  for (const [ordinal, text] of passages.entries()) {
    await pool.query(
      `insert into chunks (id, document_id, generation, ordinal, text, hash, heading, start_at, end_at)
       values (gen_random_uuid(), $1, 1, $2, $3, sha256(convert_to($3, 'UTF8')), '{}', 0, 1)`,
      [documentId, ordinal, text],
    )
  }
  if (isPublished)
    await pool.query('update documents set published_generation = 1 where id = $1', [documentId])
  return documentId
}
const find = (q: string) => store.searchEverywhere.search({ q, kinds: ['document'], limit: 5 })

test('documents are found by title and passage, the title first, each once, and not before they are published', async () => {
  const told = await aDocument('notes.md', [
    'Nothing.',
    'Trams carry many people.',
    'Trams, trams and trams.',
  ])
  const titled = await aDocument('trams-2026_final.pdf', ['Nothing.'])
  await aDocument('later.md', ['Trams are coming.'], false)

  const hits = await find('trams')

  expect(hits.map(({ id }) => id)).toEqual([titled, told])
  expect(hits).toMatchObject([
    { title: 'trams-2026_final.pdf', chunkId: null, excerpt: 'trams-2026_final.pdf', marks: [[0, 5]] },
    { title: 'notes.md', chunkId: expect.any(String), excerpt: 'Trams, trams and trams.' },
  ])
  expect((await find('people tram')).map(({ id }) => id)).toEqual([told])
  expect(await find('tra people')).toHaveLength(0)
})
