import { z } from 'zod'
import { LongText, Name, Tag, Timestamp } from './fields.ts'
import { DocumentId, RunId } from './ids.ts'
import { RunError } from './run.ts'

/** Documents that name no collection are in this one. */
export const defaultCollection = 'default'

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Expected 64 hex digits')

/**
 * Where the ingestion of its newest content stands; it follows that run. What was read earlier can still be found while
 * a changed document is `queued`, `ingesting` or `failed`.
 */
export const DocumentStatus = z.enum(['queued', 'ingesting', 'ready', 'failed'])
export type DocumentStatus = z.infer<typeof DocumentStatus>

export const Document = z
  .strictObject({
    id: DocumentId,
    title: Name.describe('The name of the file. Within a collection it names one document.'),
    mediaType: z.string().describe('What the bytes are, whatever the sender said.'),
    sizeBytes: z.int().nonnegative(),
    sha256: Sha256,
    collection: Name,
    tags: z.array(Tag),
    status: DocumentStatus,
    chunks: z.int().nonnegative().describe('Passages that can be found.'),
    error: RunError.nullable().describe('Why the newest content could not be read.'),
    runId: RunId.describe('The run that ingests, or ingested, its newest content.'),
    createdAt: Timestamp,
    updatedAt: Timestamp.describe('When its newest content came.'),
  })
  .meta({ id: 'Document', description: 'Something to read: debates and tools find passages of it.' })
export type Document = z.infer<typeof Document>

/** Where a passage stands in its document. */
const place = {
  page: z.int().min(1).nullable().describe('null where the document has no pages.'),
  heading: z.array(z.string()).describe('Headings above it, outermost first.'),
  start: z.int().nonnegative().describe('In characters of the text that was read.'),
  end: z.int().nonnegative().describe('In characters of the text that was read; excluded.'),
}

export const DocumentChunk = z
  .strictObject({
    id: z.uuid(),
    documentId: DocumentId,
    ordinal: z.int().nonnegative().describe('From 0, in the order of the document.'),
    text: z.string(),
    ...place,
    uses: z.int().nonnegative().describe('Turns that were given it.'),
  })
  .meta({ id: 'DocumentChunk', description: 'A passage: what is found, and what a citation points to.' })
export type DocumentChunk = z.infer<typeof DocumentChunk>

/** A passage that a search found. */
export const DocumentHit = z
  .strictObject({
    documentId: DocumentId,
    chunkId: z.uuid(),
    title: z.string(),
    text: z.string(),
    score: z.number().describe('Higher is nearer; comparable within one answer only.'),
    collection: z.string(),
    ...place,
    marks: z
      .array(z.tuple([z.int(), z.int()]))
      .describe('Words of the query in the text: from, to (excluded), in characters.'),
  })
  .meta({ id: 'DocumentHit' })
export type DocumentHit = z.infer<typeof DocumentHit>

export const DocumentCollection = z
  .strictObject({ name: Name, documents: z.int().nonnegative(), chunks: z.int().nonnegative() })
  .meta({ id: 'DocumentCollection' })
export type DocumentCollection = z.infer<typeof DocumentCollection>

/** A turn that was given a passage. */
export const DocumentUse = z
  .strictObject({
    runId: RunId,
    runTitle: z.string(),
    turn: z.int().nonnegative(),
    speaker: z.string(),
    chunkId: z.uuid(),
    marker: z.string().describe('The number it was given under, e.g. "1" for [1].'),
    isCited: z.boolean(),
    at: Timestamp,
  })
  .meta({ id: 'DocumentUse' })
export type DocumentUse = z.infer<typeof DocumentUse>

/** What a run of kind ingest works on. */
export const IngestInput = z
  .strictObject({
    schemaVersion: z.literal(1),
    documentId: DocumentId,
    title: Name,
    collection: Name,
    sha256: Sha256,
    sizeBytes: z.int().nonnegative(),
    declaredType: z.string().max(200).nullable().describe('The media type the sender named.'),
    generation: z.int().min(1).describe('Which content of the document this is, from 1.'),
    embeddingModel: z
      .string()
      .nullable()
      .describe('`local:lexical`, `provider:model`, or null when passages are found by their words alone.'),
  })
  .meta({ id: 'IngestInput' })
export type IngestInput = z.infer<typeof IngestInput>

export const IngestResult = z
  .strictObject({
    documentId: DocumentId,
    chunks: z.int().nonnegative(),
    embedded: z
      .int()
      .nonnegative()
      .describe('Passages that were embedded; those that were known cost nothing.'),
    characters: z.int().nonnegative(),
    pages: z.int().nonnegative().nullable(),
    mediaType: z.string(),
    isUnchanged: z.boolean().describe('The content was known: nothing was done.'),
    notes: z.array(LongText).describe('What was left out, e.g. pages without text.'),
  })
  .meta({ id: 'IngestResult' })
export type IngestResult = z.infer<typeof IngestResult>
