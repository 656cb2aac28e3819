import { createHash } from 'node:crypto'
import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import { lexicalEmbedding } from '@workbench/core/knowledge/lexical-embedding'
import { connectDatabase, type Database } from '@workbench/postgres/database'
import { openKnowledge } from '@workbench/postgres/knowledge/open-knowledge'
import { createVectorRecords } from '@workbench/postgres/knowledge/vector-records'
import { type Bench, median, quantile } from '../result.ts'
import { freePort, openSetting, untilReady } from '../setting.ts'

const passages = 100_000
const passagesOfDocument = 100
const atOnce = 1_000
const limitMs = 60
const questions = 200
const warmUp = 20

/** Hybrid search over 100 000 passages in the embedded Postgres, in this process and over HTTP. */
export const documentSearch: Bench = {
  name: 'document-search',
  async run() {
    const setting = await openSetting()
    const db = connectDatabase({ databaseUrl: setting.databaseUrl })
    const knowledge = await openKnowledge(db, { embedder: lexicalEmbedder, onFault: fail })
    try {
      await fill(db)
      const { documentSearch } = knowledge
      const search = async (n: number, by: 'text' | 'vectors' | 'both') => {
        const found = await documentSearch.search({ query: aQuestion(n), collections: null, limit: 10, by })
        if (found.length === 0) throw new Error(`Nothing is found for "${aQuestion(n)}"`)
      }
      const both = await timed((n) => search(n, 'both'))
      const [text, vectors] = [
        await timed((n) => search(n, 'text')),
        await timed((n) => search(n, 'vectors')),
      ]
      const port = String(await freePort())
      const env = { PORT: port, WORKBENCH_EMBEDDING_MODEL: 'local' }
      setting.start('apps/server/src/main.ts', { env })
      const url = `http://127.0.0.1:${port}`
      await untilReady(url)
      const http = await timed(async (n) => {
        const response = await fetch(`${url}/documents/search?q=${encodeURIComponent(aQuestion(n))}`)
        const { items } = (await response.json()) as { items?: unknown[] }
        if (items === undefined || items.length === 0)
          throw new Error(`HTTP finds nothing: ${response.status}`)
      })
      const parts = `p50 ${median(text).toFixed(1)} and ${median(vectors).toFixed(1)} ms by words and vectors alone`
      return [
        row(`search over ${passages} passages, p95`, both, parts),
        row(`GET /documents/search over ${passages} passages, p95`, http, 'over loopback'),
      ]
    } finally {
      await knowledge.close()
      await db.close()
      await setting.end()
    }
  },
}

const row = (what: string, times: readonly number[], parts: string) => ({
  what,
  measured: `${quantile(times, 0.95).toFixed(1)} ms (p50 ${median(times).toFixed(1)}; ${parts})`,
  limitMeasured: `${limitMs} ms`,
  ratio: quantile(times, 0.95) / limitMs,
  atMost: 1,
})

async function timed(ask: (n: number) => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < warmUp + questions; n += 1) {
    const startedAt = performance.now()
    await ask(n)
    if (n >= warmUp) times.push(performance.now() - startedAt)
  }
  return times
}

function fail(error: unknown): never {
  throw error
}

async function fill(db: Database): Promise<void> {
  const records = createVectorRecords(db)
  for (let from = 0; from < passages; from += atOnce) {
    const chunks = Array.from({ length: atOnce }, (_, index) => {
      const [n, text] = [from + index, aPassage(from + index)]
      const hash = createHash('sha256').update(text).digest('hex')
      return { id: uuidOf(1, n), documentId: uuidOf(2, Math.floor(n / passagesOfDocument)), n, text, hash }
    })
    await records.put(
      lexicalEmbedder.model,
      chunks.map(({ hash, text }) => ({ hash, vector: lexicalEmbedding(text) })),
    )
    await db.pool.query(
      `insert into documents (id, collection, title, tags, sha256, size_bytes, generation, run_id,
         published_generation, chunks, created_at, updated_at)
       select distinct d, 'bench', d::text, '{}'::text[], 'abc', 1, 1, d, 1, ${passagesOfDocument}, now(), now()
       from unnest($1::uuid[]) as d`,
      [chunks.map(({ documentId }) => documentId)],
    )
    await db.pool.query(
      `insert into chunks (id, document_id, generation, ordinal, text, hash, heading, start_at, end_at)
       select c.id, c.document_id, 1, c.n, c.text, decode(c.hash, 'hex'), '{}', 0, length(c.text)
       from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[]) as c (id, document_id, n, text, hash)`,
      [
        chunks.map(({ id }) => id),
        chunks.map(({ documentId }) => documentId),
        chunks.map(({ n }) => n),
        chunks.map(({ text }) => text),
        chunks.map(({ hash }) => hash),
      ],
    )
  }
  // As autovacuum does within minutes of so much.
  await db.pool.query('vacuum analyze chunks, chunk_vectors, documents')
}

const uuidOf = (kind: number, n: number): string =>
  `00000000-0000-7${kind}00-8000-${n.toString(16).padStart(12, '0')}`

const vocabulary = 60_000

/**
 * Words as a language has them: the n-th most frequent is there 1/n as often as the first (Zipf), so most are rare and
 * some stand in nearly every passage.
 */
function wordAt(share: number): string {
  const rank = Math.floor(vocabulary ** share)
  let rest = Math.imul(rank, 2_654_435_761) >>> 0
  let word = ''
  for (let syllable = 0; syllable < 2 + (rank % 3); syllable += 1) {
    word += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length) + rank
  }
  return word + rank.toString(36)
}

const syllables = 'ba de fi go ku la me ni po ru sa te vi wo xy za bre cli dro fla gri plu sta tro'.split(' ')

/** About 1 000 characters. */
const aPassage = (n: number): string => words(n, 130).join(' ')

/** Frequent and rare words, as people ask: two of a passage, and others of any kind. */
const aQuestion = (n: number): string =>
  [...words(n * 411, 130).filter((_, index) => index % 40 === 7), ...words(n + 1_000_000, 5)].join(' ')

function words(seed: number, count: number): string[] {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return Array.from({ length: count }, () => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) | 0
    return wordAt(((state ^ (state >>> 13)) >>> 0) / 4_294_967_296)
  })
}
