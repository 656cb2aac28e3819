import type { EffectOutcome } from '@workbench/core/ports/outbound'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEgress } from '../egress/create-egress.ts'
import { closedPort, loopbackSocket } from '../egress/testing/loopback-server.ts'
import { type LoopbackServer, startLoopbackServer } from '../runner/testing/loopback-server.ts'
import { anOutbound, aRequest, failed, mark, type OutboundSetup } from './testing/an-outbound.ts'

const token = 'sk-live-"0123456789'
let server: LoopbackServer
let elsewhere: LoopbackServer

beforeAll(async () => {
  elsewhere = await startLoopbackServer((_, response) => response.end('elsewhere'))
  server = await startLoopbackServer(({ path, headers, body }, response) => {
    const json = (text: string) => response.setHeader('content-type', 'application/json').end(text)
    if (path === '/echo') json(JSON.stringify({ headers, body }))
    else if (path === '/echo-encoded')
      response.end(Buffer.from(`${headers.authorization}`).toString('base64'))
    else if (path === '/text') response.setHeader('content-type', 'text/plain').end('plain \0 text')
    else if (path === '/bytes') response.end(Buffer.from([0xff, 0xfe, 0x00]))
    else if (path === '/not-json') json('{"half":')
    else if (path === '/prototype') json('{"__proto__":{"admin":true}}')
    else if (path === '/deep') json(`${'['.repeat(500)}${']'.repeat(500)}`)
    else if (path === '/large') response.end(Buffer.alloc(10 * 1024 * 1024, 'x'))
    else if (path === '/missing') response.writeHead(404).end('nothing here')
    else if (path === '/redirect') response.writeHead(302, { location: `${elsewhere.url}/landed` }).end()
    else if (path === '/metadata')
      response.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data/' }).end()
    else if (path === '/silent') return
    else if (path.startsWith('/cut')) {
      response.writeHead(200, path === '/cut' ? { 'content-length': '1000' } : {}).write('half')
      setTimeout(() => response.destroy(), 20)
    } else response.end('ok')
  })
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await elsewhere[Symbol.asyncDispose]()
})

const here = (setup: OutboundSetup = {}) =>
  anOutbound({
    ...setup,
    policy: { net: [server.host], secrets: ['KEY'], ...setup.policy },
    secrets: { KEY: token, ...setup.secrets },
  })

const outputOf = (outcome: EffectOutcome) => {
  if (!outcome.isSent) throw new Error(`It failed: ${outcome.code}: ${outcome.message}`)
  return outcome.output as { status: number; headers: Record<string, string>; body: unknown }
}

describe('a request', () => {
  test('leaves with its ids, its key and its body as JSON', async () => {
    const outcome = await here().send(
      aRequest({ method: 'POST', url: `${server.url}/plain`, body: { n: 1 }, headers: [['X-Team', 'red']] }),
    )
    expect(outcome).toMatchObject({
      isSent: true,
      output: { status: 200, body: 'ok' },
      hosts: [{ host: '127.0.0.1', requests: 1 }],
    })
    const seen = server.seen.at(-1)
    expect(seen).toMatchObject({ method: 'POST', path: '/plain', body: '{"n":1}' })
    expect(seen?.headers).toMatchObject({
      'x-team': 'red',
      'x-request-id': 'request-1',
      traceparent: expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/),
      'idempotency-key': 'run-1/steps/send',
      'content-type': 'application/json',
    })
  })

  test("keeps the caller's own key and type, and sends text as it is", async () => {
    const headers = [
      ['Idempotency-Key', 'mine'],
      ['Content-Type', 'text/csv'],
    ] as const
    await here().send(aRequest({ method: 'PUT', url: `${server.url}/plain`, headers, body: 'a,b' }))
    expect(server.seen.at(-1)?.headers).toMatchObject({
      'idempotency-key': 'mine',
      'content-type': 'text/csv',
    })
    expect(server.seen.at(-1)?.body).toBe('a,b')
  })

  test('gets its secrets on the way out, escaped where they become part of JSON', async () => {
    const url = `${server.url}/plain?key=${mark('KEY')}`
    const headers = [['authorization', `Bearer ${mark('KEY')}`]] as const
    await here().send(aRequest({ method: 'POST', url, headers, body: { key: mark('KEY') } }))
    const seen = server.seen.at(-1)
    expect(seen?.headers.authorization).toBe(`Bearer ${token}`)
    expect(seen?.path).toBe(`/plain?key=${token.replace('"', '%22')}`)
    expect(JSON.parse(seen?.body ?? '')).toEqual({ key: token })
  })

  test('from outside that looks like a placeholder or like a mark stays text', async () => {
    const guessed = mark('KEY').replace('f0e1d2c3', 'guessed')
    const body = { a: '{{ secrets.KEY }}', b: '{{secrets.KEY}}', c: guessed }
    await here().send(aRequest({ method: 'POST', url: `${server.url}/plain`, body }))
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual(body)
  })
})

