import { mkdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type ClusterPlace, clusterPlace } from './cluster-place.ts'
import { databaseUrl, readConnection, writeConnection } from './connection-file.ts'
import { createCluster } from './create-cluster.ts'
import { inUseError, lockDataFolder, lockHolder } from './data-folder-lock.ts'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'
import { freePort } from './free-port.ts'
import { launchPostgres, type RunningPostgres } from './launch-postgres.ts'
import { postgresHome, postgresMajor } from './postgres-binaries.ts'
import { openLineLog } from './postgres-log.ts'
import { type PostgresSettings, throwawaySettings } from './postgres-settings.ts'
import { fileFailure, isDiskFull } from './start-failure.ts'

export interface EmbeddedPostgresOptions {
  /** WORKBENCH_DATA_DIR; made when it is missing. The database lies in its folder `postgres`. */
  readonly dataDir: string
  /** Gets what a person should know, a line at a time. Default: nobody does. */
  readonly log?: (line: string) => void
  /** Taken when it is free; default: the one of the last start. */
  readonly port?: number
  /** True gives up durability for speed; for folders that are deleted afterwards. */
  readonly throwaway?: boolean
  /** More settings, as in postgresql.conf. */
  readonly settings?: PostgresSettings
  /** False behaves as if the system forbade user namespaces. */
  readonly namespaces?: boolean
  /** Where root puts what can't lie in the data folder; default `/var/lib/ai-workbench`. */
  readonly outside?: string
}

/** A data folder that this process holds; Postgres may be started in it any number of times, one after another. */
export interface EmbeddedCluster {
  /** Settled by the first `launch`, and the same from then on, so that connection pools find the next Postgres. */
  readonly databaseUrl: string
  readonly port: number
  /** Whether this call made the database. */
  readonly isNew: boolean
  /** @throws EmbeddedPostgresError when Postgres can't be started. */
  launch(): Promise<RunningPostgres>
  /** Gives the folder back; stop Postgres first. */
  close(): Promise<void>
}

export interface EmbeddedPostgres extends RunningPostgres {
  readonly databaseUrl: string
  readonly port: number
}

const portAttempts = 5

/**
 * Takes the data folder for this process and makes the database in it when there is none.
 *
 * @throws EmbeddedPostgresError with a code and one line for a person.
 */
export async function openEmbeddedCluster(options: EmbeddedPostgresOptions): Promise<EmbeddedCluster> {
  const wanted = resolve(options.dataDir)
  const home = postgresHome()
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 })
    const dataDir = await realpath(wanted)
    const unlock = await lockDataFolder(dataDir)
    try {
      return await openLocked(dataDir, home, unlock, options)
    } catch (error) {
      await unlock()
      throw error
    }
  } catch (error) {
    throw fileFailure(error, wanted)
  }
}

async function openLocked(
  dataDir: string,
  home: string,
  unlock: () => Promise<void>,
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedCluster> {
  const { log = () => {}, outside = '/var/lib/ai-workbench', namespaces = true, throwaway = false } = options
  const place = await clusterPlace({ dataDir, home, outside, namespaces, log })
  if (!place.exists) await createCluster(place, !throwaway)
  await checkVersion(place)
  let connection = await readConnection(place.cluster)
  const choosePort = async (preferred: number | null) => {
    const port = await freePort(preferred)
    if (port === connection.port) return
    connection = { ...connection, port }
    await writeConnection(place.cluster, connection)
  }
  await choosePort(options.port ?? (connection.port || null))

  const lines = await openLineLog(join(dataDir, 'postgres.log'))
  const settings = { ...(throwaway ? throwawaySettings : {}), ...options.settings }
  const onLine = (line: string) => {
    lines.write(line)
    if (isDiskFull(line))
      log(`The disk that holds ${dataDir} is full; Postgres can't write. Free some space.`)
    else if (/ PANIC: /.test(line)) log(`Postgres: ${line}`)
  }
  let hasRun = false
  const launch = async (attempt = 1): Promise<RunningPostgres> => {
    try {
      const postgres = await launchPostgres(place, { port: connection.port, settings, onLine })
      hasRun = true
      return postgres
    } catch (error) {
      // Taken between the look and the bind. Once somebody may know the address, it stays.
      const isTaken = error instanceof EmbeddedPostgresError && error.code === 'port_taken'
      if (!isTaken || hasRun || attempt >= portAttempts) throw error
      await choosePort(null)
      return launch(attempt + 1)
    }
  }
  return {
    get databaseUrl() {
      return databaseUrl(connection)
    },
    get port() {
      return connection.port
    },
    isNew: !place.exists,
    launch: () => launch(),
    async close() {
      await lines.close()
      await unlock()
    },
  }
}

/**
 * Starts the embedded Postgres; `stop` also gives the data folder back.
 *
 * @throws EmbeddedPostgresError with a code and one line for a person.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await openEmbeddedCluster(options)
  try {
    const postgres = await cluster.launch()
    return {
      ...postgres,
      databaseUrl: cluster.databaseUrl,
      port: cluster.port,
      async stop() {
        await postgres.stop()
        await cluster.close()
      },
    }
  } catch (error) {
    await cluster.close()
    throw error
  }
}

/**
 * Looks whether a live process holds the data folder, without touching it.
 *
 * @throws EmbeddedPostgresError `data_folder_in_use`.
 */
export async function checkDataFolderIsFree(dataDir: string): Promise<void> {
  const folder = await realpath(resolve(dataDir)).catch(() => null)
  const holder = folder === null ? null : await lockHolder(folder)
  if (folder !== null && holder !== null) throw inUseError(folder, holder)
}

/** Address of the embedded Postgres that a live `workbench start` holds on this data folder, or null. */
export async function findEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const folder = await realpath(resolve(dataDir)).catch(() => null)
  if (folder === null || (await lockHolder(folder)) === null) return null
  return readConnection(join(folder, 'postgres')).then(databaseUrl, () => null)
}

async function checkVersion({ cluster }: ClusterPlace): Promise<void> {
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
  if (version === postgresMajor) return
  throw new EmbeddedPostgresError(
    'data_version',
    version === ''
      ? `${cluster} is not a database folder of Postgres.`
      : `${cluster} was written by Postgres ${version}, the embedded one is ${postgresMajor}.`,
    { hint: `Use the version of the workbench that made ${dirname(cluster)}, or move that folder away.` },
  )
}
