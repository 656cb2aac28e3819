import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { type SystemUser, systemUsers } from './system-users.ts'

const run = promisify(execFile)

/**
 * As whom Postgres' programs run. It refuses to be root, so root steps down in one of two ways: `namespace` keeps root's
 * files readable and changes nothing on the machine; `user` becomes a user of the system.
 */
export type PostgresAccount =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'user'; readonly user: SystemUser }

/** A program and its arguments, with what `spawn` needs to run it under the account. */
export interface AccountCommand {
  readonly file: string
  readonly args: readonly string[]
  readonly options: { readonly uid?: number; readonly gid?: number }
}

export function commandAs(account: PostgresAccount, file: string, args: readonly string[]): AccountCommand {
  switch (account.kind) {
    case 'self':
      return { file, args, options: {} }
    case 'namespace': {
      const mapping = ['--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`]
      return { file: 'unshare', args: [...mapping, file, ...args], options: {} }
    }
    case 'user':
      return { file, args, options: { uid: account.user.uid, gid: account.user.gid } }
  }
}

/**
 * Whether the account can run Postgres from `home` and work inside `folder`, found out by trying.
 *
 * @param home - See `postgresHome`; null leaves that half out.
 */
export async function canWork(
  account: PostgresAccount,
  home: string | null,
  folder: string,
): Promise<boolean> {
  const script = 'cd "$1" && { [ -z "$2" ] || "$2" --version >/dev/null; }'
  const postgres = home === null ? '' : join(home, 'bin', 'postgres')
  const { file, args, options } = commandAs(account, '/bin/sh', ['-c', script, 'sh', folder, postgres])
  return run(file, args, { ...options, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

/** The user inside the namespace: one that the system knows, because initdb asks for its name. */
export function namespaceAccount(users: readonly SystemUser[]): PostgresAccount {
  const usual = users.find(({ uid }) => uid === 1000) ?? users.find(({ uid }) => uid > 0)
  return { kind: 'namespace', uid: usual?.uid ?? 1000, gid: usual?.gid ?? 1000 }
}

/**
 * The account for a cluster that exists: its files say whose it is.
 *
 * @throws EmbeddedPostgresError `data_folder_denied` when that can't be on this machine any more.
 */
export async function accountOfCluster(cluster: string): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  const { uid, gid } = await stat(cluster)
  const users = await systemUsers()
  if (uid !== 0) {
    return { kind: 'user', user: users.find((user) => user.uid === uid) ?? { name: String(uid), uid, gid } }
  }
  const account = namespaceAccount(users)
  if (await canWork(account, null, cluster)) return account
  throw new EmbeddedPostgresError(
    'data_folder_denied',
    `${cluster} belongs to root, Postgres refuses to run as root, and user namespaces are forbidden here.`,
    { hint: `Stop the workbench, then give the folder away: chown -R postgres ${cluster}` },
  )
}

/** Users that root may step down to where namespaces are forbidden, the best first. */
export async function fallbackUsers(): Promise<readonly SystemUser[]> {
  const users = await systemUsers()
  return ['postgres', 'nobody'].flatMap((name) => users.find((user) => user.name === name) ?? [])
}
