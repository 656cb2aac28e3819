import { newId } from '@workbench/platform/ids'

/**
 * Migrates, under a lock of its own, and puts the demo into an empty database.
 *
 * @param databaseUrl - Must reach the server itself, not a transaction pooler.
 */
export async function prepareDatabase(databaseUrl: string, log: (line: string) => void): Promise<void> {
  const { migrate } = await import('@workbench/postgres/migrate')
  const { isConnectionError } = await import('@workbench/postgres/connection-errors')
  try {
    await migrate({ databaseUrl, log })
  } catch (error) {
    if (!isConnectionError(error)) throw error
    const { host } = new URL(databaseUrl)
    throw new Error(
      `No Postgres answers at ${host} (${(error as Error).message}). Check DATABASE_URL, or unset it to use the embedded one.`,
      { cause: error },
    )
  }
  const { seedDemo } = await import('@workbench/postgres/seed-demo')
  if (await seedDemo({ databaseUrl, newId })) log('the database was empty: added the demo')
}
