import { chown } from 'node:fs/promises'
import { systemUsers } from '../src/embedded/system-users.ts'

export interface DaemonAccount {
  /** For `spawn`: empty unless this process is root. */
  readonly spawnOptions: { readonly uid?: number; readonly gid?: number }
  /** Gives a folder or file to it. */
  own(path: string): Promise<void>
}

/** Postgres and PgBouncer refuse to run as root: as root they get the user `postgres` of Debian's packages, or `nobody`. */
export async function accountForDaemons(): Promise<DaemonAccount> {
  if (process.getuid?.() !== 0) return { spawnOptions: {}, own: async () => {} }
  const users = await systemUsers()
  const user = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody')
  if (user === undefined) throw new Error('There is neither a user postgres nor nobody to step down to')
  const { uid, gid } = user
  return { spawnOptions: { uid, gid }, own: (path) => chown(path, uid, gid) }
}
