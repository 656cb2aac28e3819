import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ToolError } from '../tool-error.ts'
import { createEgress } from './create-egress.ts'
import type { EgressRequest, EgressRules } from './egress.ts'
import { closedPort, loopbackServer, loopbackSocket } from './testing/loopback-server.ts'

const egress = createEgress({
  async resolve(host) {
    throw new Error(`nobody was to look up ${host}`)
  },
})

function aGet(url: string, more: Partial<EgressRequest> = {}): EgressRequest {
  return { url, method: 'GET', headers: [], body: null, redirect: 'follow', ...more }
}

function rulesFor(ports: number | readonly number[], more: Partial<EgressRules> = {}): EgressRules {
  return {
    net: [ports].flat().map((port) => `127.0.0.1:${port}`),
    maxResponseBytes: 1024 * 1024,
    maxRequestBytes: 1024,
    totalTimeoutMs: 10_000,
    idleTimeoutMs: 10_000,
    signal: new AbortController().signal,
    onContact() {},
    ...more,
  }
}

async function faultOf(promise: Promise<unknown>): Promise<ToolError> {
  const error = await promise.then(
    () => expect.fail('it went through'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ToolError)
  return error as ToolError
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString()

describe('a request that the policy names', () => {
  test('goes out as it was asked for and comes back whole', async () => {
    const { port, url } = await loopbackServer(async (request, response) => {
      const { method, url: path, headers } = request
      response.writeHead(
        201,
        [
          ['X-Twice', 'a'],
          ['X-Twice', 'b'],
          ['Content-Type', 'application/json'],
        ].flat(),
      )
      response.end(JSON.stringify({ method, path, headers, body: await bodyOf(request) }))
    })
    const answer = await egress.fetch(
      aGet(`${url}/a?b=1#c`, {
        method: 'post',
        headers: [
          ['X-Key', 'k'],
          ['Content-Type', 'text/plain'],
        ],
        body: Buffer.from('hello'),
      }),
      rulesFor(port),
    )
    expect(answer).toMatchObject({
      url: `${url}/a?b=1`,
      status: 201,
      headers: { 'x-twice': 'a, b', 'content-type': 'application/json' },
    })
    expect(JSON.parse(textOf(answer.body))).toMatchObject({
      method: 'POST',
      path: '/a?b=1',
      body: 'hello',
      headers: {
        host: `127.0.0.1:${port}`,
        'x-key': 'k',
        'content-type': 'text/plain',
        'content-length': '5',
        connection: 'close',
        'user-agent': 'AI-Workbench',
      },
    })
  })

  test('cannot set headers of the connection', async () => {
    const { port, url } = await loopbackServer((request, response) =>
      response.end(JSON.stringify(request.headers)),
    )
    const { body } = await egress.fetch(
      aGet(url, {
        headers: [
          ['Host', 'internal.example'],
          ['Connection', 'keep-alive, x-key'],
          ['Content-Length', '100'],
          ['Transfer-Encoding', 'chunked'],
          ['Upgrade', 'websocket'],
          ['Expect', '100-continue'],
          ['Proxy-Authorization', 'Basic eA=='],
        ],
      }),
      rulesFor(port),
    )
    expect(JSON.parse(textOf(body))).toEqual({
      host: `127.0.0.1:${port}`,
      connection: 'close',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'AI-Workbench',
    })
  })

  test.each([
    ['X-Key', 'a\r\nHost: internal.example'],
    ['X-Key', 'a\nb'],
    ['X-Key', 'a\0b'],
    ['X-Key', '\u{1f600}'],
    ['X Key', 'a'],
    ['X-Key:', 'a'],
    ['', 'a'],
    ['X\r\nY', 'a'],
  ])('has no header %j: %j', async (name, value) => {
    const asked = egress.fetch(aGet('http://127.0.0.1:1/', { headers: [[name, value]] }), rulesFor(1))
    expect(await faultOf(asked)).toMatchObject({ code: 'failed', message: expect.stringContaining('header') })
  })

  test.each([
    ['CONNECT', 'denied_net'],
    ['trace', 'denied_net'],
    ['GET / HTTP/1.1\r\nX:', 'failed'],
  ])('is none with the method %j', async (method, code) => {
    expect(await faultOf(egress.fetch(aGet('http://127.0.0.1:1/', { method }), rulesFor(1)))).toMatchObject({
      code,
    })
  })

  test('does not carry more than it may', async () => {
    const request = aGet('http://127.0.0.1:1/', { method: 'POST', body: new Uint8Array(1025) })
    expect(await faultOf(egress.fetch(request, rulesFor(1)))).toMatchObject({ code: 'output_limit' })
  })

  test('is told of with the address and what went over the wire', async () => {
    const { port, url } = await loopbackServer((_request, response) => response.end('x'.repeat(50_000)))
    const contacts: Parameters<EgressRules['onContact']>[0][] = []
    await egress.fetch(
      aGet(url, { method: 'PUT', body: new Uint8Array(1000) }),
      rulesFor(port, { onContact: (contact) => contacts.push(contact) }),
    )
    expect(contacts).toMatchObject([{ host: '127.0.0.1', port, address: '127.0.0.1' }])
    expect(contacts[0]?.bytesSent).toBeGreaterThan(1000)
    expect(contacts[0]?.bytesReceived).toBeGreaterThan(50_000)
  })

  test('finds localhost when it is named', async () => {
    const { port } = await loopbackServer((request, response) => response.end(request.headers.host))
    const answer = await egress.fetch(
      aGet(`http://localhost:${port}/`),
      rulesFor([], { net: [`localhost:${port}`] }),
    )
    expect(textOf(answer.body)).toBe(`localhost:${port}`)
  })

  test('ignores proxies of the environment', async () => {
    const { port, url } = await loopbackServer((_request, response) => response.end('direct'))
    process.env.HTTP_PROXY = process.env.http_proxy = `http://127.0.0.1:${await closedPort()}`
    try {
      expect(textOf((await egress.fetch(aGet(url), rulesFor(port))).body)).toBe('direct')
    } finally {
      delete process.env.HTTP_PROXY
      delete process.env.http_proxy
    }
  })
})

describe('redirects', () => {
  test('to what the policy does not name go nowhere', async () => {
    let reached = 0
    const inner = await loopbackServer((_request, response) => {
      reached++
      response.end('inner')
    })
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(302, { location: `${inner.url}/admin` }).end(),
    )
    const error = await faultOf(egress.fetch(aGet(url), rulesFor(port)))
    expect(error).toMatchObject({
      code: 'denied_net',
      message: expect.stringContaining(`127.0.0.1:${inner.port}`),
    })
    expect(reached).toBe(0)
  })

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://0x7f.1/',
    'http://[::ffff:127.0.0.1]/',
    '//127.0.0.1/',
    'file:///etc/passwd',
    'http://user:password@127.0.0.1/',
  ])('to %s go nowhere', async (location) => {
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(307, { location }).end(),
    )
    expect(await faultOf(egress.fetch(aGet(url), rulesFor(port)))).toMatchObject({ code: 'denied_net' })
  })

  test('are judged again with fresh addresses: a name that rebinds is caught at the second', async () => {
    let asked = 0
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(302, { location: 'http://rebinding.example/' }).end(),
    )
    const rebound = createEgress({
      async resolve() {
        asked++
        return ['127.0.0.1']
      },
    })
    const asking = rebound.fetch(
      aGet(url),
      rulesFor(port, { net: [`127.0.0.1:${port}`, 'rebinding.example', `rebinding.example:${port}`] }),
    )
    expect(await faultOf(asking)).toMatchObject({ code: 'denied_net' })
    expect(asked).toBe(1)
  })

  test('lead on five times and no further', async () => {
    let asked = 0
    const { port, url } = await loopbackServer((request, response) => {
      asked++
      const left = Number(request.url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(302, { location: `/${left - 1}` }).end()
    })
    const contacts: unknown[] = []
    const rules = rulesFor(port, { onContact: (contact) => contacts.push(contact) })
    const answer = await egress.fetch(aGet(`${url}/5`), rules)
    expect(textOf(answer.body)).toBe('there')
    expect(answer.url).toBe(`${url}/0`)
    expect(contacts).toHaveLength(6)

    asked = 0
    expect(await faultOf(egress.fetch(aGet(`${url}/6`), rules))).toMatchObject({ code: 'failed' })
    expect(asked).toBe(6)
  })

  test('take no credentials to another origin, and no header that could be one', async () => {
    const other = await loopbackServer((request, response) => response.end(JSON.stringify(request.headers)))
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(302, { location: other.url }).end(),
    )
    const { body } = await egress.fetch(
      aGet(url, {
        headers: [
          ['Authorization', 'Bearer x'],
          ['Cookie', 'a=b'],
          ['X-Api-Key', 'x'],
          ['Accept', 'application/json'],
          ['X-Request-Id', 'r'],
        ],
      }),
      rulesFor([port, other.port]),
    )
    expect(JSON.parse(textOf(body))).toEqual({
      host: `127.0.0.1:${other.port}`,
      connection: 'close',
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'AI-Workbench',
      'x-request-id': 'r',
    })
  })

  test.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [301, 'PUT', 'PUT', 'hello'],
    [307, 'POST', 'POST', 'hello'],
    [308, 'POST', 'POST', 'hello'],
  ])('%d after %s make a %s', async (status, method, then, body) => {
    const { port, url } = await loopbackServer(async (request, response) => {
      const seen = {
        method: request.method,
        body: await bodyOf(request),
        type: request.headers['content-type'] ?? '',
      }
      if (request.url === '/') response.writeHead(status, { location: '/then' }).end()
      else response.end(JSON.stringify(seen))
    })
    const answer = await egress.fetch(
      aGet(`${url}/`, {
        method,
        body: Buffer.from('hello'),
        headers: [
          ['content-type', 'text/plain'],
          ['authorization', 'stays within the origin'],
        ],
      }),
      rulesFor(port),
    )
    expect(JSON.parse(textOf(answer.body))).toEqual({
      method: then,
      body,
      type: body === '' ? '' : 'text/plain',
    })
  })

  test('are the answer itself, or a fault, for who wants that', async () => {
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(302, { location: 'http://elsewhere.example/' }).end(),
    )
    const answer = await egress.fetch(aGet(url, { redirect: 'manual' }), rulesFor(port))
    expect(answer).toMatchObject({ status: 302, headers: { location: 'http://elsewhere.example/' } })
    expect(await faultOf(egress.fetch(aGet(url, { redirect: 'error' }), rulesFor(port)))).toMatchObject({
      code: 'failed',
    })
  })
})

