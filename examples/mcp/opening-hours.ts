import { createInterface } from 'node:readline'

// A local MCP server without any package: JSON-RPC, a message a line, requests on stdin and answers on stdout.
// https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#stdio

const hours: Readonly<Record<string, string>> = {
  library: 'Monday to Friday 9 to 18, Saturday 10 to 14',
  museum: 'Tuesday to Sunday 10 to 17',
}

const tools = [
  {
    name: 'opening_hours',
    description: 'When a public place of the town is open.',
    inputSchema: {
      type: 'object',
      properties: { place: { type: 'string', enum: Object.keys(hours) } },
      required: ['place'],
    },
  },
]

interface Request {
  readonly id?: number | string
  readonly method: string
  readonly params?: { readonly protocolVersion?: string; readonly arguments?: { readonly place?: string } }
}

function answerTo({ method, params }: Request): object {
  if (method === 'initialize') {
    return {
      protocolVersion: params?.protocolVersion,
      capabilities: { tools: {} },
      serverInfo: { name: 'opening-hours', version: '1.0.0' },
    }
  }
  if (method === 'tools/list') return { tools }
  if (method === 'tools/call') {
    const place = params?.arguments?.place ?? ''
    const text = hours[place]
    return {
      content: [{ type: 'text', text: text ?? `Nobody knows ${place}.` }],
      isError: text === undefined,
    }
  }
  return {}
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line) as Request
  // Notifications have no id and get no answer.
  if (request.id === undefined) continue
  const answer = { jsonrpc: '2.0', id: request.id, result: answerTo(request) }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
