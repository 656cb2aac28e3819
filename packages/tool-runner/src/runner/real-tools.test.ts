import { strictestPolicy, type ToolPolicy } from '@workbench/core/models/tool'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startMcpHttpServer } from '../../testing/mcp-http-server.ts'
import { mcpUnderTest, remoteServer } from '../../testing/mcp-under-test.ts'
import { createEgress } from '../egress/create-egress.ts'
import { createSandbox } from '../sandbox/create-sandbox.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { aCall, allowed, aTool, aToolRunner, callTool, realClock } from './testing/a-tool-runner.ts'
import { type LoopbackServer, startLoopbackServer } from './testing/loopback-server.ts'

// Everything real: processes, requests, files. Only tools and secrets are in memory.

const secret = 'sk-live-0123456789'
let sandbox: Sandbox
let server: LoopbackServer
let elsewhere: LoopbackServer

beforeAll(async () => {
  sandbox = await createSandbox({ spares: 1 })
  elsewhere = await startLoopbackServer((_, response) => response.end('elsewhere'))
  server = await startLoopbackServer(({ path, headers, body }, response) => {
    if (path === '/redirect') response.writeHead(302, { location: `${elsewhere.url}/landed` }).end()
    else if (path === '/slow') setTimeout(() => response.end('late'), 5_000).unref()
    else {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ path, body, authorization: headers.authorization ?? null }))
    }
  })
})

afterAll(async () => {
  await sandbox.close()
  await server[Symbol.asyncDispose]()
  await elsewhere[Symbol.asyncDispose]()
})

/** A runner with one script tool. */
function aScript(source: string, policy: Partial<ToolPolicy> = {}) {
  const tools = [
    aTool({ inputSchema: { type: 'object' }, source, policy: { ...strictestPolicy, ...policy } }),
  ]
  const deps = { sandbox, egress: createEgress(), clock: realClock, secrets: { KEY: secret } }
  return aToolRunner({ tools, ...deps }).runner
}

const fetching = `export default async ({ path, init }, ctx) => {
  const answer = await ctx.fetch(path, init)
  return { url: answer.url, status: answer.status, body: await answer.text() }
}`