describe('bodies', () => {
  test.each([
    ['gzip', gzipSync('hello')],
    ['x-gzip', gzipSync('hello')],
    ['deflate', deflateSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['gzip, br', brotliCompressSync(gzipSync('hello'))],
    ['GZIP', gzipSync('hello')],
    ['identity', Buffer.from('hello')],
  ])('packed with %s are unpacked', async (encoding, packed) => {
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(packed),
    )
    const answer = await egress.fetch(aGet(url), rulesFor(port))
    expect(textOf(answer.body)).toBe('hello')
    expect('content-encoding' in answer.headers).toBe(encoding === 'identity')
  })

  test('with nothing in them need no unpacking', async () => {
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'br', 'content-length': '100' }).end(),
    )
    const answer = await egress.fetch(aGet(url, { method: 'HEAD' }), rulesFor(port))
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '100' } })
    expect(answer.body).toHaveLength(0)
  })

  test.each([
    ['gzip', Buffer.from('this is not gzip')],
    ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync('hello')))],
    ['br', Buffer.from('this is not brotli')],
  ])('that %s cannot unpack are a fault', async (encoding, packed) => {
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(packed),
    )
    expect(await faultOf(egress.fetch(aGet(url), rulesFor(port)))).toMatchObject({
      code: 'failed',
      message: expect.stringContaining('compress'),
    })
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)))],
  ])('that swell (%s) are cut off where they pass the limit', async (encoding, bomb) => {
    const { port, url } = await loopbackServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    )
    const answer = await egress.open(aGet(url), rulesFor(port, { maxResponseBytes: 100_000 }))
    let taken = 0
    const reading = (async () => {
      for await (const chunk of answer.body) taken += chunk.byteLength
    })()
    expect(await faultOf(reading)).toMatchObject({ code: 'output_limit' })
    expect(taken).toBeLessThanOrEqual(100_000)
  })

  test('of exactly the limit come through', async () => {
    const { port, url } = await loopbackServer((_request, response) => response.end('x'.repeat(1000)))
    expect((await egress.fetch(aGet(url), rulesFor(port, { maxResponseBytes: 1000 }))).body).toHaveLength(
      1000,
    )
    expect(await faultOf(egress.fetch(aGet(url), rulesFor(port, { maxResponseBytes: 999 })))).toMatchObject({
      code: 'output_limit',
    })
  })

  test('that break off are a fault', async () => {
    const { port, url } = await loopbackSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhel')
      socket.end()
    })
    expect(await faultOf(egress.fetch(aGet(url), rulesFor(port)))).toMatchObject({ code: 'failed' })
  })

  test('are given on as they come', async () => {
    const { port, url } = await loopbackServer((request, response) => {
      response.write('first')
      request.on('close', () => {})
    })
    const { body } = await egress.open(aGet(url), rulesFor(port, { totalTimeoutMs: Infinity }))
    const reader = body.getReader()
    const { value } = await reader.read()
    expect(textOf(value ?? new Uint8Array())).toBe('first')
    await reader.cancel()
  })

  test('that are given up close their connection', async () => {
    const contacts: unknown[] = []
    const closed = Promise.withResolvers<void>()
    const { port, url } = await loopbackServer((request, response) => {
      request.socket.on('close', () => closed.resolve())
      response.write('first')
    })
    const { body } = await egress.open(aGet(url), rulesFor(port, { onContact: (one) => contacts.push(one) }))
    await body.cancel()
    await closed.promise
    expect(contacts).toHaveLength(1)
  })
})

