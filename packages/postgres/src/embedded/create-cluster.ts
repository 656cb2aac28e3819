import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ClusterPlace } from './cluster-place.ts'
import { writeConnection } from './connection-file.ts'
import { commandAs } from './postgres-account.ts'
import { flags, initialSettings } from './postgres-settings.ts'
import { runProgram } from './run-program.ts'
import { startFailure } from './start-failure.ts'

const owner = 'workbench'

/**
 * Makes the cluster with its password and its database `workbench`. All of it is made in a folder beside and renamed at
 * the end: a cluster that exists is complete, and what an interrupted start left is thrown away by the next.
 *
 * @param sync - False leaves out fsync, for tests.
 * @throws EmbeddedPostgresError `disk_full`, `data_folder_denied` or `postgres_failed`.
 */
export async function createCluster({ cluster, account, home }: ClusterPlace, sync: boolean): Promise<void> {
  await removeHalfMade(cluster)
  const workshop = await mkdtemp(`${cluster}.new-`)
  try {
    const made = join(workshop, 'cluster')
    const passwordFile = join(workshop, 'password')
    const password = randomBytes(24).toString('base64url')
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (account.kind === 'user') {
      for (const path of [workshop, passwordFile]) await chown(path, account.user.uid, account.user.gid)
    }
    const program = async (name: string, args: readonly string[], input?: string) => {
      const { exitCode, output } = await runProgram(commandAs(account, join(home, 'bin', name), args), input)
      if (exitCode !== 0) throw startFailure(name, output, dirname(cluster))
    }
    await program('initdb', [
      ...['-D', made, '-U', owner, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ...flags(initialSettings),
      ...(sync ? [] : ['--no-sync']),
    ])
    // In single-user mode, so that nothing listens before the cluster is whole.
    await program('postgres', ['--single', '-D', made, 'postgres'], `CREATE DATABASE ${owner};\n`)
    await writeConnection(made, { port: 0, user: owner, password, database: owner })
    await rename(made, cluster)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function removeHalfMade(cluster: string): Promise<void> {
  const parent = dirname(cluster)
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(cluster)}.new-`))
      await rm(join(parent, name), { recursive: true, force: true })
  }
}
