import { describe, expect, test } from 'vitest'
import { createEgress } from './create-egress.ts'
import { aGet, bodyOf, egress, faultOf, rulesFor, textOf } from './testing/an-egress.ts'
import { loopbackServer } from './testing/loopback-server.ts'

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