describe('time', () => {
  test('runs out while nothing comes', async () => {
    const { port, url } = await loopbackServer(() => {})
    const error = await faultOf(egress.fetch(aGet(url), rulesFor(port, { idleTimeoutMs: 50 })))
    expect(error).toMatchObject({ code: 'timeout', message: 'Nothing came for 50 ms.' })
  })

  test('runs out for a body that trickles', async () => {
    const { port, url } = await loopbackServer((request, response) => {
      const timer = setInterval(() => response.write('.'), 10)
      request.socket.on('close', () => clearInterval(timer))
    })
    const error = await faultOf(
      egress.fetch(aGet(url), rulesFor(port, { totalTimeoutMs: 200, idleTimeoutMs: 5_000 })),
    )
    expect(error).toMatchObject({ code: 'timeout', message: 'The request took longer than 200 ms.' })
  })

  test('runs out for headers that trickle', async () => {
    const { port, url } = await loopbackSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write('x-a: b\r\n'), 10)
      socket.on('close', () => clearInterval(timer))
    })
    const asked = egress.fetch(aGet(url), rulesFor(port, { totalTimeoutMs: 200 }))
    expect(await faultOf(asked)).toMatchObject({ code: 'timeout' })
  })

  test('runs out for a name server that is silent', async () => {
    const silent = createEgress({ resolve: () => new Promise(() => {}) })
    const asked = silent.fetch(
      aGet('http://a.example/'),
      rulesFor([], { net: ['a.example'], idleTimeoutMs: 50 }),
    )
    expect(await faultOf(asked)).toMatchObject({ code: 'timeout' })
  })

  test('that the reader takes is its own', async () => {
    const { port, url } = await loopbackServer((_request, response) => response.end('hello'))
    const { body } = await egress.open(aGet(url), rulesFor(port, { idleTimeoutMs: 50 }))
    await new Promise((later) => setTimeout(later, 120))
    expect(textOf((await body.getReader().read()).value ?? new Uint8Array())).toBe('hello')
  })

  test('ends with the call, in the midst of a body too', async () => {
    const contacts: unknown[] = []
    const { port, url } = await loopbackServer((_request, response) => response.write('first'))
    const call = new AbortController()
    const rules = rulesFor(port, { signal: call.signal, onContact: (one) => contacts.push(one) })
    const { body } = await egress.open(aGet(url), rules)
    const reader = body.getReader()
    await reader.read()
    const next = reader.read()
    call.abort()
    expect(await faultOf(next)).toMatchObject({ code: 'cancelled' })
    expect(contacts).toHaveLength(1)

    expect(await faultOf(egress.fetch(aGet(url), rules))).toMatchObject({ code: 'cancelled' })
    expect(contacts).toHaveLength(1)
  })

  test('ends with the reason of the call when it has one', async () => {
    const { port, url } = await loopbackServer(() => {})
    const call = new AbortController()
    const asked = egress.fetch(aGet(url), rulesFor(port, { signal: call.signal }))
    call.abort(new ToolError('timeout', 'The call is out of time.'))
    expect(await faultOf(asked)).toMatchObject({ code: 'timeout', message: 'The call is out of time.' })
  })

  test('that ends without a reader closes the connection', async () => {
    const told = Promise.withResolvers<void>()
    const closed = Promise.withResolvers<void>()
    const { port, url } = await loopbackServer((request, response) => {
      request.socket.on('close', () => closed.resolve())
      response.write('first')
    })
    await egress.open(aGet(url), rulesFor(port, { totalTimeoutMs: 100, onContact: () => told.resolve() }))
    await Promise.all([closed.promise, told.promise])
  })
})

