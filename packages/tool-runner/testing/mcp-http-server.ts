import { randomUUID } from 'node:crypto'
import { createServer, type Server as HttpServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { serveTestTools } from './mcp-test-tools.ts'

export interface McpHttpServer {
  readonly url: string
  /** `host:port`. */
  readonly host: string
  /** Headers of all requests so far. */
  readonly requests: readonly {
    readonly method: string
    readonly path: string
    readonly headers: IncomingHttpHeaders
  }[]
  readonly sessions: () => number
  /** As a restart does: every session is unknown from now on. */
  forgetSessions(): void
  /** Every request from now on is sent there. */
  redirectTo(location: string | null): void
  close(): Promise<void>
}

/** A remote MCP server on loopback, by the SDK's server side. */
export async function startMcpHttpServer({
  json = false,
  port = 0,
}: {
  readonly json?: boolean
  readonly port?: number
} = {}): Promise<McpHttpServer> {
  const requests: { method: string; path: string; headers: IncomingHttpHeaders }[] = []
  const sessions = new Map<string, StreamableHTTPServerTransport>()
  let location: string | null = null

  const openSession = async (): Promise<StreamableHTTPServerTransport> => {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      enableJsonResponse: json,
      onsessioninitialized: (id) => void sessions.set(id, transport),
      onsessionclosed: (id) => void sessions.delete(id),
    })
    const server = new Server(
      { name: 'test', version: '1.0.0' },
      { capabilities: { tools: { listChanged: true } } },
    )
    serveTestTools(server, { crash: () => http.closeAllConnections() })
    // The getter of its session may give undefined, which the interface leaves out.
    await server.connect(transport as Parameters<typeof server.connect>[0])
    return transport
  }

  const http: HttpServer = createServer((request, response) => {
    requests.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers })
    if (location !== null) return void response.writeHead(307, { location }).end()
    const id = request.headers['mcp-session-id']
    const known = typeof id === 'string' ? sessions.get(id) : undefined
    if (id !== undefined && known === undefined) return void response.writeHead(404).end('no such session')
    void (async () => (known ?? (await openSession())).handleRequest(request, response))()
  })
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`
  return {
    url: `http://${host}/mcp`,
    host,
    requests,
    sessions: () => sessions.size,
    forgetSessions: () => sessions.clear(),
    redirectTo: (to) => {
      location = to
    },
    async close() {
      for (const transport of sessions.values()) await transport.close()
      const closed = new Promise((resolve) => http.close(resolve))
      http.closeAllConnections()
      await closed
    },
  }
}
