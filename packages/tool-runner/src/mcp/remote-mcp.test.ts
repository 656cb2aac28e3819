import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { hostsOf, mcpGrant } from '../../testing/mcp-grant.ts'
import { startMcpHttpServer } from '../../testing/mcp-http-server.ts'
import { mcpUnderTest, remoteServer } from '../../testing/mcp-under-test.ts'
import { createEgress } from '../egress/create-egress.ts'
import type { Egress } from '../egress/egress.ts'

const patience = { timeout: 15_000, interval: 20 }

async function open({
  json = false,
  ...overrides
}: { json?: boolean } & Parameters<typeof remoteServer>[1] = {}) {
  const server = await startMcpHttpServer({ json })
  onTestFinished(() => server.close())
  const opened = mcpUnderTest([remoteServer(server.url, overrides)])
  onTestFinished(() => opened.mcp.close())
  const grant = (policy: Parameters<typeof mcpGrant>[0] = {}, signal?: AbortSignal) =>
    mcpGrant({ net: [server.host], ...policy }, signal)
  const call = (tool: string, args: unknown = {}, granted = grant()) =>
    opened.mcp.call({ name: `remote__${tool}`, server: 'remote' }, args, granted)
  return { ...opened, server, grant, call }
}

test.each([{ json: false }, { json: true }])(
  'a remote server is called through the egress (%o)',
  async (how) => {
    const { call, grant, server, stored } = await open(how)
    const granted = grant()
    expect(await call('echo', { text: 'hello' }, granted)).toBe('hello')
    expect(stored.get('remote')?.names).toHaveLength(12)
    expect(stored.get('remote')?.defaults).toMatchObject({ net: [server.host], enabled: true })
    const [host, port] = server.host.split(':')
    expect(hostsOf(granted)).toEqual([
      {
        ...{ host, port: Number(port), address: '127.0.0.1', requests: 1 },
        ...{ bytesSent: expect.any(Number), bytesReceived: expect.any(Number) },
      },
    ])
  },
  30_000,
)

test('a call says whose it is; the rest of the session does not', async () => {
  const headers = [['Authorization', 'Bearer abc']] as const
  const { call, server } = await open({ headers })
  await call('echo', { text: 'hello' })
  expect(server.requests.every((request) => request.headers.authorization === 'Bearer abc')).toBe(true)
  const calls = server.requests.filter((request) => request.headers['x-request-id'] !== undefined)
  expect(calls.map((request) => request.headers)).toEqual([
    expect.objectContaining({
      ...{ 'x-request-id': 'request-1', 'idempotency-key': 'once-and-for-all' },
      traceparent: expect.stringMatching(/^00-a{32}-[0-9a-f]{16}-01$/),
    }),
  ])
}, 30_000)

test.each([[[]], [['other.example:443']], [['127.0.0.1']]])(
  'a policy with the hosts %j does not let the call out',
  async (net) => {
    const { call, grant, server } = await open()
    await call('echo', { text: 'up' })
    const before = server.requests.length
    const granted = grant({ net })
    await expect(call('echo', { text: 'hello' }, granted)).rejects.toMatchObject({ code: 'denied_net' })
    expect(granted.audit.soFar().refused).toMatchObject([{ code: 'denied_net' }])
    expect(server.requests).toHaveLength(before)
  },
  30_000,
)

