import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import type { ListedMcpTool } from '@workbench/core/ports/tool-repository'
import { ToolError } from '../tool-error.ts'
import { createBell } from './bell.ts'
import { describeFault } from './describe-fault.ts'
import { type ListedTools, listedTools } from './listed-tools.ts'
import type { McpServerConfig } from './mcp-config.ts'
import { type McpSession, type McpSessionDeps, openMcpSession } from './mcp-session.ts'

/** How a server does, for `workbench doctor` and the log. */
export interface McpServerState {
  readonly server: string
  readonly kind: McpServerConfig['kind']
  /** `waiting`: for the next attempt to connect. */
  readonly status: 'connecting' | 'connected' | 'waiting'
  /** How many tools it listed last. */
  readonly tools: number
  /** Why it is not connected, or its tools could not be stored; null when all is well. */
  readonly problem: string | null
}

export interface McpConnectionDeps extends Omit<McpSessionDeps, 'onLogLine' | 'onChange'> {
  /** Hears the list when it is another one than before. What it rejects with is told, and it is asked again. */
  readonly onTools: (tools: readonly ListedMcpTool[]) => Promise<void>
  readonly onLine: (level: 'info' | 'warn', text: string) => void
}

export interface McpConnection {
  readonly state: () => McpServerState
  /**
   * Works with the present session; when the server has forgotten it, once more with a new one.
   *
   * @param use - Gets the name the server calls the tool by.
   * @throws ToolError `failed` when the server is not connected, `unknown_tool` when it has no such tool now.
   */
  use<Result>(
    tool: string,
    signal: AbortSignal,
    use: (session: McpSession, ownName: string) => Promise<Result>,
  ): Promise<Result>
  close(): Promise<void>
}

/** After this long a connection counts as steady: what breaks it then is no reason to wait long. */
const steadyMs = 60_000
const dayMs = 24 * 60 * 60 * 1000

/** Keeps a server connected and its tools known, from now until it is closed. */
export function keepMcpConnection(server: McpServerConfig, deps: McpConnectionDeps): McpConnection {
  const { timing, onLine } = deps
  // That a program has ended shows by itself.
  const relistMs = server.kind === 'local' ? dayMs : timing.relistMs
  const closing = new AbortController()
  const bell = createBell()
  let session: McpSession | null = null
  let status: McpServerState['status'] = 'connecting'
  let problem: string | null = null
  let failures = 0
  let listed: ListedTools | null = null
  let stored: string | null = null
  let change = Promise.withResolvers<void>()

  const connected = keepConnected()

  async function keepConnected(): Promise<void> {
    while (!closing.signal.aborted) {
      status = 'connecting'
      const since = performance.now()
      const fault = await work().catch((error: unknown) => error)
      session = null
      if (closing.signal.aborted) break
      if (performance.now() - since > steadyMs) failures = 0
      failures += 1
      tellProblem(describeFault(fault))
      status = 'waiting'
      tellChange()
      await createBell().wait(retryMs(failures), closing.signal)
    }
  }

  /** One session from its beginning to its end; @returns why it ended. */
  async function work(): Promise<unknown> {
    const hooks = { onChange: bell.ring, onLogLine: (line: string) => onLine('info', line) }
    const opened = await openMcpSession(server, { ...deps, ...hooks }, closing.signal)
    const over = AbortSignal.any([opened.ended, closing.signal])
    try {
      while (!over.aborted) {
        await list(opened)
        const isStored = await store()
        await bell.wait(isStored ? relistMs : timing.firstRetryMs * 5, over)
        await createBell().wait(timing.relistGapMs, over)
      }
      return opened.ended.reason
    } finally {
      session = null
      await opened.close().catch(() => undefined)
    }
  }

  async function list(opened: McpSession): Promise<void> {
    const listings = await opened.list().catch((error: unknown) => {
      // A server that is busy with a call for minutes is no broken one.
      if (session === opened && error instanceof McpError && error.code === ErrorCode.RequestTimeout)
        return null
      throw error
    })
    if (listings === null) return
    const next = listedTools(server.name, listings)
    const news = next.leftOut.filter((text) => listed?.leftOut.includes(text) !== true)
    for (const text of news.slice(0, 20)) onLine('warn', `left out ${text}`)
    listed = next
    if (session === opened) return
    session = opened
    status = 'connected'
    problem = null
    onLine('info', `connected, ${next.tools.length} tools`)
    tellChange()
  }

  /** @returns false when it has to be tried again. */
  async function store(): Promise<boolean> {
    const tools = listed?.tools ?? []
    const text = JSON.stringify(tools)
    if (text === stored) return true
    try {
      await deps.onTools(tools)
      stored = text
      problem = null
      return true
    } catch (error) {
      tellProblem(`its tools can't be stored: ${describeFault(error)}`)
      return false
    }
  }

  function tellProblem(text: string): void {
    if (text !== problem) onLine('warn', text)
    problem = text
  }

  const retryMs = (count: number): number =>
    Math.min(timing.mostRetryMs, timing.firstRetryMs * 2 ** Math.min(count - 1, 20))

  const present = (tool: string): { session: McpSession; ownName: string } => {
    if (session === null) {
      const why = problem ?? 'it did not answer yet'
      throw new ToolError(
        'failed',
        `The MCP server "${server.name}" is not connected: ${why}. It is tried again.`,
      )
    }
    const ownName = listed?.ownNames.get(tool)
    if (ownName === undefined) {
      throw new ToolError('unknown_tool', `The MCP server "${server.name}" has no tool "${tool}" any more.`)
    }
    return { session, ownName }
  }

  /** Returns when it is connected, or when it takes too long; a server that has been away for a while is not waited for. */
  async function arrival(signal: AbortSignal): Promise<void> {
    const given = AbortSignal.any([signal, closing.signal])
    const until = performance.now() + timing.graceMs
    while (session === null && failures < 3 && !given.aborted) {
      const leftMs = until - performance.now()
      if (leftMs <= 0) return
      const changed = createBell()
      void change.promise.then(changed.ring)
      await changed.wait(leftMs, given)
    }
  }

  function tellChange(): void {
    change.resolve()
    change = Promise.withResolvers()
  }

  return {
    state: () => ({
      server: server.name,
      kind: server.kind,
      status,
      tools: listed?.tools.length ?? 0,
      problem,
    }),

    async use(tool, signal, use) {
      await arrival(signal)
      const first = present(tool)
      try {
        return await use(first.session, first.ownName)
      } catch (error) {
        // 404: there is no such session (any more), so nothing was done. The server was restarted, or forgot us.
        if (!(error instanceof StreamableHTTPError && error.code === 404)) {
          if (isOfConnection(error)) bell.ring()
          throw error
        }
        first.session.end(new Error('the server forgot the session'))
        if (session === first.session) session = null
        await arrival(signal)
        const again = present(tool)
        return await use(again.session, again.ownName)
      }
    },

    async close() {
      closing.abort()
      await connected
    },
  }
}

/** Something that makes one doubt the session: its state is looked at then. */
const isOfConnection = (error: unknown): boolean =>
  error instanceof ToolError ? error.code === 'failed' : !(error instanceof McpError)
