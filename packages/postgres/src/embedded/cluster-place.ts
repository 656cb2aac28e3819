import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, mkdtemp, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import {
  accountOfCluster,
  canWork,
  fallbackUsers,
  namespaceAccount,
  type PostgresAccount,
} from './postgres-account.ts'
import { systemUsers } from './system-users.ts'

/** Where a cluster lies (or will lie), who runs it, and from which copy of the binaries. */
export interface ClusterPlace {
  readonly cluster: string
  readonly exists: boolean
  readonly account: PostgresAccount
  readonly home: string
}

interface PlaceOptions {
  readonly dataDir: string
  /** See `postgresHome`. */
  readonly home: string
  /** Folder for what can't lie in the data folder or in node_modules; used only by root without user namespaces. */
  readonly outside: string
  /** False behaves as if user namespaces were forbidden. */
  readonly namespaces: boolean
  readonly log: (line: string) => void
}

/**
 * Finds the cluster of a data folder, or the place for a new one. It is `DATA_DIR/postgres`, which is a symbolic link
 * when the cluster had to go elsewhere, so that a later start finds it whatever has become possible since.
 */
export async function clusterPlace(options: PlaceOptions): Promise<ClusterPlace> {
  const { dataDir, home } = options
  const usual = join(dataDir, 'postgres')
  const cluster = await realpath(usual).catch(() => null)
  if (cluster !== null) {
    const account = await accountOfCluster(cluster)
    return { cluster, exists: true, account, home: await reachableHome(account, options) }
  }
  const lost = await readlink(usual).catch(() => null)
  if (lost !== null) {
    throw new EmbeddedPostgresError('data_folder_denied', `${usual} leads to ${lost}, which is not there.`, {
      hint: 'Bring that folder back, or remove the link to begin with an empty database.',
    })
  }
  if (process.getuid?.() !== 0) return { cluster: usual, exists: false, account: { kind: 'self' }, home }
  const account = namespaceAccount(await systemUsers())
  if (options.namespaces && (await canWork(account, home, dataDir))) {
    return { cluster: usual, exists: false, account, home }
  }
  return placeForUser(usual, options)
}

async function placeForUser(usual: string, options: PlaceOptions): Promise<ClusterPlace> {
  const { dataDir, outside, log } = options
  for (const user of await fallbackUsers()) {
    const account: PostgresAccount = { kind: 'user', user }
    if (!(await canWork(account, null, '/'))) continue
    const home = await reachableHome(account, options)
    // Passing through is enough, and is all that is given: what lies in the data folder has modes of its own.
    if (await canWork(account, null, dirname(dataDir)))
      await chmod(dataDir, (await stat(dataDir)).mode | 0o011)
    if (await canWork(account, home, dataDir)) {
      log(
        `Postgres runs as the user ${user.name}, because root may not and user namespaces are forbidden here.`,
      )
      return { cluster: usual, exists: false, account, home }
    }
    const name = `${basename(dataDir)}-${createHash('sha256').update(dataDir).digest('hex').slice(0, 8)}`
    const cluster = join(outside, name, 'postgres')
    await mkdir(dirname(cluster), { recursive: true, mode: 0o755 })
    log(
      `Postgres runs as the user ${user.name}, who can't reach ${dataDir}: the database lies in ${cluster}, ` +
        `and ${usual} links to it.`,
    )
    await symlink(cluster, usual)
    return { cluster, exists: await isThere(cluster), account, home }
  }
  throw new EmbeddedPostgresError(
    'data_folder_denied',
    'Postgres refuses to run as root, and here root can neither use user namespaces nor become another user.',
    { hint: 'Start the workbench as an ordinary user, or let DATABASE_URL name a Postgres of your own.' },
  )
}

/** The binaries as they are when the account can run them, else a copy that everybody can. */
async function reachableHome(
  account: PostgresAccount,
  { home, outside, log }: PlaceOptions,
): Promise<string> {
  if (account.kind !== 'user' || (await canWork(account, home, '/'))) return home
  const copy = join(outside, `binaries-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`)
  if (!(await canWork(account, copy, '/'))) {
    log(`The user ${account.user.name} can't reach ${home}: copying the programs of Postgres to ${copy}.`)
    await mkdir(outside, { recursive: true, mode: 0o755 })
    const half = await mkdtemp(`${copy}.`)
    await cp(home, half, { recursive: true, verbatimSymlinks: true })
    await chmod(half, 0o755)
    await rm(copy, { recursive: true, force: true })
    await rename(half, copy)
  }
  return copy
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
