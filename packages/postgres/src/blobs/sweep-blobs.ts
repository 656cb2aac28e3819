import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'

/** Each is locked until its bytes are gone; whoever puts one of them meanwhile waits for all. */
const blobsAtOnce = 20

/** Whatever points to a blob is written within moments of its being put. */
const untouchedMinutes = 60

/**
 * Deletes the blobs that no document, artifact or payload points to and that nobody put for an hour. A row goes first
 * and its bytes before that is committed: who puts the same content at that moment waits for the row, makes it anew, and
 * then finds no bytes. Several may sweep at once; when the store fails, rows stay for the next sweep.
 *
 * @returns how many.
 */
export async function sweepBlobs(db: Pick<Database, 'pool' | 'blobs'>): Promise<number> {
  for (let swept = 0; ; ) {
    const count = await sweepSome(db)
    swept += count
    if (count < blobsAtOnce) return swept
  }
}

const sweepSome = ({ pool, blobs }: Pick<Database, 'pool' | 'blobs'>): Promise<number> =>
  inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ sha256: string }>(
      `with forgotten as materialized (
         select b.sha256 from blobs b
         where b.touched_at < now() - make_interval(mins => $1)
           and not exists (select from documents d where d.sha256 = b.sha256)
           -- What is searched while newer content is read: few have any, and there is no index of it.
           and b.sha256 not in (
             select published_sha256 from documents where published_sha256 is not null and published_sha256 <> sha256)
           and not exists (select from run_artifacts a where a.sha256 = b.sha256)
           and not exists (select from payload_blobs p where p.sha256 = b.sha256)
         order by b.touched_at limit $2 for update of b skip locked
       )
       delete from blobs b using forgotten f where b.sha256 = f.sha256 returning b.sha256`,
      [untouchedMinutes, blobsAtOnce],
    )
    for (const { sha256 } of rows) await blobs.delete(sha256)
    return rows.length
  })
