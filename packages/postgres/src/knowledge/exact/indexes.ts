import type { VectorQuery } from '@workbench/core/ports/vector-store'
import pg from 'pg'
import { driverUrl } from '../../driver-url.ts'
import { publishedIds, readDocuments, readVectors } from './read-documents.ts'
import { createVectorIndex, type Neighbour, type VectorIndex } from './vector-index.ts'

export interface Indexes {
  /**
   * Loads the vectors of the model when nobody asked before.
   *
   * @throws RangeError when there are more of them than memory is given.
   */
  search(query: VectorQuery): Promise<readonly Neighbour[]>
  /** Its passages, its collection or its tags are others now, or it is gone. */
  documentChanged(documentId: string): void
  /** Changes may have been missed. */
  anythingChanged(): void
}

interface IndexesOptions {
  readonly directUrl: string
  /** Memory for the vectors of one model, bytes. */
  readonly mostBytes: number
}

/** A change of the configuration has two of them for a while, and no more are kept. */
const mostModels = 2
const documentsAtOnce = 50
const vectorsAtOnce = 1_000
/** What failed is not tried again before, so that an outage does not become a storm. */
const restMs = 5_000

/** The vectors of the models that somebody searches with, kept in step with the database. */
export function createIndexes({ directUrl, mostBytes }: IndexesOptions): Indexes {
  const db = new pg.Pool({
    connectionString: driverUrl(directUrl),
    max: 1,
    application_name: 'workbench vectors',
    connectionTimeoutMillis: 5_000,
    // Changes are rare: between them no connection is held.
    idleTimeoutMillis: 10_000,
  })
  db.on('error', () => {})
  db.on('connect', (client) => void client.on('error', () => {}))
  /** The one that was asked last stands last. */
  const models = new Map<string, { readonly index: VectorIndex; readonly loaded: Promise<void> }>()
  const changed = new Set<string>()
  /** One after the other, so that what is read later is also written later. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }

  async function bringUpToDate(index: VectorIndex, model: string, ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += documentsAtOnce) {
      const some = ids.slice(at, at + documentsAtOnce)
      const documents = await readDocuments(db, some)
      const found = new Set(documents.map(({ id }) => id))
      for (const id of some) if (!found.has(id)) index.removeDocument(id)
      for (const { chunkIds, ...document } of documents) {
        index.setDocument(document)
        const known = new Set(index.chunkIdsOf(document.id))
        const wanted = new Set(chunkIds)
        for (const id of known) if (!wanted.has(id)) index.remove(document.id, id)
        const missing = chunkIds.filter((id) => !known.has(id))
        for (let from = 0; from < missing.length; from += vectorsAtOnce) {
          const vectors = await readVectors(db, model, missing.slice(from, from + vectorsAtOnce))
          for (const { id, vector } of vectors) index.add(document.id, id, vector)
        }
      }
    }
  }

  function modelNamed(model: string, dimensions: number) {
    const known = models.get(model)
    models.delete(model)
    if (known !== undefined) {
      models.set(model, known)
      return known
    }
    const index = createVectorIndex(dimensions, mostBytes)
    const loaded = inTurn(async () => bringUpToDate(index, model, await publishedIds(db)))
    loaded.catch(() => setTimeout(() => models.delete(model), restMs))
    models.set(model, { index, loaded })
    for (const name of models.keys()) if (models.size > mostModels) models.delete(name)
    return { index, loaded }
  }

  /** What was told while others were looked at is looked at together. */
  function refresh(): void {
    void inTurn(async () => {
      const ids = [...changed]
      changed.clear()
      try {
        for (const [model, { index }] of models) await bringUpToDate(index, model, ids)
      } catch {
        for (const id of ids) changed.add(id)
        setTimeout(refresh, restMs)
      }
    })
  }

  return {
    async search(query) {
      const { index, loaded } = modelNamed(query.model, query.vector.length)
      await loaded
      return index.search(query)
    },
    documentChanged(documentId) {
      changed.add(documentId)
      refresh()
    },
    anythingChanged() {
      void inTurn(async () => {
        const ids = await publishedIds(db).catch(() => [])
        for (const id of ids) changed.add(id)
        for (const { index } of models.values()) for (const id of index.documentIds()) changed.add(id)
      }).then(refresh)
    },
  }
}
