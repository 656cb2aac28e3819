import { fileURLToPath } from 'node:url'
import type { ToolPolicy } from '@workbench/core/models/tool'
import type { ListedMcpTool } from '@workbench/core/ports/tool-repository'
import { createEgress } from '../src/egress/create-egress.ts'
import type { Egress } from '../src/egress/egress.ts'
import type { LocalMcpServer, McpServerConfig, RemoteMcpServer } from '../src/mcp/mcp-config.ts'
import type { McpTiming } from '../src/mcp/mcp-timing.ts'
import { type Mcp, openMcp } from '../src/mcp/open-mcp.ts'

export interface McpUnderTest {
  readonly mcp: Mcp
  /** What was told to be stored, by server: the last list. */
  readonly stored: ReadonlyMap<string, { readonly names: readonly string[]; readonly defaults: ToolPolicy }>
  readonly lines: readonly string[]
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  readonly timing?: Partial<McpTiming>
  readonly onTools?: () => Promise<void>
  readonly egress?: Pick<Egress, 'open'>
}

const quick: Partial<McpTiming> = {
  ...{
    firstRetryMs: 20,
    mostRetryMs: 100,
    relistMs: 60_000,
    relistGapMs: 10,
    graceMs: 10_000,
    patienceMs: 300,
  },
}

/** Real connections through the real egress, with little patience. */
export function mcpUnderTest(servers: readonly McpServerConfig[], options: Options = {}): McpUnderTest {
  const {
    env = { PATH: process.env.PATH ?? '' },
    timing,
    onTools = async () => {},
    egress = createEgress(),
  } = options
  const stored = new Map<string, { names: string[]; defaults: ToolPolicy }>()
  const lines: string[] = []
  const mcp = openMcp(
    { servers },
    {
      egress,
      onTools: async (server: string, tools: readonly ListedMcpTool[], defaults: ToolPolicy) => {
        await onTools()
        stored.set(server, { names: tools.map(({ name }) => name), defaults })
      },
      onLine: ({ level, text }) => lines.push(`${level} ${text}`),
      version: '0.0.0',
      env,
      timing: { ...quick, ...timing },
    },
  )
  return { mcp, stored, lines }
}

const program = fileURLToPath(new URL('./mcp-stdio-server.ts', import.meta.url))

/** The server of `mcp-stdio-server.ts`. */
export function localServer(overrides: Partial<LocalMcpServer> = {}): LocalMcpServer {
  return {
    ...{ kind: 'local', name: 'local', command: process.execPath, args: [program], env: {} },
    ...{ cwd: import.meta.dirname, hidden: new Map(), ...overrides },
  }
}

export function remoteServer(url: string, overrides: Partial<RemoteMcpServer> = {}): RemoteMcpServer {
  return { kind: 'remote', name: 'remote', url: new URL(url), headers: [], hidden: new Map(), ...overrides }
}
