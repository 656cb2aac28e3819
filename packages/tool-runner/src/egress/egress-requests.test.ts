import { describe, expect, test } from 'vitest'
import type { EgressRules } from './egress.ts'
import { aGet, bodyOf, egress, faultOf, rulesFor, textOf } from './testing/an-egress.ts'
import { closedPort, loopbackServer } from './testing/loopback-server.ts'

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
