import { NotFoundError } from '@workbench/core/errors'
import type { Artifact } from '@workbench/core/models/artifact'
import type { RunId } from '@workbench/core/models/ids'
import type { ArtifactRepository } from '@workbench/core/ports/artifact-repository'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'
import { pageOf } from '../library/page-of.ts'

interface ArtifactRow {
  id: string
  run_id: string
  name: string
  media_type: string
  size_bytes: string
  sha256: string
  created_at: Date
}

const columns = 'id, run_id, name, media_type, size_bytes, sha256, created_at'

const newestFirst: NamedStatement = {
  name: 'list_artifacts',
  text: `select ${columns} from run_artifacts where run_id = $1 and ($2::uuid is null or id < $2)
    order by id desc limit $3`,
}

const runExists: NamedStatement = { name: 'run_of_artifacts', text: 'select 1 from runs where id = $1' }

const byId: NamedStatement = {
  name: 'get_artifact',
  text: `select ${columns} from run_artifacts where id = $1`,
}

// The update changes nothing and returns the row that was there, whoever wrote it.
const insert: NamedStatement = {
  name: 'add_artifact',
  text: `insert into run_artifacts (${columns})
    select $1, id, $3, $4, $5, $6, $7 from runs where id = $2
    on conflict (run_id, name, sha256) do update set name = excluded.name
    returning ${columns}`,
}

export function createArtifactRepository(
  db: Database,
  { now }: { readonly now: () => number },
): ArtifactRepository {
  return {
    async list(runId, { limit, cursor }) {
      const list = `artifacts of ${runId}`
      const [before = null] = cursor === undefined ? [] : decodeCursor(list, cursor, [uuidShape])
      const rows = await db.query<ArtifactRow>(newestFirst, [runId, before, limit + 1])
      if (rows.length === 0 && (await db.query(runExists, [runId])).length === 0) {
        throw new NotFoundError('run', runId)
      }
      return pageOf(list, rows, limit, toArtifact)
    },

    async get(id) {
      const [row] = await db.query<ArtifactRow>(byId, [id])
      if (row === undefined) throw new NotFoundError('artifact', id)
      return toArtifact(row)
    },

    async add({ id, runId, name, mediaType, sizeBytes, sha256 }) {
      const values = [id, runId, name, mediaType, sizeBytes, sha256, new Date(now())]
      const [row] = await db.query<ArtifactRow>(insert, values)
      if (row === undefined) throw new NotFoundError('run', runId)
      return toArtifact(row)
    },
  }
}

const toArtifact = (row: ArtifactRow): Artifact => ({
  id: row.id,
  runId: row.run_id as RunId,
  name: row.name,
  mediaType: row.media_type,
  sizeBytes: Number(row.size_bytes),
  sha256: row.sha256,
  createdAt: row.created_at.toISOString(),
})