describe('the other side', () => {
  test('that is not there is a fault that names what was asked for', async () => {
    const port = await closedPort()
    const error = await faultOf(egress.fetch(aGet(`http://127.0.0.1:${port}/secret`), rulesFor(port)))
    expect(error).toMatchObject({
      code: 'failed',
      message: `127.0.0.1:${port} refuses the connection (ECONNREFUSED).`,
    })
  })

  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH\r\n', 'failed'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n', 'failed'],
    [
      '100 kB of headers',
      `HTTP/1.1 200 OK\r\n${`x-a: ${'a'.repeat(1000)}\r\n`.repeat(100)}\r\n`,
      'output_limit',
    ],
  ])('that sends %s is a fault', async (_what, bytes, code) => {
    const { port, url } = await loopbackSocket(async (socket) => {
      await once(socket, 'data')
      socket.write(bytes)
    })
    expect(await faultOf(egress.fetch(aGet(url), rulesFor(port, { totalTimeoutMs: 2_000 })))).toMatchObject({
      code,
    })
  })

  test('that speaks no TLS is a fault', async () => {
    const { port } = await loopbackServer((_request, response) => response.end())
    expect(await faultOf(egress.fetch(aGet(`https://127.0.0.1:${port}/`), rulesFor(port)))).toMatchObject({
      code: 'failed',
    })
  })

  test('cannot set a prototype with its headers', async () => {
    const { port, url } = await loopbackSocket(async (socket) => {
      await once(socket, 'data')
      socket.end('HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\ncontent-length: 2\r\n\r\nok')
    })
    const { headers } = await egress.fetch(aGet(url), rulesFor(port))
    expect(Object.keys(headers)).toEqual(['constructor', 'content-length'])
  })
})
