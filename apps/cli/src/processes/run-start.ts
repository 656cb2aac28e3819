import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '@workbench/platform/clock'
import { type Config, loadConfig } from '@workbench/platform/config'
import { createLogger } from '@workbench/platform/logger'
import { appModules } from './app-modules.ts'
import { bringUp } from './bring-up.ts'
import { bringWebApp } from './bring-web-app.ts'
import { listenForInterrupts } from './interrupts.ts'
import { oneLine } from './one-line.ts'
import { watchParent } from './parent-watch.ts'
import { prepareDatabase } from './prepare-database.ts'
import { createStopStack } from './stop-stack.ts'
import { waitUntilReady } from './wait-until-ready.ts'

export interface RunStartOptions {
  readonly env: NodeJS.ProcessEnv
  readonly modules?: { readonly server: string; readonly worker: string }
  readonly prepare?: typeof prepareDatabase
  readonly build?: NonNullable<Parameters<typeof bringWebApp>[0]['build']>
}

/**
 * Runs the whole workbench until somebody stops it.
 *
 * @returns the exit code: 0 after an orderly stop, 1 when it could not start or a process refused its configuration.
 */
export async function runStart({
  env,
  modules = appModules,
  prepare = prepareDatabase,
  build,
}: RunStartOptions): Promise<number> {
  let config: Config
  try {
    config = loadConfig(env)
  } catch (error) {
    process.stderr.write(`${oneLine(error)}\n`)
    return 1
  }
  const logger = createLogger({ component: 'supervisor', level: config.logLevel })
  const log = (line: string) => logger.warn({ eventType: 'Supervisor' }, line)
  const info = (line: string) => logger.info({ eventType: 'Supervisor' }, line)
  const stack = createStopStack((error) => logger.error({ error }, 'Stopping a process failed'))
  const stopping = new AbortController()
  const { signal } = stopping

  const endListening = listenForInterrupts({
    source: process,
    now: () => performance.now(),
    onFirst: (name) => {
      info(`stopping: ${name}`)
      stopping.abort()
    },
    onImpatience: () => {
      stack.killAll()
      process.exit(130)
    },
  })
  const hasLauncher = env.npm_lifecycle_event !== undefined || env.WORKBENCH_LAUNCHED !== undefined
  const onOrphaned = () => {
    info('stopping: npm is gone')
    stopping.abort()
  }
  const endWatching = hasLauncher ? watchParent(() => process.ppid, onOrphaned) : () => {}

  try {
    const { url, webApp, refused } = await bringUp({
      config,
      env,
      stack,
      signal,
      log,
      clock: systemClock,
      modules,
      bringWebApp: () => bringWebApp({ signal, info, warn: log, ...(build && { build }) }),
      prepareDatabase: (databaseUrl) => prepare(databaseUrl, { config, env, log: info, signal }),
    })
    const refusal = refused.then((name) => {
      throw new Error(`The ${name} can't run with this configuration; it says why above.`)
    })
    // The API answers as soon as it can; people are told once there is something to look at.
    await Promise.race([Promise.all([waitUntilReady(url, signal), webApp.settled]), refusal])
    const seconds = (performance.now() / 1_000).toFixed(1)
    process.stdout.write(`AI Workbench is ready at ${url} (after ${seconds} s). Ctrl-C stops it.\n`)
    await Promise.race([pause(2 ** 31 - 1, undefined, { signal }), refusal])
    return 0
  } catch (error) {
    if (signal.aborted) return 0
    process.stderr.write(`${oneLine(error)}\n`)
    return 1
  } finally {
    await stack.stopAll()
    endWatching()
    endListening()
  }
}
