import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import type { Egress } from '../egress/egress.ts'
import { createEgressFetch } from './egress-fetch.ts'
import type { McpServerConfig } from './mcp-config.ts'
import type { McpTiming } from './mcp-timing.ts'
import { settledWithin } from './settled-within.ts'
import { startingEnvironment } from './starting-environment.ts'
import { createStdioTransport } from './stdio-transport.ts'

const mostPages = 100
const mostListed = 2_000

/** One connection to a server, from `initialize` until it breaks. */
export interface McpSession {
  readonly client: Client
  /** Aborts when it is over; the reason is an error in words for people. */
  readonly ended: AbortSignal
  /** Everything the server lists, page after page, as it came. */
  list(): Promise<readonly unknown[]>
  end(reason: Error): void
  /** Ends it and, where it is local, the server. */
  close(): Promise<void>
}

export interface McpSessionDeps {
  readonly egress: Pick<Egress, 'open'>
  /** Ours, of which a local server gets next to nothing. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  readonly timing: McpTiming
  readonly onLogLine: (line: string) => void
  /** The server says that its tools changed, or its stream of notifications had a fault. */
  readonly onChange: () => void
}

/** @throws Error in words for people, e.g. from the egress. */
export async function openMcpSession(
  server: McpServerConfig,
  deps: McpSessionDeps,
  signal: AbortSignal,
): Promise<McpSession> {
  const { timing, version, onChange } = deps
  const ending = new AbortController()
  const transport = transportOf(server, deps)
  // No capabilities: a server can not have us ask a model, list folders or question people.
  const client = new Client({ name: 'ai-workbench', version }, { capabilities: {} })
  client.onclose = () => ending.abort(new Error(server.kind === 'local' ? 'the program has ended' : 'closed'))
  if (server.kind === 'remote') client.onerror = onChange
  client.setNotificationHandler(ToolListChangedNotificationSchema, onChange)

  const close = async () => {
    if (transport instanceof StreamableHTTPClientTransport && !ending.signal.aborted) {
      await settledWithin(timing.patienceMs, transport.terminateSession())
    }
    await transport.close()
  }
  try {
    await client.connect(transport, { timeout: timing.connectMs, signal })
  } catch (error) {
    await transport.close()
    throw error
  }
  return {
    client,
    ended: ending.signal,
    list: () =>
      listAll(client, { timeout: timing.connectMs, signal: AbortSignal.any([signal, ending.signal]) }),
    end: (reason) => ending.abort(reason),
    close,
  }
}

function transportOf(server: McpServerConfig, { egress, env, timing, onLogLine }: McpSessionDeps): Transport {
  if (server.kind === 'local') {
    return createStdioTransport(server, {
      env: startingEnvironment(env, server.env),
      onLogLine,
      patienceMs: timing.patienceMs,
    })
  }
  const transport = new StreamableHTTPClientTransport(server.url, {
    fetch: createEgressFetch(server, egress),
  })
  // Its getter may give undefined where the interface has an optional property: the same to everybody but the compiler.
  return transport as Transport
}

const Page = z.object({ tools: z.array(z.unknown()), nextCursor: z.string().optional() })

// Not the SDK's `listTools`: one tool that breaks the schema would cost all the others, and it compiles validators
// of what tools give back from schemas that strangers wrote.
async function listAll(
  client: Client,
  options: { readonly timeout: number; readonly signal: AbortSignal },
): Promise<readonly unknown[]> {
  if (client.getServerCapabilities()?.tools === undefined) return []
  const listed: unknown[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages && listed.length < mostListed; page += 1) {
    const params = cursor === undefined ? {} : { cursor }
    const { tools, nextCursor } = await client.request({ method: 'tools/list', params }, Page, options)
    listed.push(...tools)
    if (nextCursor === undefined || nextCursor === cursor) break
    cursor = nextCursor
  }
  return listed
}