describe('an answer', () => {
  const get = async (path: string, setup?: OutboundSetup) =>
    outputOf(
      await here(setup).send(
        aRequest({ url: server.url + path, headers: [['authorization', `Bearer ${mark('KEY')}`]] }),
      ),
    )

  test('that is JSON is parsed, text is text, and what is neither is base64', async () => {
    expect((await get('/echo')).body).toMatchObject({ headers: { host: server.host } })
    expect((await get('/text')).body).toBe('plain  text')
    expect((await get('/bytes')).body).toEqual({ base64: '//4A' })
  })

  test.each(['/not-json', '/prototype', '/deep'])(
    'that only says it is JSON stays text: %s',
    async (path) => {
      expect((await get(path)).body).toEqual(expect.any(String))
    },
  )

  test('has no secret in it, in whatever form it comes back', async () => {
    const echo = await get('/echo')
    expect(echo.body).toMatchObject({ headers: { authorization: 'Bearer [secret:KEY]' } })
    expect((await get('/echo-encoded')).body).toContain('[secret:KEY]')
  })

  test('has no secret of somebody else in it either', async () => {
    const setup = { secrets: { OTHER: 'plain-secret-elsewhere' } }
    const { send } = here(setup)
    const outcome = await send(
      aRequest({ method: 'POST', url: `${server.url}/echo`, body: 'it is plain-secret-elsewhere' }),
    )
    expect(outputOf(outcome).body).toMatchObject({ body: 'it is [secret:OTHER]' })
  })

  test('of any status was sent', async () => {
    expect(await get('/missing')).toMatchObject({ status: 404, body: 'nothing here' })
  })

  test('of 10 MiB is more than the policy takes', async () => {
    const outcome = failed(await here().send(aRequest({ url: `${server.url}/large` })))
    expect(outcome).toMatchObject({ code: 'output_limit', isUnknown: true, isTransient: false })
  })
})

describe('a redirect', () => {
  test('is followed where the policy names its end, and credentials stay behind', async () => {
    const { send } = here({ policy: { net: [server.host, elsewhere.host] } })
    const headers = [['authorization', `Bearer ${mark('KEY')}`]] as const
    expect(outputOf(await send(aRequest({ url: `${server.url}/redirect`, headers })))).toMatchObject({
      body: 'elsewhere',
    })
    expect(elsewhere.seen.at(-1)?.headers.authorization).toBeUndefined()
  })

  test.each(['/redirect', '/metadata'])('to where the policy does not lead is refused: %s', async (path) => {
    const before = elsewhere.seen.length
    const outcome = failed(await here().send(aRequest({ url: server.url + path })))
    expect(outcome).toMatchObject({ code: 'denied_net', isTransient: false })
    expect(elsewhere.seen).toHaveLength(before)
  })
})

describe('a failure', () => {
  test('to connect is known not to have been sent, and passes', async () => {
    const port = await closedPort()
    const { send } = here({ policy: { net: [`127.0.0.1:${port}`] } })
    expect(await send(aRequest({ url: `http://127.0.0.1:${port}/` }))).toMatchObject({
      isSent: false,
      isUnknown: false,
      isTransient: true,
      message: expect.stringContaining('ECONNREFUSED'),
    })
  })

  test('to find the name is one, too', async () => {
    const egress = createEgress({
      resolve: () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })),
    })
    const { send } = anOutbound({ egress, policy: { net: ['a.test'] } })
    expect(await send(aRequest())).toMatchObject({ isUnknown: false, isTransient: true })
  })

  test.each([
    ['answered in time', '/silent', 'timeout'],
    ['answered whole', '/cut', 'failed'],
    ['answered to the last chunk', '/cut-chunked', 'failed'],
  ])('that was not %s may have arrived', async (_, path, code) => {
    const outcome = await here().send(aRequest({ method: 'POST', url: server.url + path, timeoutMs: 200 }))
    expect(outcome).toMatchObject({
      ...{ isSent: false, isUnknown: true, isTransient: true, code },
      hosts: [{ host: '127.0.0.1' }],
    })
  })

  test('of a connection that breaks once the request is there may have arrived', async () => {
    const { port, url } = await loopbackSocket((socket) => socket.once('data', () => socket.destroy()))
    const { send } = here({ policy: { net: [`127.0.0.1:${port}`] } })
    expect(await send(aRequest({ method: 'POST', url, body: 'x' }))).toMatchObject({
      isUnknown: true,
      isTransient: true,
    })
  })

  test("is over by the policy's time when that is shorter", async () => {
    const { send } = here({ policy: { timeoutMs: 100 } })
    const outcome = await send(aRequest({ url: `${server.url}/silent`, timeoutMs: 60_000 }))
    expect(outcome).toMatchObject({ code: 'timeout', message: expect.stringContaining('100 ms') })
  })

  test('of the port where the workbench itself listens can only be read', async () => {
    const ownPort = Number(server.host.split(':')[1])
    const { send } = here({ egress: createEgress({ ownPort }) })
    const url = `http://localhost:${ownPort}/plain`
    const open = here({ egress: createEgress({ ownPort }), policy: { net: [`localhost:${ownPort}`] } })
    expect(await open.send(aRequest({ method: 'POST', url }))).toMatchObject({
      code: 'denied_net',
      isUnknown: false,
      isTransient: false,
    })
    expect(await send(aRequest({ url: `${server.url}/plain` }))).toMatchObject({ isSent: true })
  })

  test('of our own is told without its inner workings, and goes to the log', async () => {
    const egress = { fetch: () => Promise.reject(new TypeError(`secret inner ${token}`)) }
    const { send, lines } = here({ egress })
    const outcome = failed(await send(aRequest({ url: server.url })))
    expect(outcome.message).not.toContain('inner')
    expect(lines).toMatchObject([{ level: 'error', runId: 'run-1', tool: 'http_request' }])
  })
})

test('what is cancelled ends with the reason, before and while it is sent', async () => {
  const reason = new Error('the run was cancelled')
  const { send } = here()
  const request = aRequest({ url: `${server.url}/silent` })
  await expect(send(request, AbortSignal.abort(reason))).rejects.toBe(reason)
  const controller = new AbortController()
  const sending = send(request, controller.signal)
  setTimeout(() => controller.abort(reason), 50)
  await expect(sending).rejects.toBe(reason)
})
