import type { BlobLedger } from '@workbench/core/ports/blob-ledger'
import type pg from 'pg'

/**
 * The table `blobs`. A blob that is being swept keeps its row locked until its bytes are gone: whoever puts it at that
 * moment waits here, and puts it anew.
 */
export function createBlobLedger(pool: Pick<pg.Pool, 'query'>): BlobLedger {
  return {
    async touch({ sha256, sizeBytes }) {
      await pool.query(
        `insert into blobs (sha256, size_bytes, touched_at) values ($1, $2, now())
         on conflict (sha256) do update set touched_at = now()`,
        [sha256, sizeBytes],
      )
    },
  }
}
