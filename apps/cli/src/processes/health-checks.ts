import type { Config } from '@workbench/platform/config'
import { databaseState } from '@workbench/postgres/database-state'
import { embeddedHealth, folderHealth } from '@workbench/postgres/embedded/embedded-health'
import { findEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { listeningFault, localUrl, tryListening } from './listening-address.ts'
import { oneLine } from './one-line.ts'
import { isReady } from './wait-until-ready.ts'

/** What `workbench doctor` found out about one thing. */
export interface Finding {
  readonly about: string
  readonly isOk: boolean
  readonly text: string
  /** How to put it right; absent when nothing is wrong or the text says it. */
  readonly mend?: string
}

const mebibyte = 1024 * 1024
const leastFreeMb = 500

export function nodeFinding(version: string): Finding {
  const isOk = Number(version.replace('v', '').split('.')[0]) >= 24
  return isOk
    ? { about: 'node', isOk, text: version }
    : { about: 'node', isOk, text: `${version} is too old`, mend: 'Run npm ci: it brings Node 24 along.' }
}

export async function dataFolderFinding({ dataDir }: Config): Promise<Finding> {
  const about = 'data folder'
  const { isWritable, freeBytes } = await folderHealth(dataDir)
  const freeMb = Math.floor(freeBytes / mebibyte)
  const elsewhere = 'or let WORKBENCH_DATA_DIR name another folder.'
  if (!isWritable) {
    return {
      about,
      isOk: false,
      text: `${dataDir} can't be written`,
      mend: `Give it to this user, ${elsewhere}`,
    }
  }
  if (freeMb < leastFreeMb) {
    return {
      about,
      isOk: false,
      text: `${dataDir}: ${freeMb} MiB free`,
      mend: `Free some space, ${elsewhere}`,
    }
  }
  return { about, isOk: true, text: `${dataDir} can be written, ${freeMb} MiB free` }
}

export async function embeddedFinding({ databaseUrl }: Config): Promise<Finding> {
  const about = 'embedded Postgres'
  if (databaseUrl !== null) return { about, isOk: true, text: 'not used: DATABASE_URL is set' }
  const { version, fault, namespaces } = await embeddedHealth()
  if (version === null) {
    return {
      about,
      isOk: false,
      text: fault ?? 'does not start',
      mend: 'Run npm ci again without --ignore-scripts, or let DATABASE_URL name a Postgres of your own.',
    }
  }
  const how =
    namespaces === null
      ? ''
      : namespaces
        ? ', root steps down in a user namespace'
        : ', user namespaces are forbidden: root steps down to the user postgres or nobody'
  return { about, isOk: true, text: `${version}${how}` }
}

export async function portFinding({ host, port }: Config): Promise<Finding> {
  const about = 'port'
  const url = localUrl(host, port)
  const { state } = await tryListening(host, port)
  if (state === 'taken' && (await isReady(url)))
    return { about, isOk: true, text: `a workbench answers at ${url}` }
  const fault = listeningFault(host, port, state)
  if (fault === null) return { about, isOk: true, text: `${url} is free` }
  return { about, isOk: false, text: fault }
}

export async function databaseFinding({ databaseDirectUrl, dataDir }: Config): Promise<Finding> {
  const about = 'database'
  const databaseUrl = databaseDirectUrl ?? (await findEmbeddedPostgres(dataDir))
  if (databaseUrl === null) return { about, isOk: true, text: 'the embedded one is not running now' }
  try {
    const { serverVersion, appliedMigrations, knownMigrations } = await databaseState(databaseUrl)
    const text = `Postgres ${serverVersion}, ${appliedMigrations} of ${knownMigrations} migrations applied`
    if (appliedMigrations < knownMigrations)
      return { about, isOk: false, text, mend: 'Run workbench migrate.' }
    return appliedMigrations === knownMigrations
      ? { about, isOk: true, text }
      : { about, isOk: false, text, mend: 'A newer workbench was here: update this one.' }
  } catch (error) {
    return {
      about,
      isOk: false,
      text: `can't be reached: ${oneLine(error)}`,
      mend: 'Check DATABASE_URL and that its server runs.',
    }
  }
}

/** Grows with the providers. */
const modelVariables = ['COMPATIBLE_BASE_URL']

/** Names only: no key is read, none is tried. */
export function modelsFinding(env: NodeJS.ProcessEnv): Finding {
  const set = modelVariables.filter((name) => (env[name] ?? '') !== '')
  const text =
    set.length === 0
      ? `only simulated ones; ${modelVariables.join(', ')} turns on others`
      : `turned on by ${set.join(', ')}`
  return { about: 'models', isOk: true, text }
}

/** Of the sources of this checkout, not of what a server elsewhere serves. */
export async function webAppFinding(): Promise<Finding> {
  const { isWebAppCurrent } = await import('@workbench/web/build-web-app')
  const about = 'web app'
  return (await isWebAppCurrent())
    ? { about, isOk: true, text: 'built from the present sources' }
    : { about, isOk: true, text: 'not built yet; npm start does it, npm run build too' }
}
