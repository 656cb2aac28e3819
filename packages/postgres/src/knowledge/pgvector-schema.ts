import { createHash } from 'node:crypto'
import pg from 'pg'

/** Any number will do, as long as every process takes the same. */
const schemaLock = 726_354_197
/** The first that goes on looking when conditions leave too few. */
const leastVersion = [0, 8] as const
/** What an index of pgvector takes; longer vectors are compared one by one. */
const mostIndexed = 2_000

/**
 * Turns the extension on where that is allowed and makes the table for it, which therefore is in no migration.
 *
 * @returns false when this database can't.
 */
export async function ensureEmbeddingTable(pool: pg.Pool): Promise<boolean> {
  const client = await pool.connect()
  try {
    if (!(await isRecent(client))) return false
    await client.query('begin')
    // `if not exists` alone lets two processes that start at once collide.
    await client.query('select pg_advisory_xact_lock($1)', [schemaLock])
    await client.query('create extension if not exists vector')
    await client.query(`
      create table if not exists chunk_embeddings (
        model text not null,
        hash bytea not null,
        embedding vector not null,
        -- A column, since of an expression the planner knows nothing.
        dimensions integer not null generated always as (vector_dims(embedding)) stored,
        primary key (model, hash),
        foreign key (model, hash) references chunk_vectors (model, hash) on delete cascade
      )`)
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    // Only its owner, or somebody who may, turns an extension on; in a schema that is not searched it can't be used.
    if (error instanceof pg.DatabaseError && refusals.has(error.code ?? '')) return false
    throw error
  } finally {
    client.release()
  }
}

/** insufficient_privilege, undefined_object, undefined_file, feature_not_supported. */
const refusals: ReadonlySet<string> = new Set(['42501', '42704', '58P01', '0A000'])

async function isRecent(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ version: string | null }>(
    `select coalesce(installed_version, default_version) as version
     from pg_available_extensions where name = 'vector'`,
  )
  const [major = 0, minor = 0] = (rows[0]?.version ?? '0').split('.').map(Number)
  return major > leastVersion[0] || (major === leastVersion[0] && minor >= leastVersion[1])
}

/** An index for the vectors of one model, without keeping writers waiting. */
export async function ensureEmbeddingIndex(pool: pg.Pool, model: string, dimensions: number): Promise<void> {
  if (dimensions > mostIndexed) return
  const name = `chunk_embeddings_${createHash('sha256').update(`${model} ${dimensions}`).digest('hex').slice(0, 16)}`
  const { rows } = await pool.query<{ isValid: boolean }>(
    `select i.indisvalid as "isValid" from pg_index i where i.indexrelid = to_regclass($1)`,
    [name],
  )
  if (rows[0]?.isValid === true) return
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [schemaLock])
    await client.query(`
      create index if not exists ${name} on chunk_embeddings
      using hnsw ((embedding::vector(${Math.trunc(dimensions)})) vector_ip_ops)
      where model = ${pg.escapeLiteral(model)} and dimensions = ${Math.trunc(dimensions)}`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
