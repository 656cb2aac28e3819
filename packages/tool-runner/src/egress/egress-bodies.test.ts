import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { aGet, egress, faultOf, rulesFor, textOf } from './testing/an-egress.ts'
import { loopbackServer, loopbackSocket } from './testing/loopback-server.ts'

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
