import type { VectorStore } from '@workbench/core/ports/vector-store'
import type { Database } from '../database.ts'
import { createIndexInThread } from './exact/index-in-thread.ts'
import { createVectorRecords } from './vector-records.ts'

export interface ExactVectorStore extends VectorStore {
  close(): Promise<void>
}

/** 1.5 GiB: 800 000 passages of 384 numbers, 400 000 of 768. */
const mostBytes = 1.5 * 2 ** 30

/**
 * Compares the question with every vector, in memory: what any Postgres can do. Changes are heard of, so a passage that
 * was just published is found a few milliseconds later.
 */
export function createExactVectorStore(db: Database): ExactVectorStore {
  const index = createIndexInThread({ directUrl: db.directUrl, mostBytes })
  return { ...createVectorRecords(db), search: index.search, close: index.close }
}