describe('a request', () => {
  test('to a host that the policy does not name is refused and recorded', async () => {
    const before = server.seen.length
    const outcome = await callTool(aScript(fetching), aCall({ args: { path: `${server.url}/a?token=1` } }))
    expect(outcome).toMatchObject({
      ok: false,
      result: null,
      error: { code: 'denied_net', message: expect.stringContaining('127.0.0.1') },
      audit: { hosts: [], refused: [{ code: 'denied_net', what: `GET ${server.url}/a` }] },
    })
    expect(server.seen).toHaveLength(before)
  })

  test('is refused when a caller narrowed the policy', async () => {
    const runner = aScript(fetching, { net: [server.host] })
    const call = aCall({ args: { path: `${server.url}/a` } })
    expect(await callTool(runner, call)).toMatchObject({ ok: true })
    expect(await callTool(runner, { ...call, limits: [{ shout: { net: [] } }] })).toMatchObject({
      error: { code: 'denied_net' },
    })
  })

  test('carries the ids of its run, and an idempotency key when it changes something', async () => {
    const source = `export default async ({ url }, ctx) => {
      await ctx.fetch(url + '/get')
      await ctx.fetch(url + '/one', { method: 'POST', body: '1' })
      await ctx.fetch(url + '/two', { method: 'POST', body: '2', headers: { traceparent: 'forged' } })
    }`
    const outcome = await callTool(
      aScript(source, { net: [server.host] }),
      aCall({ args: { url: server.url } }),
    )
    expect(outcome).toMatchObject({ ok: true, audit: { hosts: [{ requests: 3, address: '127.0.0.1' }] } })
    const [get, one, two] = server.seen.slice(-3)
    expect(get?.headers).toMatchObject({ 'x-request-id': 'request-1' })
    expect(get?.headers).not.toHaveProperty('idempotency-key')
    expect(one?.headers['idempotency-key']).toBe('run-1/tool/0')
    expect(two?.headers['idempotency-key']).toBe('run-1/tool/0/2')
    expect(two?.headers.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/)
  })

  test('gets a secret into its header, and the tool gets it nowhere', async () => {
    const runner = aScript(fetching, { net: [server.host], secrets: ['KEY'] })
    const init = { headers: { Authorization: 'Bearer {{ secrets.KEY }}' } }
    const call = aCall({ args: { path: `${server.url}/private`, init } })
    const decision = allowed(await runner.authorize(call))
    expect(decision.redactedArgs).toEqual(call.args)
    const outcome = await callTool(runner, call)
    expect(server.seen.at(-1)?.headers.authorization).toBe(`Bearer ${secret}`)
    expect(outcome.audit.secrets).toEqual(['KEY'])
    // The server sent it back; nobody gets to read it.
    expect(outcome.result).toMatchObject({ body: expect.stringContaining('Bearer [secret:KEY]') })
    expect(JSON.stringify(outcome)).not.toContain(secret)
  })

  test('with a secret that the policy does not name is not sent', async () => {
    const before = server.seen.length
    const init = { headers: { 'x-key': '{{ secrets.KEY }}' } }
    const outcome = await callTool(
      aScript(fetching, { net: [server.host] }),
      aCall({ args: { path: server.url, init } }),
    )
    expect(outcome).toMatchObject({
      error: { code: 'denied_secret' },
      audit: { refused: [{ code: 'denied_secret', what: 'KEY' }] },
    })
    expect(server.seen).toHaveLength(before)
  })

  test('has no secrets put into address and body', async () => {
    const init = { method: 'POST', body: '{{ secrets.KEY }}' }
    const runner = aScript(fetching, { net: [server.host], secrets: ['KEY'] })
    await callTool(runner, aCall({ args: { path: `${server.url}/?q={{secrets.KEY}}`, init } }))
    expect(server.seen.at(-1)?.body).toBe('{{ secrets.KEY }}')
    expect(server.seen.at(-1)?.path).not.toContain(secret)
  })

  test('follows a redirect only to where it could have gone itself', async () => {
    const call = aCall({ args: { path: `${server.url}/redirect` } })
    const before = elsewhere.seen.length
    const closed = await callTool(aScript(fetching, { net: [server.host] }), call)
    expect(closed).toMatchObject({ error: { code: 'denied_net' } })
    expect(elsewhere.seen).toHaveLength(before)
    const open = await callTool(aScript(fetching, { net: [server.host, elsewhere.host] }), call)
    expect(open).toMatchObject({ result: { url: `${elsewhere.url}/landed`, body: 'elsewhere' } })
    expect(open.audit.hosts).toHaveLength(2)
  })

  test('ends with the call it belongs to', async () => {
    const runner = aScript(fetching, { net: [server.host], timeoutMs: 500 })
    const outcome = await callTool(runner, aCall({ args: { path: `${server.url}/slow` } }))
    expect(outcome).toMatchObject({ error: { code: 'timeout' }, audit: { hosts: [{ requests: 1 }] } })
    expect(outcome.latencyMs).toBeLessThan(3_000)
  })
})

test('a tool that gives a secret back in base64 is not understood', async () => {
  const source = `export default async (_, ctx) => {
    const key = await ctx.secret('KEY')
    ctx.log('hex', [...key].map((c) => c.charCodeAt(0).toString(16)).join(''))
    return { a: btoa(key), b: btoa('x' + key), c: btoa('xy' + key), d: encodeURIComponent(key) }
  }`
  const outcome = await callTool(aScript(source, { secrets: ['KEY'] }), aCall())
  expect(outcome).toMatchObject({ ok: true, audit: { secrets: ['KEY'] } })
  const said = JSON.stringify(outcome)
  for (const form of [btoa(secret), Buffer.from(secret).toString('hex'), secret])
    expect(said).not.toContain(form.slice(4, -4))
  expect(said.match(/\[secret:KEY\]/g)?.length).toBe(5)
})

