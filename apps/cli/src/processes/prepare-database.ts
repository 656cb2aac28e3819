import { newId } from '@workbench/platform/ids'

/**
 * Migrates, under a lock of its own, and puts the demo into an empty database.
 *
 * @param databaseUrl - Must reach the server itself, not a transaction pooler.
 */
export async function prepareDatabase(databaseUrl: string, log: (line: string) => void): Promise<void> {
  const { migrate } = await import('@workbench/postgres/migrate')
  await migrate({ databaseUrl, log })
  const { seedDemo } = await import('@workbench/postgres/seed-demo')
  if (await seedDemo({ databaseUrl, newId })) log('the database was empty: added the demo')
}
