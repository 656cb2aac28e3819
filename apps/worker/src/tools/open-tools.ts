import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMessageChannels } from '@workbench/connectors/message-channels'
import type { Clock } from '@workbench/core/ports/clock'
import type { DocumentSearch } from '@workbench/core/ports/document-search'
import type { Outbound } from '@workbench/core/ports/outbound'
import type { ToolRunner } from '@workbench/core/ports/tool-runner'
import type { WorkerState } from '@workbench/core/ports/worker-state'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import type { Config } from '@workbench/platform/config'
import { newId } from '@workbench/platform/ids'
import type { Logger } from '@workbench/platform/logger'
import { createSealer } from '@workbench/platform/secrets/sealer'
import { createSecretKeys } from '@workbench/platform/secrets/secret-keys'
import type { Database } from '@workbench/postgres/database'
import { createSecretRepository } from '@workbench/postgres/secrets/secret-repository'
import { createToolRepository } from '@workbench/postgres/tools/tool-repository'
import { createEgress } from '@workbench/tool-runner/egress/create-egress'
import { createFileAccess } from '@workbench/tool-runner/files/create-file-access'
import { createOutbound } from '@workbench/tool-runner/outbound/create-outbound'
import type { OutboundDeps } from '@workbench/tool-runner/outbound/outbound-deps'
import { createToolRunner } from '@workbench/tool-runner/runner/create-tool-runner'
import { connectMcp } from './connect-mcp.ts'
import { openSandbox } from './open-sandbox.ts'
import { patient } from './patient.ts'

export interface OpenTools {
  readonly runner: ToolRunner
  /** The way out for steps of workflows, under the same rules. */
  readonly outbound: Outbound
  /** How strong the walls are here, for the worker's report; null: there is no sandbox at all. */
  readonly sandbox: WorkerState['sandbox']
  /** Kills what runs and what waits, local MCP servers included. */
  close(): Promise<void>
}

export interface OpenToolsDeps {
  readonly db: Database
  /** null: there are none, e.g. in tests of something else. */
  readonly documents?: DocumentSearch | null
  readonly clock: Clock
  readonly logger: Logger
}

/**
 * Everything that tools take, on this machine.
 *
 * @throws McpConfigError
 */
export async function openTools(
  config: Pick<Config, 'port' | 'dataDir' | 'secretKey' | 'sandbox' | 'mcpConfig'>,
  { db, documents = null, clock, logger }: OpenToolsDeps,
): Promise<OpenTools> {
  const now = () => clock.now()
  const tools = createToolRepository(db, { now, builtIns: builtInTools })
  const sealer = createSealer(createSecretKeys(config))
  const secrets = createSecretRepository(db, { now, sealer, tools })
  const egress = createEgress({ ownPort: config.port })
  const mcp = await connectMcp(config.mcpConfig, { tools, egress, logger })
  const { sandbox, problem } = await openSandbox(config.sandbox, logger)
  const shared: OutboundDeps = {
    tools: { find: patient(tools.find) },
    secrets: { reveal: patient(secrets.reveal), revealAll: patient(secrets.revealAll) },
    egress,
    channels: createMessageChannels({
      writeLine: (text, about) =>
        logger.info({ eventType: 'Message', ...about, text }, 'A message for the log'),
    }),
    clock,
    onLine: ({ level, message, ...about }) => logger[level]({ eventType: 'Tool', ...about }, message),
  }
  const runner = createToolRunner({
    ...shared,
    sandbox,
    sandboxProblem: problem,
    files: createFileAccess({ protectedPaths: protectedPaths(config), readOnlyPaths: programFolders }),
    documents,
    blobs: db.blobs,
    newId,
    mcp,
  })
  return {
    runner,
    outbound: createOutbound(shared),
    sandbox: sandbox && { level: sandbox.level, missing: [...sandbox.missing], refuses: sandbox.refuses },
    async close() {
      await Promise.all([sandbox?.close(), mcp?.close()])
    },
  }
}

/** Keys and the database, each by itself too, should it be a mount; and the file that says which programs to start. */
const protectedPaths = ({ dataDir, mcpConfig }: Pick<Config, 'dataDir' | 'mcpConfig'>): readonly string[] =>
  [dataDir, join(dataDir, 'keys'), ...(mcpConfig === null ? [] : [mcpConfig])].map((path) => resolve(path))

/** The workbench's own code: who writes there can do anything at the next start. */
const programFolders = ['apps', 'packages', 'node_modules'].map((name) =>
  fileURLToPath(new URL(`../../../../${name}`, import.meta.url)),
)