test('a server that sends the call elsewhere is not followed', async () => {
  let visits = 0
  const elsewhere = createServer((_request, response) => {
    visits += 1
    response.end('{}')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void elsewhere.close())
  const place = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`

  const { call, grant, server } = await open()
  await call('echo', { text: 'up' })
  server.redirectTo(`http://${place}/mcp`)
  // Not even when the policy names the other place.
  const granted = grant({ net: [server.host, place] })
  await expect(call('echo', {}, granted)).rejects.toMatchObject({
    ...{ code: 'denied_net', message: expect.stringContaining(place) },
  })
  expect(granted.audit.soFar().refused).toHaveLength(1)
  expect(visits).toBe(0)
}, 30_000)

test('a server that was restarted is met again in the middle of a call', async () => {
  const { call, server, lines } = await open()
  await call('echo', { text: 'up' })
  server.forgetSessions()
  expect(await call('echo', { text: 'again' })).toBe('again')
  expect(lines.filter((line) => line.includes('connected, 12 tools'))).toHaveLength(2)
}, 30_000)

test('a server that is away delays nothing, and is found when it comes', async () => {
  const first = await startMcpHttpServer()
  const port = Number(new URL(first.url).port)
  await first.close()
  const { mcp, lines, stored } = mcpUnderTest([remoteServer(first.url)])
  onTestFinished(() => mcp.close())
  const call = () =>
    mcp.call({ name: 'remote__echo', server: 'remote' }, { text: 'hi' }, mcpGrant({ net: [first.host] }))
  await vi.waitFor(
    () => expect(mcp.state()).toMatchObject([{ problem: expect.any(String), tools: 0 }]),
    patience,
  )
  await expect(call()).rejects.toMatchObject({
    code: 'failed',
    message: expect.stringMatching(/not connected/),
  })
  const second = await startMcpHttpServer({ port })
  onTestFinished(() => second.close())
  await vi.waitFor(() => expect(stored.get('remote')?.names).toHaveLength(12), patience)
  expect(await call()).toBe('hi')
  expect(new Set(lines).size).toBe(lines.length)
}, 30_000)

test('a connection that breaks fails the call at once', async () => {
  const { call } = await open()
  await expect(call('crash')).rejects.toMatchObject({ code: 'failed' })
  expect(await call('echo', { text: 'again' })).toBe('again')
}, 30_000)

test.each([{ json: false }, { json: true }])(
  'a flood ends at the size of the policy (%o)',
  async (how) => {
    const { call, grant } = await open(how)
    const small = grant({ maxOutputBytes: 1_000 })
    await expect(call('huge', { bytes: 2_000 }, small)).rejects.toMatchObject({ code: 'output_limit' })
    await expect(call('huge', { bytes: 20_000_000 }, small)).rejects.toMatchObject({ code: 'output_limit' })
    expect(await call('echo', { text: 'again' })).toBe('again')
  },
  30_000,
)

test.each([{ json: false }, { json: true }])(
  'a slow tool runs into the time of its policy, and the server is told (%o)',
  async (how) => {
    const { call, grant } = await open(how)
    await call('echo', { text: 'up' })
    const granted = grant({ timeoutMs: 200 })
    await expect(call('never', {}, granted)).rejects.toMatchObject({ code: 'timeout' })
    expect(hostsOf(granted)).toMatchObject([{ requests: 1 }])
    await vi.waitFor(async () => expect(await call('cancelled')).toBe('1'), patience)
  },
  30_000,
)

test('a cancelled call ends at once, and the server is told', async () => {
  const { call, grant } = await open()
  await call('echo', { text: 'up' })
  const cancelling = new AbortController()
  setTimeout(() => cancelling.abort(), 100)
  await expect(call('never', {}, grant({}, cancelling.signal))).rejects.toMatchObject({ code: 'cancelled' })
  await vi.waitFor(async () => expect(await call('cancelled')).toBe('1'), patience)
}, 30_000)

test('a list that changes is told anew', async () => {
  const { call, stored } = await open()
  await call('grow')
  await vi.waitFor(() => expect(stored.get('remote')?.names).toContain('remote__grown_later'), patience)
}, 30_000)

test('closing takes leave of the server', async () => {
  const { call, mcp, server } = await open()
  await call('echo', { text: 'up' })
  expect(server.sessions()).toBe(1)
  await mcp.close()
  expect(server.sessions()).toBe(0)
}, 30_000)

test('a call is not over before its audit knows of the connection', async () => {
  const server = await startMcpHttpServer()
  onTestFinished(() => server.close())
  const egress = createEgress()
  const late: Pick<Egress, 'open'> = {
    open: (request, rules) =>
      egress.open(request, { ...rules, onContact: (contact) => setTimeout(rules.onContact, 50, contact) }),
  }
  const { mcp } = mcpUnderTest([remoteServer(server.url)], { egress: late })
  onTestFinished(() => mcp.close())
  const granted = mcpGrant({ net: [server.host] })
  await mcp.call({ name: 'remote__echo', server: 'remote' }, { text: 'hi' }, granted)
  expect(hostsOf(granted)).toHaveLength(1)
}, 30_000)

test('many calls at once keep their audits apart', async () => {
  const { call, grant } = await open()
  const grants = Array.from({ length: 8 }, () => grant())
  const results = await Promise.all(
    grants.map((granted, index) => call('echo', { text: `${index}` }, granted)),
  )
  expect(results).toEqual(grants.map((_, index) => `${index}`))
  expect(grants.map((granted) => hostsOf(granted)[0]?.requests)).toEqual(grants.map(() => 1))
}, 30_000)
