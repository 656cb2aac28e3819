import type { Clock } from '@workbench/core/ports/clock'
import type { Config } from '@workbench/platform/config'
import { checkDataFolderIsFree, openEmbeddedCluster } from '@workbench/postgres/embedded/embedded-postgres'
import type { WebAppUnderWay } from './bring-web-app.ts'
import { type KeptProcess, keepRunning } from './keep-running.ts'
import { listeningFault, localUrl, tryListening } from './listening-address.ts'
import { spawnNode } from './spawn-node.ts'
import type { StopStack } from './stop-stack.ts'

interface BringUpOptions {
  readonly config: Config
  readonly env: NodeJS.ProcessEnv
  /** Gets everything as soon as it runs, in the order of starting. */
  readonly stack: StopStack
  /** Aborted when it is time to stop, at whatever stage. */
  readonly signal: AbortSignal
  readonly log: (line: string) => void
  readonly clock: Clock
  readonly modules: { readonly server: string; readonly worker: string }
  /** Begins to build the web app if need be; nothing here waits for it. */
  readonly bringWebApp: () => WebAppUnderWay
  /** Brings the database up to date and puts the demo into an empty one. */
  readonly prepareDatabase: (databaseUrl: string) => Promise<void>
}

export interface BroughtUp {
  readonly url: string
  readonly webApp: WebAppUnderWay
  /** Resolves with its name when a process says that its configuration is wrong. */
  readonly refused: Promise<string>
}

const lettingGoMs = 2_000

/**
 * Starts Postgres (unless DATABASE_URL names one), then worker and server together. The stack stops the server first, so
 * that nothing new comes in.
 *
 * @throws WorkbenchError with a line for a person, or the signal's reason.
 */
export async function bringUp(options: BringUpOptions): Promise<BroughtUp> {
  const { config, stack, signal, log, clock, modules } = options
  // The more telling line of the two that a second start on one machine deserves.
  if (config.databaseUrl === null) await checkDataFolderIsFree(config.dataDir)
  // Before anything is started, since another workbench on this port would look like ours when it says it is ready.
  const { state, port } = await settledListening(config, clock, signal)
  const fault = listeningFault(config.host, config.port, state)
  if (fault !== null) throw new Error(fault)
  signal.throwIfAborted()

  const webApp = options.bringWebApp()
  stack.push(webApp)
  const env: NodeJS.ProcessEnv = { ...options.env, PORT: String(port) }
  if (config.databaseUrl === null) {
    env.DATABASE_URL = await startPostgres(config.dataDir, options)
    delete env.DATABASE_DIRECT_URL
    signal.throwIfAborted()
  }
  await options.prepareDatabase(env.DATABASE_DIRECT_URL || env.DATABASE_URL || '')
  signal.throwIfAborted()

  const keep = (name: keyof typeof modules) =>
    keepRunning({ name, log, clock, launch: () => spawnNode(modules[name], { env }) })
  const worker = await keep('worker')
  stack.push(worker)
  const server = await keep('server')
  stack.push(server)

  const refused = Promise.race([server, worker].map((kept) => kept.refused.then(() => kept.name)))
  return { url: localUrl(config.host, port), webApp, refused }
}

/** A server whose supervisor was killed a moment ago is still letting go of the port. */
async function settledListening({ host, port }: Config, clock: Clock, signal: AbortSignal) {
  const giveUpAt = clock.now() + lettingGoMs
  for (;;) {
    const found = await tryListening(host, port)
    if (found.state !== 'taken' || clock.now() >= giveUpAt) return found
    await clock.sleep(100, signal)
  }
}

async function startPostgres(dataDir: string, { stack, log, clock }: BringUpOptions): Promise<string> {
  const cluster = await openEmbeddedCluster({ dataDir, log })
  let kept: KeptProcess | null = null
  try {
    kept = await keepRunning({ name: 'postgres', launch: cluster.launch, log, clock })
  } finally {
    if (kept === null) await cluster.close()
  }
  const postgres = kept
  stack.push({
    async stop() {
      await postgres.stop()
      await cluster.close()
    },
    kill: () => postgres.kill(),
  })
  return cluster.databaseUrl
}
