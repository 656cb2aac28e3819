import { spawn } from 'node:child_process'
import type { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type ListToolsResult,
} from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'

const pageSize = 4
const anything = { type: 'object' }

/** Lists that a server should not give, beside a good one. */
export const hostileListings: readonly unknown[] = [
  { name: 'good', description: 'Fine.', inputSchema: anything },
  { name: 'good', description: 'Again.', inputSchema: anything },
  { name: 'no-object', inputSchema: { type: 'string' } },
  {
    name: 'proto',
    inputSchema: JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}'),
  },
  { name: 'large', inputSchema: { type: 'object', description: 'x'.repeat(100_000) } },
  { name: 'deep', inputSchema: nested(200) },
  { name: 'reference', inputSchema: { type: 'object', properties: { a: { $ref: 'file:///etc/passwd' } } } },
  { name: 7, inputSchema: anything },
  'no tool at all',
  {
    name: 'unseen',
    description: `Adds.\u202e\u{e0049}\u{e0067}\ud800\0${' and more'.repeat(2_000)}`,
    inputSchema: anything,
  },
]

function nested(depth: number): unknown {
  return depth === 0 ? anything : { type: 'object', properties: { a: nested(depth - 1) } }
}

export interface TestToolsOptions {
  /** What is listed in place of the usual tools. */
  readonly listings?: readonly unknown[]
  readonly crash: () => void
}

interface Seen {
  /** Calls that the client cancelled. */
  cancelled: number
}

/** What a server of tests can do; every way a tool can be unpleasant has a name. */
export function serveTestTools(server: Server, { listings, crash }: TestToolsOptions): Seen {
  const seen: Seen = { cancelled: 0 }
  const text = (value: string): CallToolResult => ({ content: [{ type: 'text', text: value }] })
  const tools = new Map<string, (args: Record<string, unknown>) => CallToolResult | Promise<CallToolResult>>([
    ['echo', (args) => text(String(args.text))],
    [
      'environment',
      () => ({ content: [], structuredContent: { env: { ...process.env }, cwd: process.cwd() } }),
    ],
    ['process', () => ({ content: [], structuredContent: { pid: process.pid, child: leaveChild() } })],
    ['crash', () => never(crash())],
    ['never', () => never()],
    ['huge', (args) => text('x'.repeat(Number(args.bytes)))],
    ['fails', () => ({ ...text('No such customer.'), isError: true })],
    [
      'picture',
      () => ({
        content: [
          { type: 'text', text: 'A chart:' },
          { type: 'image', data: 'A'.repeat(4_000), mimeType: 'image/png' },
          { type: 'resource_link', uri: 'file:///report.pdf', name: 'report' },
        ],
      }),
    ],
    // What servers may ask of clients that allow it: a completion, a question to the user, the list of folders.
    ['ask-back', async ({ method, params }) => text(await answerTo(server, String(method), params))],
    ['cancelled', () => text(String(seen.cancelled))],
    ['complain', (args) => text(String(process.stderr.write(`${args.text}\n`)))],
    [
      'grow',
      async () => {
        tools.set('grown/later', () => text('here I am'))
        await server.sendToolListChanged()
        return text('grown')
      },
    ],
  ])

  server.setRequestHandler(ListToolsRequestSchema, ({ params }) => {
    const all =
      listings ?? [...tools.keys()].map((name) => ({ name, description: name, inputSchema: anything }))
    const from = Number(params?.cursor ?? 0)
    const next = from + pageSize
    const page = { tools: all.slice(from, next), ...(next < all.length ? { nextCursor: String(next) } : {}) }
    return page as unknown as ListToolsResult
  })
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => {
    signal.addEventListener('abort', () => {
      seen.cancelled += 1
    })
    const tool = tools.get(params.name)
    return tool === undefined ? { ...text('no such tool'), isError: true } : tool(params.arguments ?? {})
  })
  return seen
}

async function answerTo(server: Server, method: string, params: unknown): Promise<string> {
  const request = { method, params } as Parameters<Server['request']>[0]
  return server.request(request, z.unknown()).then(
    (answer) => `answered ${JSON.stringify(answer)}`,
    (error: unknown) => `refused: ${error instanceof Error ? error.message : String(error)}`,
  )
}

const never = (_whatever?: unknown) => new Promise<CallToolResult>(() => {})

/** A program that this one starts and forgets. */
function leaveChild(): number | undefined {
  const child = spawn('sleep', ['300'], { stdio: 'ignore' })
  return child.pid
}