test.each([
  ['throws', 'throw new Error(text)'],
  ['writes when it dies', 'Deno.stderr.writeSync(new TextEncoder().encode(text)); Deno.exit(3)'],
])('nothing of a secret is left where what a tool %s is cut', async (_, act) => {
  const source = `export default async ({ place }, ctx) => {
    const text = 'x'.repeat(place) + await ctx.secret('KEY')
    ${act}
  }`
  for (const place of [990, 1_900, 1_995]) {
    const { error } = await callTool(aScript(source, { secrets: ['KEY'] }), aCall({ args: { place } }))
    expect(error?.message).toContain('x'.repeat(900))
    expect(error?.message).not.toContain('sk-l')
  }
})

test('a tool that never ends is a timeout, one that throws has failed, and the next call is served', async () => {
  const loop = await callTool(aScript('export default () => { for (;;); }', { timeoutMs: 300 }), aCall())
  expect(loop).toMatchObject({ error: { code: 'timeout' }, audit: { exit: { signal: 'SIGKILL' } } })
  const thrown = await callTool(aScript('export default () => { throw new Error("out of ink") }'), aCall())
  expect(thrown).toMatchObject({ error: { code: 'failed', message: expect.stringContaining('out of ink') } })
  expect(await callTool(aScript('export default () => 7'), aCall())).toMatchObject({ ok: true, result: 7 })
})

test('a cancelled run takes its tool along', async () => {
  const cancelling = new AbortController()
  const calling = callTool(aScript('export default () => { for (;;); }'), aCall(), cancelling.signal)
  setTimeout(() => cancelling.abort(new Error('The run was cancelled')), 200)
  const outcome = await calling
  expect(outcome).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(outcome.latencyMs).toBeLessThan(5_000)
})

test('a result above the limit is none', async () => {
  const runner = aScript('export default () => "x".repeat(5000)', { maxOutputBytes: 1000 })
  expect(await callTool(runner, aCall())).toMatchObject({ result: null, error: { code: 'output_limit' } })
})

test('a script can not send messages or search documents, whatever it calls itself', async () => {
  const source = `export default async (_, ctx) => {
    const tries = [() => ctx.sendMessage({ channel: 'log', text: 'hi' }), () => ctx.searchDocuments('x')]
    return Promise.all(tries.map((attempt) => attempt().then(() => 'done', (error) => error.code)))
  }`
  const outcome = await callTool(aScript(source), aCall())
  expect(outcome.result).toEqual(['denied_run', 'denied_run'])
  expect(outcome.audit.refused).toHaveLength(2)
})

test('more requests at once than are answered at once are all answered', async () => {
  const source = `export default async ({ url }, ctx) => {
    const asked = Array.from({ length: 60 }, (_, i) => ctx.fetch(url + '/' + i))
    return (await Promise.all(asked)).filter(({ status }) => status === 200).length
  }`
  const outcome = await callTool(
    aScript(source, { net: [server.host] }),
    aCall({ args: { url: server.url } }),
  )
  expect(outcome).toMatchObject({ result: 60, audit: { hosts: [{ requests: 60 }] } })
})

test('a tool of a remote MCP server goes through the same boundary', async () => {
  const remote = await startMcpHttpServer()
  onTestFinished(() => remote.close())
  const { mcp } = mcpUnderTest([remoteServer(remote.url)])
  onTestFinished(() => mcp.close())
  const tool = aTool({
    ...{ name: 'remote__echo', origin: 'mcp', server: 'remote', source: null, isSandboxed: false },
    policy: { ...strictestPolicy, net: [remote.host] },
  })
  const { runner } = aToolRunner({ tools: [tool], mcp, clock: realClock, secrets: { KEY: secret } })
  const call = aCall({ tool: 'remote__echo', args: { text: `key ${secret}` } })

  expect(await callTool(runner, call)).toMatchObject({
    ok: true,
    result: 'key [secret:KEY]',
    audit: { sandbox: null, hosts: [{ address: '127.0.0.1', requests: 1 }] },
  })
  expect(await callTool(runner, { ...call, limits: [{ remote__echo: { net: [] } }] })).toMatchObject({
    error: { code: 'denied_net' },
    audit: { hosts: [], refused: [{ code: 'denied_net' }] },
  })
})
