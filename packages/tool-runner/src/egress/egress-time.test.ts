import { describe, expect, test } from 'vitest'
import { ToolError } from '../tool-error.ts'
import { createEgress } from './create-egress.ts'
import { aGet, egress, faultOf, rulesFor, textOf } from './testing/an-egress.ts'
import { loopbackServer, loopbackSocket } from './testing/loopback-server.ts'

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
