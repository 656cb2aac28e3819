import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import { strictestPolicy, type Tool, type ToolPolicy } from '@workbench/core/models/tool'
import type { ListedMcpTool } from '@workbench/core/ports/tool-repository'
import type { Egress } from '../egress/egress.ts'
import type { Grant } from '../grant.ts'
import { ToolError } from '../tool-error.ts'
import { readCallAnswer } from './call-result.ts'
import { callTool } from './call-tool.ts'
import { describeFault } from './describe-fault.ts'
import { keepFiles } from './keep-files.ts'
import { hostOf, type McpConfig, type McpServerConfig } from './mcp-config.ts'
import { keepMcpConnection, type McpServerState } from './mcp-connection.ts'
import { type McpTiming, usualTiming } from './mcp-timing.ts'
import { redactorOf } from './redactor-of.ts'

export interface McpDeps {
  readonly egress: Pick<Egress, 'open'>
  /**
   * What a server has now, each time that changes: for `ToolRepository.replaceMcpTools`. When it rejects it is called
   * again some seconds later.
   *
   * @param defaults - The policy of tools that have none yet.
   */
  readonly onTools: (server: string, tools: readonly ListedMcpTool[], defaults: ToolPolicy) => Promise<void>
  /** What happens to servers, and what local ones write to stderr. */
  readonly onLine: (line: McpLine) => void
  /** Of the workbench; told to servers. */
  readonly version: string
  /** Ours; default `process.env`. Of it, local servers get PATH, HOME and their like, and what their entry names. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly timing?: Partial<McpTiming>
}

export interface McpLine {
  readonly server: string
  readonly level: 'info' | 'warn'
  readonly text: string
}

/** The MCP servers of this process. */
export interface Mcp {
  /** Names as configured: for `ToolRepository.keepMcpServers`. */
  readonly servers: readonly string[]
  state(): readonly McpServerState[]
  /**
   * Calls a tool under the grant's policy: its hosts (of a remote server), time and size of the result.
   *
   * @returns structured content where the tool gives some, else text.
   * @throws ToolError
   */
  call(tool: Pick<Tool, 'name' | 'server'>, args: unknown, grant: Grant): Promise<unknown>
  /** Ends all connections and local servers; resolves once no process is left. */
  close(): Promise<void>
}

/**
 * Connects to the servers in the background, one by one and independently: a server that is away delays nothing, is
 * tried again for ever, and its tools fail with words until it is back.
 */
export function openMcp({ servers }: McpConfig, deps: McpDeps): Mcp {
  const { egress, onTools, onLine, version, env = process.env, timing } = deps
  const connections = new Map(
    servers.map((server) => {
      const { name } = server
      const redactor = redactorOf(server)
      const connection = keepMcpConnection(server, {
        ...{ egress, env, version, timing: { ...usualTiming, ...timing } },
        onTools: (tools) => onTools(name, tools, defaultMcpPolicy(server)),
        onLine: (level, text) => onLine({ server: name, level, text: redactor.text(text) }),
      })
      return [name, { connection, redactor, server }] as const
    }),
  )

  return {
    servers: servers.map(({ name }) => name),
    state: () =>
      [...connections.values()].map(({ connection, redactor }) => {
        const state = connection.state()
        return { ...state, problem: state.problem === null ? null : redactor.text(state.problem) }
      }),

    async call(tool, args, grant) {
      const found = connections.get(tool.server ?? '')
      if (found === undefined) {
        throw new ToolError('unknown_tool', `No MCP server "${tool.server}" is configured here.`)
      }
      const { connection, redactor, server } = found
      try {
        const record = argumentsOf(args)
        const answer = await connection.use(tool.name, grant.signal, ({ client }, ownName) =>
          callTool(client, ownName, record, grant),
        )
        const onFault = (error: unknown) => grant.audit.log(`A file was not kept: ${describeFault(error)}`)
        const names = await keepFiles(answer, tool.name, grant.artifacts, onFault)
        return redactor.json(readCallAnswer(answer, grant.policy, names))
      } catch (error) {
        const { code, message } = asToolError(error, server)
        if (code === 'denied_net') grant.audit.refused(code, message)
        throw new ToolError(code, redactor.text(message), { cause: error })
      }
    },

    async close() {
      await Promise.all([...connections.values()].map(({ connection }) => connection.close()))
    },
  }
}

/** What the tools of a server may do until somebody says otherwise: reach that server, nothing else. */
export function defaultMcpPolicy(server: McpServerConfig): ToolPolicy {
  const net = server.kind === 'remote' ? [hostOf(server)] : []
  return { ...strictestPolicy, net, timeoutMs: 60_000 }
}

function argumentsOf(args: unknown): Record<string, unknown> {
  if (typeof args === 'object' && args !== null && !Array.isArray(args)) return { ...args }
  throw new ToolError('invalid_args', 'The arguments have to be an object.')
}

function asToolError(error: unknown, { name, kind }: McpServerConfig): ToolError {
  if (error instanceof ToolError) return error
  if (error instanceof McpError && error.code === ErrorCode.ConnectionClosed) {
    const what = kind === 'local' ? 'ended' : 'closed the connection'
    return new ToolError('failed', `The MCP server "${name}" ${what} while it worked on the call.`)
  }
  return new ToolError('failed', `The MCP server "${name}" did not do it: ${describeFault(error)}`)
}
