import type { Document, DocumentStatus } from '@workbench/core/models/document'
import type { RunStatus } from '@workbench/core/models/run'

export interface DocumentRow {
  id: string
  title: string
  media_type: string | null
  declared_type: string | null
  size_bytes: string
  sha256: string
  collection: string
  tags: string[]
  chunks: number
  run_id: string
  created_at: Date
  updated_at: Date
  run_status: RunStatus
  error: Document['error']
}

/** Of documents `d` and their runs `r`. */
export const documentColumns = `d.id, d.title, d.media_type, d.declared_type, d.size_bytes, d.sha256, d.collection,
  d.tags, d.chunks, d.run_id, d.created_at, d.updated_at, r.status as run_status, r.error`

export const runStatusesOf: Readonly<Record<DocumentStatus, readonly RunStatus[]>> = {
  queued: ['queued', 'waiting'],
  ingesting: ['running'],
  ready: ['completed'],
  failed: ['failed', 'cancelled'],
}

const statusOf = (runStatus: RunStatus): DocumentStatus => {
  for (const [status, runStatuses] of Object.entries(runStatusesOf))
    if (runStatuses.includes(runStatus)) return status as DocumentStatus
  return 'failed'
}

export function toDocument(row: DocumentRow): Document {
  const status = statusOf(row.run_status)
  return {
    id: row.id as Document['id'],
    title: row.title,
    mediaType: row.media_type ?? row.declared_type ?? 'application/octet-stream',
    sizeBytes: Number(row.size_bytes),
    sha256: row.sha256,
    collection: row.collection,
    tags: row.tags,
    status,
    chunks: row.chunks,
    error: status === 'failed' ? row.error : null,
    runId: row.run_id as Document['runId'],
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}
