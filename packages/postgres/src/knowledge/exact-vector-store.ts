import type { VectorStore } from '@workbench/core/ports/vector-store'
import type { Database } from '../database.ts'
import { createVectorRecords } from './vector-records.ts'
import { isVisible, isWanted } from './visible-passages.sql.ts'

/** Compares the question with every vector. */
export function createExactVectorStore(db: Database): VectorStore {
  return {
    ...createVectorRecords(db),
    async search({ model, vector, collections, tags, limit }) {
      const { rows } = await db.pool.query<{ id: string; vector: Buffer }>(
        `select c.id, v.vector from chunks c
         join documents d on d.id = c.document_id
         join chunk_vectors v on v.model = $1 and v.hash = c.hash
         where ${isVisible} and ${isWanted('$2', '$3')}`,
        [model, collections, tags.length === 0 ? null : tags],
      )
      return rows
        .map((row) => ({ chunkId: row.id, score: dot(row.vector, vector) }))
        .sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1))
        .slice(0, limit)
    },
  }
}

function dot(bytes: Buffer, vector: Float32Array): number {
  let sum = 0
  for (const [index, value] of vector.entries()) sum += value * bytes.readFloatLE(index * 4)
  return sum
}
