import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { mcpUnderTest, remoteServer } from '../../testing/mcp-under-test.ts'
import { createEgress } from '../egress/create-egress.ts'
import { checkMcpServer } from './check-mcp-server.ts'

/** Answers everything with what it was sent. */
async function anEchoingServer() {
  const server = createServer(({ headers }, response) => {
    response.writeHead(500).end(`no: ${headers.authorization}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return remoteServer(`http://127.0.0.1:${port}/mcp`, {
    headers: [['Authorization', 'Bearer tracker-token']],
    hidden: new Map([['Authorization', 'tracker-token']]),
  })
}

test('a server that repeats its credential in a fault does not get it onto a screen', async () => {
  const server = await anEchoingServer()
  const deps = { egress: createEgress(), env: {}, version: '0.0.0' }
  const { tools, problems } = await checkMcpServer(server, deps, { timeoutMs: 5_000 })
  expect(tools).toBeNull()
  expect(problems).toEqual([expect.stringContaining('no: Bearer [secret:Authorization]')])
})

test('nor into the state that the workbench shows', async () => {
  const { mcp } = mcpUnderTest([await anEchoingServer()])
  onTestFinished(() => mcp.close())
  await expect.poll(() => mcp.state()[0]?.problem).toContain('[secret:Authorization]')
  expect(JSON.stringify(mcp.state())).not.toContain('tracker-token')
})
