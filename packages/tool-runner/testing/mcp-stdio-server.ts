import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { hostileListings, serveTestTools } from './mcp-test-tools.ts'

// A local MCP server as a program of its own: `node mcp-stdio-server.ts [hostile|stubborn]`.
const mode = process.argv[2]
const server = new Server(
  { name: 'test', version: '1.0.0' },
  { capabilities: { tools: { listChanged: true } } },
)
serveTestTools(server, {
  crash: () => process.exit(7),
  ...(mode === 'hostile' ? { listings: hostileListings } : {}),
})
if (mode === 'stubborn') {
  process.on('SIGTERM', () => {})
  setInterval(() => {}, 60_000)
}
process.stdout.write('a line that is no message\n')
await server.connect(new StdioServerTransport())
