import { connect } from 'node:net'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { describe, expect, test } from 'vitest'
import { aDebate, ada, appUnderTest, listeningApp } from '../testing/app-under-test.ts'

const json = { 'content-type': 'application/json' }
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('every answer', () => {
  test.each(['/personas', '/nowhere', '/healthz', '/docs', '/runs/x'])(
    'carries a request id: %s',
    async (url) => {
      const { app } = await appUnderTest()

      const own = await app.inject({ url, headers: { 'x-request-id': 'Own.id_1:2-3' } })
      expect(own.headers['x-request-id']).toBe('Own.id_1:2-3')
      for (const sent of ['', 'with space', 'x'.repeat(129), 'é']) {
        const answer = await app.inject({ url, headers: { 'x-request-id': sent } })
        expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      }
    },
  )

  test('is protected against sniffing, framing and foreign scripts', async () => {
    const { app } = await appUnderTest()
    for (const url of ['/personas', '/nowhere', '/docs', '/docs/static/swagger-ui.css']) {
      const { headers } = await app.inject(url)
      expect(headers['content-security-policy']).toContain("script-src 'self'")
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

describe('one address, two representations', () => {
  test.each(['/', '/personas', '/runs', '/runs/x/events', '/personas/x'])('%s', async (url) => {
    const { app } = await appUnderTest()

    const page = await app.inject({ url, headers: browser })
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept' })
    const data = await app.inject({ url, headers: { accept: '*/*' } })
    expect(data.headers['content-type']).toMatch(/json/)
    expect(data.headers).toMatchObject({ vary: 'Accept', 'cache-control': 'no-store' })
  })

  test.each(['/healthz', '/openapi.json', '/runs/x/export?format=md'])('%s ignores Accept', async (url) => {
    const { app } = await appUnderTest()
    const answer = await app.inject({ url, headers: browser })

    expect(answer.headers['content-type']).toMatch(/json/)
  })

  test('pages have no inline script or style, which the policy would refuse', async () => {
    const { app } = await appUnderTest()
    for (const url of ['/', '/docs', '/docs/']) {
      const { body } = await app.inject({ url, headers: browser })
      expect(body).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/)
    }
  })
})

describe('problems', () => {
  test.each([
    ['GET', '/nowhere', undefined],
    ['PATCH', '/personas', 'GET, HEAD, POST'],
    ['DELETE', '/personas', 'GET, HEAD, POST'],
    ['POST', '/runs', 'GET, HEAD'],
    ['OPTIONS', '/runs', 'GET, HEAD'],
    ['PROPFIND', '/runs', 'GET, HEAD'],
  ])('%s %s is unknown', async (method, url, allow) => {
    const { app } = await appUnderTest()
    const answer = await app.inject({ method: method as 'GET', url })

    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.headers.allow).toBe(allow)
    const { requestId, ...problem } = answer.json()
    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: expect.any(String),
    })
    expect(requestId).toBe(answer.headers['x-request-id'])
  })

  test.each([
    [400, 'malformed JSON', json, '{"name":'],
    [400, 'an empty body', json, ''],
    [400, 'no body', {}, undefined],
    [415, 'text', { 'content-type': 'text/plain' }, '{}'],
    [415, 'a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'name=Ada'],
    [415, 'no type', { 'content-type': '' }, '{}'],
    [415, 'a compressed body', { ...json, 'content-encoding': 'gzip' }, 'x'],
    [422, 'JSON that is too deep', json, '['.repeat(100_000)],
    [413, 'ten megabytes', json, `"${'x'.repeat(10 * 1024 * 1024)}"`],
  ])('%i for %s', async (status, _what, headers, payload) => {
    const { app } = await appUnderTest()
    const answer = await app.inject({
      method: 'POST',
      url: '/personas',
      headers,
      ...(payload !== undefined && { payload }),
    })

    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ status, requestId: expect.any(String) })
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body.length).toBeLessThan(1000)
  })

  test('a body of just under a mebibyte passes', async () => {
    const { app } = await appUnderTest()
    const payload = `${JSON.stringify(ada)}${' '.repeat(1024 * 1024 - JSON.stringify(ada).length)}`
    expect((await app.inject({ method: 'POST', url: '/personas', headers: json, payload })).statusCode).toBe(
      201,
    )
    const tooLarge = await app.inject({
      method: 'POST',
      url: '/personas',
      headers: json,
      payload: `${payload} `,
    })
    expect(tooLarge.statusCode).toBe(413)
  })

  test('ten megabytes over a socket get their answer', async () => {
    const { url } = await listeningApp()
    const body = `"${'x'.repeat(10 * 1024 * 1024)}"`
    const answer = await fetch(`${url}/personas`, { method: 'POST', headers: json, body })
    expect(answer.status).toBe(413)
  })

  test('an unexpected error is a 500 that says nothing but its id', async () => {
    const lines: string[] = []
    const { createLogger } = await import('@workbench/platform/logger')
    const logger = createLogger({
      component: 'server',
      level: 'info',
      destination: { write: (line) => lines.push(line) },
    })
    const { app, deps } = await appUnderTest({ logger })
    deps.personas.get = async () => {
      throw new Error('secret detail', { cause: new Error('deep cause') })
    }
    const answer = await app.inject('/personas/01890000-0000-7000-8000-000000000000')

    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toMatch(/secret|deep|at /)
    const failure = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 'error')
    expect(failure).toMatchObject({ requestId: answer.json().requestId, component: 'server' })
    expect(JSON.stringify(failure)).toContain('deep cause')
  })

  test('a database that is away is 503, to be tried again', async () => {
    const { app, deps } = await appUnderTest({ isTemporary: (error) => (error as Error).message === 'away' })
    deps.personas.list = () => Promise.reject(new Error('away'))
    const answer = await app.inject('/personas')

    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('2')
  })

  test('what is no HTTP gets a problem too', async () => {
    const { url } = await listeningApp()
    const port = Number(new URL(url).port)
    expect(await raw(port, 'NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*problem\+json/s)
    const header = `GET / HTTP/1.1\r\nhost: localhost\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`
    expect(await raw(port, header)).toMatch(/^HTTP\/1\.1 431 .*x-request-id: [0-9a-f-]{36}/s)
    expect(await raw(port, 'GET /%ff HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 .*problem\+json/s,
    )
  })
})

describe('who may reach a workbench on loopback', () => {
  test.each([
    'localhost',
    'localhost:4200',
    '127.0.0.1:4200',
    '127.9.9.9',
    '[::1]:4200',
    'a.localhost',
    'LOCALHOST',
  ])('it answers to %s', async (host) => {
    const { app } = await appUnderTest()
    expect((await app.inject({ url: '/healthz', headers: { host } })).statusCode).toBe(200)
  })

  test.each(['evil.example', 'evil.example:4200', 'localhost.evil.example', '10.0.0.1', '127.0.0.1.nip.io'])(
    'it does not answer to %j',
    async (host) => {
      const { app } = await appUnderTest()
      const answer = await app.inject({ url: '/healthz', headers: { host } })
      expect(answer.statusCode).toBe(421)
      expect(answer.json()).toMatchObject({ status: 421 })
    },
  )

  test('it answers to its public name, and to any name when it listens elsewhere', async () => {
    const publicUrl = 'https://workbench.example'
    const { app } = await appUnderTest({ config: { host: '127.0.0.1', publicUrl, token: null } })
    expect((await app.inject({ url: '/healthz', headers: { host: 'workbench.example' } })).statusCode).toBe(
      200,
    )
    const { app: open } = await appUnderTest({ config: { host: '0.0.0.0', publicUrl: null, token: 't' } })
    expect((await open.inject({ url: '/healthz', headers: { host: 'any.example' } })).statusCode).toBe(200)
  })

  test.each([
    [201, undefined],
    [201, 'http://localhost:4200'],
    [201, 'https://workbench.example'],
    [403, 'https://localhost:4200'],
    [403, 'http://localhost:3000'],
    [403, 'http://localhost'],
    [403, 'http://127.0.0.1:4200'],
    [403, 'https://evil.example'],
    [403, 'null'],
    [403, ''],
    [403, 'nonsense'],
  ])('a write gets %i with the origin %j', async (status, origin) => {
    const config = { host: '127.0.0.1', publicUrl: 'https://workbench.example/', token: null }
    const { app } = await appUnderTest({ config })
    const headers = { host: 'localhost:4200', ...(origin !== undefined && { origin }) }

    expect((await app.inject({ method: 'POST', url: '/personas', payload: ada, headers })).statusCode).toBe(
      status,
    )
    expect((await app.inject({ url: '/personas', headers })).statusCode).toBe(200)
  })
})

describe('with a token', () => {
  const config = { host: '0.0.0.0', publicUrl: null, token: 'a-long-token' }
  const login = (token: string, next = '/runs') => ({
    method: 'POST' as const,
    url: '/login',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ token, next }).toString(),
  })

  test.each(['/personas', '/openapi.json', '/docs', '/metrics', '/nowhere', '/'])(
    '%s needs it',
    async (url) => {
      const { app } = await appUnderTest({ config })
      const answer = await app.inject(url)
      expect(answer.statusCode).toBe(401)
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/)
      const wrong = await app.inject({ url, headers: { authorization: 'Bearer a-long-tokem' } })
      expect(wrong.statusCode).toBe(401)
      const right = await app.inject({ url, headers: { authorization: 'Bearer a-long-token' } })
      expect(right.statusCode).not.toBe(401)
    },
  )

  test.each(['/healthz', '/readyz', '/login', '/assets/page.css'])('%s does not', async (url) => {
    const { app } = await appUnderTest({ config })
    expect((await app.inject(url)).statusCode).toBe(200)
  })

  test('a browser is sent to the login page and comes back with a cookie that is not the token', async () => {
    const { app } = await appUnderTest({ config })
    const sent = await app.inject({ url: '/runs?status=failed', headers: browser })
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/login?next=%2Fruns%3Fstatus%3Dfailed'])

    expect((await app.inject(login('wrong'))).statusCode).toBe(401)
    const accepted = await app.inject(login('a-long-token'))
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, '/runs'])
    const [cookie = ''] = [accepted.headers['set-cookie']].flat()
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict; Path=\//)
    expect(cookie).not.toContain('a-long-token')

    const session = cookie.split(';')[0] ?? ''
    expect((await app.inject({ url: '/runs', headers: { cookie: `other=1; ${session}` } })).statusCode).toBe(
      200,
    )
    const forged = `${session.replace(/=\d+/, '=9999999999999')}`
    expect((await app.inject({ url: '/runs', headers: { cookie: forged } })).statusCode).toBe(401)
  })

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    'javascript:x',
    '/a\nb',
    '',
  ])('the login page leads nowhere else: %j', async (next) => {
    const { app } = await appUnderTest({ config })
    expect((await app.inject(login('a-long-token', next))).headers.location).toBe('/')
  })

  test('the cookie is good for thirty days', async () => {
    const clock = createFakeClock()
    const { app } = await appUnderTest({ config, clock })
    const [cookie = ''] = [(await app.inject(login('a-long-token'))).headers['set-cookie']].flat()
    const visit = () => app.inject({ url: '/runs', headers: { cookie: cookie.split(';')[0] ?? '' } })
    const day = 24 * 60 * 60 * 1000

    await clock.advance(29 * day)
    expect((await visit()).statusCode).toBe(200)
    await clock.advance(day)
    expect((await visit()).statusCode).toBe(401)
  })

  test('guessing is slowed down', async () => {
    const { app } = await appUnderTest({ config })
    for (let guess = 0; guess < 10; guess += 1) await app.inject(login(`guess-${guess}`))
    const answer = await app.inject(login('a-long-token'))
    expect(answer.statusCode).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('the API document', () => {
  test('is OpenAPI 3.1 and names what the server takes', async () => {
    const { app } = await appUnderTest()
    const document = (await app.inject('/openapi.json')).json()

    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/personas/{id}', '/debates/run', '/runs/{id}/events']),
    )
    expect(Object.keys(document.paths)).not.toEqual(expect.arrayContaining(['/login', '/docs']))
    expect(document.components.schemas.Run.properties.savedByResume).toBeDefined()
    const { parameters } = document.paths['/personas'].get
    expect(parameters.find(({ name }: { name: string }) => name === 'limit').schema).toMatchObject({
      type: 'integer',
    })
    expect(JSON.stringify(document)).not.toContain('undefined')
  })

  test('names the shapes that clients need, also those of snapshots and results', async () => {
    const { app } = await appUnderTest()
    const { components } = (await app.inject('/openapi.json')).json()
    const names = Object.keys(components.schemas)

    const run = ['Run', 'RunSummary', 'Event', 'DebateInput', 'Seat', 'Speaker', 'DebateResult', 'Turn']
    const result = ['AuxiliaryCall', 'Verdict', 'ToolCall', 'Comparison', 'ComparedTurn', 'ComparedMetric']
    const library = ['Persona', 'PersonaVersion', 'TagCount', 'Scenario', 'ScenarioVersion', 'ImportResult']
    const debate = ['DebateRequest', 'ForkRequest', 'FormatDescription', 'Estimate', 'Model']
    expect(names).toEqual(expect.arrayContaining([...run, ...result, ...library, ...debate]))
    // Drafts have defaults, so that what is sent differs from what is stored; nothing else has two forms.
    const twins = names.filter((name) => name.endsWith('Input') && names.includes(name.slice(0, -5)))
    expect(twins.toSorted()).toEqual([
      'BaselineDraftInput',
      'PersonaDraftInput',
      'ScenarioDraftInput',
      'ScriptToolDraftInput',
      'ToolPolicyDraftInput',
      'TriggerInput',
      'WorkflowDraftInput',
    ])
  })
})

test('a body that is refused before it is read arrives first, so that the client hears why', async () => {
  const { url } = await listeningApp()
  const send = (headers: Record<string, string>) =>
    fetch(`${url}/debates/run`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: 'x'.repeat(10_000_000),
    })

  expect((await send({})).status).toBe(413)
  expect((await send({ origin: 'http://elsewhere.example' })).status).toBe(403)
})

test('a request in flight when the server closes is answered, and close does not hang', async () => {
  const { app, url, deps } = await listeningApp()
  const gate = Promise.withResolvers<void>()
  const { list } = deps.personas
  deps.personas.list = async (query) => {
    await gate.promise
    return list(query)
  }
  const answer = fetch(`${url}/personas`)
  await expect.poll(() => connections(app.server)).toBe(1)
  const closed = app.close()
  gate.resolve()

  expect((await answer).status).toBe(200)
  await closed
})

test('the request id and trace of a call reach the run it starts', async () => {
  const { app, state } = await appUnderTest()
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
  await app.inject({ method: 'POST', url: '/debates/run', payload: aDebate(), headers: { traceparent } })

  expect([...state.runs.values()].map(({ traceId }) => traceId)).toEqual(['4bf92f3577b34da6a3ce929d0e0e4736'])
})

const connections = (server: import('node:http').Server): Promise<number> =>
  new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  )

/** Sends bytes and reads until the other side hangs up. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}
