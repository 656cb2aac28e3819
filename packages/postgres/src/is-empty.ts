import { connectDatabase, type Database } from './database.ts'

/** Nobody has put anything into it yet: no persona, no scenario, no workflow, no run. */
export async function isEmpty({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  const { rows } = await pool.query<{ is_empty: boolean }>(
    `select not exists (select from personas) and not exists (select from scenarios)
       and not exists (select from workflows) and not exists (select from runs) as is_empty`,
  )
  return rows[0]?.is_empty === true
}

/** The same for a migrated database that is not open yet. */
export async function isEmptyDatabase(databaseUrl: string): Promise<boolean> {
  const db = connectDatabase({ databaseUrl, max: 1 })
  try {
    return await isEmpty(db)
  } finally {
    await db.close()
  }
}
