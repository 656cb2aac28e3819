import type {
  ChunkWrite,
  EffectWrite,
  NewApproval,
  RunSideWrites,
  RunWrite,
} from '@workbench/core/ports/run-journal'
import { channels } from '../channels.ts'

/**
 * What runs write beside their journals, in the statement that fences them (see write-run.sql.ts): the ledger, records
 * and questions.
 */
export const sideTables = `,
effect as (
  insert into effects (run_id, key, step_id, kind, target, status, idempotency_key, request, response, at, settled_at)
  select e.run_id, e.key, e.step_id, e.kind, e.target, e.status, e.idempotency_key, e.request, e.response, e.at,
    e.settled_at
  from jsonb_to_recordset($5::jsonb) as e (
    run_id uuid, key text, step_id text, kind text, target text, status text, idempotency_key text, request jsonb,
    response jsonb, at timestamptz, settled_at timestamptz)
  join fence on fence.id = e.run_id
  on conflict (run_id, key) do update
    set status = excluded.status, response = excluded.response, settled_at = excluded.settled_at
),
record as (
  insert into records (collection, key, value, run_id, updated_at)
  select distinct on (v.collection, v.key) v.collection, v.key, coalesce(v.value, 'null'), v.run_id, $8::timestamptz
  from jsonb_to_recordset($6::jsonb) as v (run_id uuid, place int, collection text, key text, value jsonb)
  join fence on fence.id = v.run_id
  -- Of two runs that write the same one the later counts. The same order everywhere: nobody waits in a circle.
  order by v.collection, v.key, v.place desc
  on conflict (project_id, collection, key) do update
    set value = excluded.value, run_id = excluded.run_id, updated_at = excluded.updated_at
),
question as (
  insert into approvals (id, run_id, workflow_id, step_id, title, details, status, created_at, decided_at, expires_at,
    approvers, required)
  select q.id, fence.id, fence.workflow_id, q.step_id, q.title, q.details,
    case when fence.finished_at is null then 'pending' else 'expired' end, $8::timestamptz, fence.finished_at,
    q.expires_at, q.approvers, q.required
  from jsonb_to_recordset($7::jsonb) as q (run_id uuid, ${questionColumns()})
  join fence on fence.id = q.run_id
  on conflict do nothing
)`

/**
 * What ingestion, grounded turns and whatever leaves files behind write beside that: passages, documents that are
 * complete, who was given what, files. Only the newest content of a document that still exists gets passages: those of
 * a run that was overtaken fall away here. The lock keeps a deletion waiting until the passages are there to go with it.
 */
export const knowledgeTables = `,
given as (
  select * from jsonb_to_recordset($9::jsonb) as c (
    run_id uuid, id uuid, document_id uuid, generation int, ordinal int, text text, hash bytea, page int,
    heading text[], start_at int, end_at int)
),
standing as (
  select d.id, d.generation from documents d where d.id in (select document_id from given) for key share of d
),
passage as (
  insert into chunks (id, document_id, generation, ordinal, text, hash, page, heading, start_at, end_at)
  select c.id, c.document_id, c.generation, c.ordinal, c.text, c.hash, c.page, c.heading, c.start_at, c.end_at
  from given c
  join fence on fence.id = c.run_id
  join standing on standing.id = c.document_id and standing.generation = c.generation
  -- Made of document and text: what has the same id says the same, and keeps its words and vectors.
  on conflict (id) do update
    set generation = excluded.generation, ordinal = excluded.ordinal, page = excluded.page,
      heading = excluded.heading, start_at = excluded.start_at, end_at = excluded.end_at
),
published as (
  update documents d set
    published_generation = p.generation,
    published_sha256 = p.sha256,
    published_embedding_model = p.embedding_model,
    media_type = p.media_type,
    chunks = p.chunks
  from jsonb_to_recordset($10::jsonb) as p (
    run_id uuid, document_id uuid, generation int, sha256 text, media_type text, embedding_model text, chunks int)
  join fence on fence.id = p.run_id
  where d.id = p.document_id and d.generation = p.generation
  returning d.id, p.generation, pg_notify('${channels.documentsChanged}', d.id::text)
),
-- They were durable before it was published, so the moment this statement sees knows every passage that stays.
outdated as (
  delete from chunks c using published where c.document_id = published.id and c.generation < published.generation
),
used as (
  insert into chunk_uses (run_id, turn, marker, document_id, chunk_id, speaker, is_cited, at)
  select u.run_id, u.turn, u.marker, u.document_id, u.chunk_id, u.speaker, u.is_cited, $8::timestamptz
  from jsonb_to_recordset($11::jsonb) as u (
    run_id uuid, turn int, marker text, document_id uuid, chunk_id uuid, speaker text, is_cited boolean)
  join fence on fence.id = u.run_id
  on conflict do nothing
),
artifact as (
  insert into run_artifacts (id, run_id, name, media_type, size_bytes, sha256, created_at)
  select a.id, a.run_id, a.name, a.media_type, a.size_bytes, a.sha256, $8::timestamptz
  from jsonb_to_recordset($12::jsonb) as a (
    run_id uuid, id uuid, name text, media_type text, size_bytes bigint, sha256 text)
  join fence on fence.id = a.run_id
  on conflict do nothing
)`

