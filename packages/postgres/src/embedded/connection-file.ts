import { randomUUID } from 'node:crypto'
import { chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/** How to reach the cluster. Kept inside it, in a file of mode 600, so that the two can't be parted. */
export const Connection = z.object({
  port: z.int().min(0).max(65_535),
  user: z.string(),
  password: z.string(),
  database: z.string(),
})
export type Connection = z.infer<typeof Connection>

const pathIn = (cluster: string) => join(cluster, 'workbench-connection.json')

/** @throws EmbeddedPostgresError `postgres_failed` when it is missing or unreadable. */
export async function readConnection(cluster: string): Promise<Connection> {
  try {
    return Connection.parse(JSON.parse(await readFile(pathIn(cluster), 'utf8')))
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'postgres_failed',
      `${pathIn(cluster)} is missing or unreadable, and with it the password of the database.`,
      { cause, hint: 'Restore the file from a backup; the data beside it is untouched.' },
    )
  }
}

/** Replaces the file in one step, so that a full disk or a kill never costs the password. */
export async function writeConnection(cluster: string, connection: Connection): Promise<void> {
  const path = pathIn(cluster)
  const next = `${path}.${randomUUID()}`
  try {
    await writeFile(next, JSON.stringify(connection), { mode: 0o600, flush: true })
    const { uid, gid } = await stat(cluster)
    await chown(next, uid, gid)
    await rename(next, path)
  } finally {
    await rm(next, { force: true })
  }
}

export function databaseUrl({ port, user, password, database }: Connection): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}
