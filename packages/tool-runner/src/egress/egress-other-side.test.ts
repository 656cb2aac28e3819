import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { aGet, egress, faultOf, rulesFor } from './testing/an-egress.ts'
import { closedPort, loopbackServer, loopbackSocket } from './testing/loopback-server.ts'

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