/** Whether a write needs `knowledgeTables`. */
export const hasKnowledge = ({ chunks, publishedDocuments, chunkUses, artifacts }: RunSideWrites): boolean =>
  [chunks, publishedDocuments, chunkUses, artifacts].some((list) => list !== undefined)

/** $9 to $12. */
export function knowledgeValues(writes: readonly RunWrite[]): [string, string, string, string] {
  const rowsOf = <Item>(
    pick: (side: RunSideWrites) => readonly Item[] | undefined,
    row: (item: Item) => object,
  ) =>
    JSON.stringify(
      writes.flatMap(({ runId, side = {} }) =>
        (pick(side) ?? []).map((item) => ({ run_id: runId, ...row(item) })),
      ),
    )
  return [
    rowsOf(({ chunks }) => chunks, chunkRow),
    rowsOf(
      ({ publishedDocuments }) => publishedDocuments,
      ({ documentId, generation, sha256, mediaType, embeddingModel, chunks }) => ({
        ...{ document_id: documentId, generation, sha256, chunks },
        ...{ media_type: mediaType, embedding_model: embeddingModel },
      }),
    ),
    rowsOf(
      ({ chunkUses }) => chunkUses,
      ({ documentId, chunkId, turn, speaker, marker, isCited }) => ({
        ...{ document_id: documentId, chunk_id: chunkId, turn, speaker, marker, is_cited: isCited },
      }),
    ),
    rowsOf(
      ({ artifacts }) => artifacts,
      ({ id, name, mediaType, sizeBytes, sha256 }) => ({
        ...{ id, name, media_type: mediaType, size_bytes: sizeBytes, sha256 },
      }),
    ),
  ]
}

const chunkRow = ({ documentId, hash, start, end, ...chunk }: ChunkWrite) => ({
  ...chunk,
  document_id: documentId,
  hash: `\\x${hash}`,
  start_at: start,
  end_at: end,
})

/** $5 to $7. */
export function sideValues(writes: readonly RunWrite[]): [string, string, string] {
  const effects = writes.flatMap(({ runId, side }) =>
    (side?.effects ?? []).map((effect) => effectRow(runId, effect)),
  )
  const records = writes.flatMap(({ runId, side }) =>
    (side?.records ?? []).map(({ collection, key, value }) => ({ run_id: runId, collection, key, value })),
  )
  const approvals = writes.flatMap(({ runId, side }) =>
    (side?.approvals ?? []).map((approval) => ({ run_id: runId, ...questionRow(approval) })),
  )
  return [
    JSON.stringify(effects),
    JSON.stringify(records.map((record, place) => ({ ...record, place }))),
    JSON.stringify(approvals),
  ]
}

function effectRow(runId: string, { key, stepId, idempotencyKey, atMs, ...effect }: EffectWrite) {
  const at = new Date(atMs).toISOString()
  return {
    run_id: runId,
    key,
    step_id: stepId,
    kind: effect.kind,
    target: effect.target,
    status: effect.status,
    idempotency_key: idempotencyKey,
    request: effect.request,
    response: effect.response,
    at,
    settled_at: effect.status === 'intended' ? null : at,
  }
}

/** Of a recordset of `questionRow`s. */
export function questionColumns(): string {
  return `id uuid, step_id text, title text, details jsonb, expires_at timestamptz, approvers text[], required int`
}

export const questionRow = ({
  id,
  stepId,
  title,
  details,
  expiresAtMs,
  approvers = [],
  required = 1,
}: NewApproval) => ({
  id,
  step_id: stepId,
  title,
  details,
  expires_at: expiresAtMs === null ? null : new Date(expiresAtMs).toISOString(),
  approvers,
  required,
})
