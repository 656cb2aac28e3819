import type { SealedSecret } from '@workbench/core/ports/secret-repository'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'

/**
 * Seals every secret anew, all of them or none. Whoever wants to write one meanwhile waits, and then finds the key that
 * is in use by then.
 *
 * @returns how many there are.
 */
export async function resealSecrets(
  db: Pick<Database, 'pool'>,
  reseal: (name: string, sealed: SealedSecret) => Promise<SealedSecret>,
): Promise<number> {
  return inTransaction(db.pool, async (client) => {
    await client.query('lock table secrets in exclusive mode')
    const { rows } = await client.query<{ project_id: string; name: string; key_id: string; box: Buffer }>(
      'select project_id, name, key_id, box from secrets order by project_id, name',
    )
    for (const { project_id, name, key_id, box } of rows) {
      const sealed = await reseal(name, { keyId: key_id, box })
      await client.query('update secrets set key_id = $3, box = $4 where project_id = $1 and name = $2', [
        project_id,
        name,
        sealed.keyId,
        Buffer.from(sealed.box),
      ])
    }
    return rows.length
  })
}
