import { NotFoundError } from '@workbench/core/errors'
import type { Correlation } from '@workbench/core/events/correlation'
import type { IngestInput } from '@workbench/core/models/document'
import type { DocumentId, RunId } from '@workbench/core/models/ids'
import type { AddedDocument } from '@workbench/core/ports/document-repository'
import type { IdempotencyKey } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { type RunStarterOptions, takeKey } from '../runs/start-runs.ts'
import { startRunsIn } from '../runs/start-runs-in.ts'
import { cancelIfOpen } from './cancel-if-open.ts'

interface Ingested {
  readonly documentId: DocumentId
  readonly runId: RunId
}

/** What the row of a document says of its newest content. */
interface ContentRow {
  id: DocumentId
  title: string
  collection: string
  sha256: string
  size_bytes: string
  declared_type: string | null
  generation: number
}

interface Changed {
  readonly content: ContentRow
  /** The run of the content before; null for the first. */
  readonly earlierRunId: string | null
}

/**
 * Document, run and job in one transaction. The run of earlier content is cancelled afterwards: whoever writes passages
 * holds its run before it asks for the document, and here it would be the other way round. Until it hears of that, what
 * it writes falls away.
 */
export async function addDocument(
  db: Database,
  document: AddedDocument,
  key: IdempotencyKey | undefined,
  options: RunStarterOptions,
): Promise<Ingested> {
  const runId = options.newId() as RunId
  return ingesting(db, runId, document, options, async (client) => {
    if (key !== undefined) {
      const replayed = await takeKey(client, key, runId)
      if (replayed !== null) return documentOf(client, replayed.runId)
    }
    const atIso = new Date(options.now()).toISOString()
    const id = options.newId()
    for (;;) {
      const added =
        (await insertDocument(client, document, runId, id, atIso)) ??
        (await updateDocument(client, document, runId, atIso))
      // Neither: it was deleted in the moment between.
      if (added !== null) return added
    }
  })
}

export async function ingestAgain(
  db: Database,
  id: DocumentId,
  again: { readonly embeddingModel: string | null; readonly correlation: Correlation },
  key: IdempotencyKey | undefined,
  options: RunStarterOptions,
): Promise<{ readonly runId: RunId }> {
  const runId = options.newId() as RunId
  const { runId: started } = await ingesting(db, runId, again, options, async (client) => {
    const replayed = key === undefined ? null : await takeKey(client, key, runId)
    if (replayed !== null) return { documentId: id, runId: replayed.runId }
    const { rows } = await client.query<ContentRow & { earlier_run_id: string }>(
      `with earlier as (select id, run_id from documents where id = $1 for no key update)
       update documents d set generation = d.generation + 1, run_id = $2 from earlier where d.id = earlier.id
       returning ${content('d')}, earlier.run_id as earlier_run_id`,
      [id, runId],
    )
    const [row] = rows
    if (row === undefined) throw new NotFoundError('document', id)
    return { content: row, earlierRunId: row.earlier_run_id }
  })
  return { runId: started }
}

async function ingesting(
  db: Database,
  runId: RunId,
  run: { readonly embeddingModel: string | null; readonly correlation: Correlation },
  options: RunStarterOptions,
  change: (client: pg.PoolClient) => Promise<Changed | Ingested>,
): Promise<Ingested> {
  const startRuns = startRunsIn(db, options)
  const changed = await inTransaction(db.pool, async (client) => {
    const done = await change(client)
    if ('content' in done) {
      const { content } = done
      const input = inputOf(content, run.embeddingModel)
      const start = { id: runId, kind: 'ingest' as const, title: content.title, input }
      const nothing = { scenarioId: null, parentRunId: null, trigger: { type: 'api', id: null } }
      await startRuns(client, [{ ...start, ...nothing, correlation: run.correlation }])
    }
    return done
  })
  if (!('content' in changed)) return changed
  if (changed.earlierRunId !== null) await cancelIfOpen(db, changed.earlierRunId, options)
  return { documentId: changed.content.id, runId }
}

const inputOf = (row: ContentRow, embeddingModel: string | null): IngestInput => ({
  schemaVersion: 1,
  documentId: row.id,
  title: row.title,
  collection: row.collection,
  sha256: row.sha256,
  sizeBytes: Number(row.size_bytes),
  declaredType: row.declared_type,
  generation: row.generation,
  embeddingModel,
})

const content = (document: string) =>
  ['id', 'title', 'collection', 'sha256', 'size_bytes', 'declared_type', 'generation']
    .map((column) => `${document}.${column}`)
    .join(', ')

/** @returns null when there is one of this title. */
async function insertDocument(
  client: pg.ClientBase,
  document: AddedDocument,
  runId: RunId,
  id: string,
  atIso: string,
): Promise<Changed | null> {
  const { collection, title, tags, sha256, sizeBytes, declaredType } = document
  const { rows } = await client.query<ContentRow>(
    `insert into documents as d (id, collection, title, tags, sha256, size_bytes, declared_type, generation, run_id,
       created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $9)
     on conflict (project_id, collection, title) do nothing
     returning ${content('d')}`,
    [id, collection, title, [...new Set(tags)], sha256, sizeBytes, declaredType, runId, atIso],
  )
  const [row] = rows
  return row === undefined ? null : { content: row, earlierRunId: null }
}

/** New content of a document that is there; without tags it keeps those it had. */
async function updateDocument(
  client: pg.ClientBase,
  { collection, title, tags, sha256, sizeBytes, declaredType }: AddedDocument,
  runId: RunId,
  atIso: string,
): Promise<Changed | null> {
  const { rows } = await client.query<ContentRow & { earlier_run_id: string }>(
    `with earlier as (
       select id, run_id from documents where collection = $1 and title = $2 for no key update
     )
     update documents d set
       tags = case when cardinality($3::text[]) = 0 then d.tags else $3::text[] end,
       sha256 = $4, size_bytes = $5, declared_type = $6, generation = d.generation + 1, run_id = $7, updated_at = $8
     from earlier where d.id = earlier.id
     returning ${content('d')}, earlier.run_id as earlier_run_id`,
    [collection, title, [...new Set(tags)], sha256, sizeBytes, declaredType, runId, atIso],
  )
  const [row] = rows
  if (row === undefined) return null
  // Its passages are found by their document's tags at once, not only when the new content is there.
  if (tags.length > 0) await client.query('select pg_notify($1, $2)', [channels.documentsChanged, row.id])
  return { content: row, earlierRunId: row.earlier_run_id }
}

async function documentOf(client: pg.ClientBase, runId: RunId): Promise<Ingested> {
  const { rows } = await client.query<{ id: DocumentId }>(
    `select input ->> 'documentId' as id from runs where id = $1`,
    [runId],
  )
  const [row] = rows
  if (row === undefined) throw new NotFoundError('run', runId)
  return { documentId: row.id, runId }
}
