import type { Database } from '../database.ts'

const atOnce = 500

/**
 * Copies vectors that came before the extension did, e.g. by a backup, and sees to their indexes. Two processes that do
 * so at once do no harm.
 */
export async function fillEmbeddings(
  db: Database,
  signal: AbortSignal,
  indexed: (model: string, dimensions: number) => Promise<void>,
): Promise<void> {
  let isAnyNew = false
  let after: Row = { model: '', hash: Buffer.alloc(0), vector: Buffer.alloc(0) }
  while (!signal.aborted) {
    const { rows } = await db.pool.query<Row>(
      `select model, hash, vector from chunk_vectors v
       where (model, hash) > ($1, $2)
         and not exists (select from chunk_embeddings e where e.model = v.model and e.hash = v.hash)
       order by model, hash limit ${atOnce}`,
      [after.model, after.hash],
    )
    const last = rows.at(-1)
    if (last === undefined) break
    isAnyNew = true
    await db.pool.query(
      `insert into chunk_embeddings (model, hash, embedding)
       select v.model, v.hash, v.embedding::vector
       from unnest($1::text[], $2::bytea[], $3::text[]) as v (model, hash, embedding)
       -- One that was swept meanwhile has nothing to stand for.
       join chunk_vectors kept on kept.model = v.model and kept.hash = v.hash
       on conflict do nothing`,
      [
        rows.map(({ model }) => model),
        rows.map(({ hash }) => hash),
        rows.map(({ vector }) => textOf(vector)),
      ],
    )
    after = last
  }
  if (!isAnyNew || signal.aborted) return
  const { rows: models } = await db.pool.query<{ model: string; dimensions: number }>(
    'select distinct model, dimensions from chunk_embeddings',
  )
  for (const { model, dimensions } of models) await indexed(model, dimensions)
}

interface Row {
  readonly model: string
  readonly hash: Buffer
  /** Little-endian 32-bit floats. */
  readonly vector: Buffer
}

const textOf = (bytes: Buffer): string =>
  `[${Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(index * 4)).join(',')}]`
