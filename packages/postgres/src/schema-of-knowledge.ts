import { orm, pgCore } from './drizzle.ts'
import { bytea, moment, projectId, runs } from './schema.ts'

const { sql } = orm
const { bigint, boolean, customType, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } = pgCore

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** What the blob store holds. A row is there before its bytes are, and goes after them. */
export const blobs = pgTable(
  'blobs',
  {
    sha256: text().primaryKey(),
    sizeBytes: bigint({ mode: 'number' }).notNull(),
    /** When somebody put it last: what is young is not swept, since whatever points to it may still be on its way. */
    touchedAt: moment().notNull(),
  },
  (table) => [index().on(table.touchedAt)],
)

/** Blobs that stand in for large payloads of a run. */
export const payloadBlobs = pgTable(
  'payload_blobs',
  {
    // No foreign key, as for the steps: only a fenced write reaches this table.
    runId: uuid().notNull(),
    sha256: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.sha256] }), index().on(table.sha256)],
)

/** Files that runs left behind; the bytes are in the blob store. */
export const runArtifacts = pgTable(
  'run_artifacts',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    runId: uuid()
      .notNull()
      .references(() => runs.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    mediaType: text().notNull(),
    sizeBytes: bigint({ mode: 'number' }).notNull(),
    sha256: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('run_artifacts_of_run').on(table.runId, table.name, table.sha256),
    index().on(table.sha256),
  ],
)

/** Where a document's ingestion stands is said by its run. */
export const documents = pgTable(
  'documents',
  {
    id: uuid().primaryKey(),
    projectId: projectId(),
    collection: text().notNull(),
    title: text().notNull(),
    tags: text().array().notNull(),
    /** Of the newest content. */
    sha256: text().notNull(),
    sizeBytes: bigint({ mode: 'number' }).notNull(),
    /** The media type the sender named. */
    declaredType: text(),
    /** What the bytes are; null until somebody looked. */
    mediaType: text(),
    /** Number of the newest content, from 1. */
    generation: integer().notNull(),
    /** The run that ingests it. */
    runId: uuid().notNull(),
    /** Number of the newest content that was read to its end; null: none was, and nothing of it is found. */
    publishedGeneration: integer(),
    publishedSha256: text(),
    publishedEmbeddingModel: text(),
    chunks: integer().notNull().default(0),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('documents_by_title').on(table.projectId, table.collection, table.title),
    index('documents_newest').on(table.projectId, table.id),
    index().on(table.sha256),
    index().using('gin', table.tags),
  ],
)

/** Passages of documents. Those of the published content and newer ones can be found. */
export const chunks = pgTable(
  'chunks',
  {
    id: uuid().primaryKey(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: 'cascade' }),
    generation: integer().notNull(),
    ordinal: integer().notNull(),
    text: text().notNull(),
    /** SHA-256 of the text, which names its vectors. */
    hash: bytea().notNull(),
    page: integer(),
    heading: text().array().notNull(),
    startAt: integer().notNull(),
    endAt: integer().notNull(),
    /** Stems alone: words as they are written would make it half as large again, and are looked at when it is ranked. */
    words: tsvector().generatedAlwaysAs(sql`to_tsvector('english'::regconfig, text)`),
  },
  (table) => [
    index('chunks_of_document').on(table.documentId, table.ordinal),
    index().on(table.hash),
    index('chunks_words').using('gin', table.words),
  ],
)

/** A text is embedded once by each model, wherever it stands. */
export const chunkVectors = pgTable(
  'chunk_vectors',
  {
    model: text().notNull(),
    hash: bytea().notNull(),
    /** Little-endian 32-bit floats, of length 1 together. */
    vector: bytea().notNull(),
    /** When somebody asked for it last: what is young is not swept, since its passage may still be on its way. */
    touchedAt: moment().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.model, table.hash] })],
)

/** Which turn was given which passage. */
export const chunkUses = pgTable(
  'chunk_uses',
  {
    // No foreign keys: a document may go while a turn that was given it is on its way.
    runId: uuid().notNull(),
    turn: integer().notNull(),
    marker: text().notNull(),
    documentId: uuid().notNull(),
    chunkId: uuid().notNull(),
    speaker: text().notNull(),
    isCited: boolean().notNull(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.turn, table.marker] }),
    index('chunk_uses_of_document').on(table.documentId, table.at),
    index('chunk_uses_of_chunk').on(table.chunkId),
  ],
)
