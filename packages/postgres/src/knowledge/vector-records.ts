import type { VectorStore } from '@workbench/core/ports/vector-store'
import type { Database } from '../database.ts'

/** What nobody asked for this long is no passage's that is still on its way. */
const restsMs = 3_600_000
/** A touch is a write, so it is not renewed at every question. */
const touchedAnewMs = 600_000
/** Rows deleted at a time: locks stay short. */
const sweptAtOnce = 5_000

/**
 * The vectors themselves, as rows; whatever finds the nearest of them is made from these and can be made anew.
 */
export function createVectorRecords(db: Database): Pick<VectorStore, 'missing' | 'put' | 'sweep'> {
  return {
    async missing(model, hashes) {
      if (hashes.length === 0) return []
      const rows = await db.query<{ hash: Buffer }>(missingStatement, [
        model,
        hashes.map(bytesOf),
        touchedAnewMs,
      ])
      return rows.map(({ hash }) => hash.toString('hex'))
    },
    async put(model, vectors) {
      if (vectors.length === 0) return
      await db.query(putStatement, [
        model,
        vectors.map(({ hash }) => bytesOf(hash)),
        vectors.map(({ vector }) => floatBytes(vector)),
      ])
    },
    async sweep() {
      let swept = 0
      for (;;) {
        const { rowCount } = await db.pool.query(sweepText, [restsMs, sweptAtOnce])
        swept += rowCount ?? 0
        if ((rowCount ?? 0) < sweptAtOnce) return swept
      }
    },
  }
}

/** What is there is touched before the answer, so that a sweep at the same time leaves it, or it is missing. */
const missingStatement = {
  name: 'vectors_missing',
  text: `
with asked as (select distinct hash from unnest($2::bytea[]) as a (hash)),
fresh as (
  select v.hash from chunk_vectors v join asked using (hash)
  where v.model = $1 and v.touched_at >= now() - $3 * interval '1 millisecond'
),
touched as (
  update chunk_vectors v set touched_at = now() from asked
  where v.model = $1 and v.hash = asked.hash and v.touched_at < now() - $3 * interval '1 millisecond'
  returning v.hash
)
select hash from asked except (select hash from fresh union all select hash from touched)`,
}

const putStatement = {
  name: 'vectors_put',
  text: `
insert into chunk_vectors (model, hash, vector)
select $1, v.hash, v.vector from unnest($2::bytea[], $3::bytea[]) as v (hash, vector)
order by v.hash
on conflict (model, hash) do update set touched_at = now()`,
}

const sweepText = `
delete from chunk_vectors v using (
  select model, hash from chunk_vectors old
  where touched_at < now() - $1 * interval '1 millisecond'
    and not exists (select from chunks c where c.hash = old.hash)
  limit $2 for update skip locked
) gone
where v.model = gone.model and v.hash = gone.hash`

export const bytesOf = (hash: string): Buffer => Buffer.from(hash, 'hex')

/** Little-endian, as every machine that Node runs on has them. */
export const floatBytes = (vector: Float32Array): Buffer =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)
