import { NotFoundError } from '@workbench/core/errors'
import type { DocumentId } from '@workbench/core/models/ids'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { cancelIfOpen } from './cancel-if-open.ts'

/** With its passages; what its bytes and vectors are is swept away later. */
export async function deleteDocument(
  db: Database,
  id: DocumentId,
  options: { readonly newId: () => string; readonly now: () => number },
): Promise<void> {
  const runId = await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ run_id: string }>(
      'delete from documents where id = $1 returning run_id',
      [id],
    )
    const [row] = rows
    if (row === undefined) throw new NotFoundError('document', id)
    await client.query('delete from chunk_uses where document_id = $1', [id])
    await client.query('select pg_notify($1, $2)', [channels.documentsChanged, id])
    return row.run_id
  })
  await cancelIfOpen(db, runId, options)
}
