import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Config } from '@workbench/platform/config'
import { embeddedHealth, folderHealth } from '@workbench/postgres/embedded/embedded-health'
import { findEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { listeningFault, localUrl, tryListening } from '../processes/listening-address.ts'
import { isReady } from '../processes/wait-until-ready.ts'
import { type Finding, fail, ok, warn } from './finding.ts'
import { whoListens } from './who-listens.ts'

const mebibyte = 1024 * 1024
const leastFreeMb = 500
const comfortableFreeMb = 2_000

export function nodeFinding(version: string): Finding {
  const isOk = Number(version.replace('v', '').split('.')[0]) >= 24
  return isOk
    ? ok('node', version)
    : fail('node', `${version} is too old`, 'Run npm ci: it brings Node 24 along.')
}

export async function dataFolderFinding({ dataDir }: Pick<Config, 'dataDir'>): Promise<Finding> {
  const about = 'data folder'
  const { isWritable, freeBytes } = await folderHealth(dataDir)
  const elsewhere = 'or let WORKBENCH_DATA_DIR name another folder.'
  if (!isWritable) return fail(about, `${dataDir} can't be written`, `Give it to this user, ${elsewhere}`)
  return spaceFinding(about, dataDir, Math.floor(freeBytes / mebibyte), elsewhere)
}

export function spaceFinding(about: string, dataDir: string, freeMb: number, elsewhere: string): Finding {
  const text = `${dataDir}: ${freeMb} MiB free`
  if (freeMb < leastFreeMb) return fail(about, text, `Free some space, ${elsewhere}`)
  if (freeMb < comfortableFreeMb) return warn(about, text, `Free some space before it runs out, ${elsewhere}`)
  return ok(about, `${dataDir} can be written, ${freeMb} MiB free`)
}

export async function embeddedFinding({ databaseUrl }: Config): Promise<Finding> {
  const about = 'embedded Postgres'
  if (databaseUrl !== null) return ok(about, 'not used: DATABASE_URL is set')
  const { version, fault, namespaces } = await embeddedHealth()
  if (version === null) {
    const mend = 'Run npm ci again without --ignore-scripts, or let DATABASE_URL name a Postgres of your own.'
    return fail(about, fault ?? 'does not start', mend)
  }
  const how =
    namespaces === null
      ? ''
      : namespaces
        ? ', root steps down in a user namespace'
        : ', user namespaces are forbidden: root steps down to the user postgres or nobody'
  return ok(about, `${version}${how}`)
}

export async function portFinding({
  host,
  port,
  databaseUrl,
  dataDir,
}: Pick<Config, 'host' | 'port' | 'databaseUrl' | 'dataDir'>): Promise<Finding> {
  const about = 'port'
  const url = localUrl(host, port)
  const { state } = await tryListening(host, port)
  if (state === 'taken' && (await isReady(url))) {
    const isOurs = databaseUrl !== null || (await findEmbeddedPostgres(dataDir)) !== null
    if (isOurs) return ok(about, `a workbench answers at ${url}`)
    const text = `another workbench answers at ${url}, and none runs on ${dataDir}`
    return warn(about, text, `To start this one beside it set PORT, for example PORT=${port + 1}.`)
  }
  const fault = listeningFault(host, port, state)
  if (fault === null) return ok(about, `${url} is free`)
  const [text = fault, choice = 'choose another one'] = fault.split('; ')
  const who = state === 'taken' ? await whoListens(port) : null
  return fail(about, who === null ? text : `${text}: ${who}`, `Then ${choice}.`.replace('Then c', 'C'))
}

const webAppSources = fileURLToPath(new URL('../../../web/src', import.meta.url))

/** Of the sources of this checkout, not of what a server elsewhere serves. */
export async function webAppFinding(): Promise<Finding> {
  const about = 'web app'
  if (!existsSync(webAppSources)) return ok(about, 'came built with this image')
  const { isWebAppCurrent } = await import('@workbench/web/build-web-app')
  if (await isWebAppCurrent()) return ok(about, 'built from the present sources')
  return warn(about, 'not built from the present sources', '`npm start` builds it, `npm run build` too.')
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Nobody needs one to use the workbench on another machine, so having none is no fault. */
export function browserFinding(env: NodeJS.ProcessEnv): Finding {
  const about = 'browser for tests'
  const named = env.WORKBENCH_CHROMIUM ?? ''
  if (named !== '' && !existsSync(named)) {
    return warn(
      about,
      `WORKBENCH_CHROMIUM names ${named}, which is not there`,
      'Set it right, or leave it out.',
    )
  }
  const found = [named, ...browsers].find((path) => path !== '' && existsSync(path))
  return ok(about, found ?? 'none in the usual places; only `npm test` needs one')
}
