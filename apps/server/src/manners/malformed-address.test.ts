import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { appUnderTest, listeningApp } from '../testing/app-under-test.ts'

test.each(['/%', '/personas/%ZZ', '/personas/%E0%A4%A', '/tools/%ED%A0%80?limit=1'])(
  '%s gets a problem with the headers of every answer',
  async (url) => {
    const { app } = await appUnderTest()
    for (const method of ['GET', 'PUT', 'DELETE'] as const) {
      const answer = await app.inject({ method, url })
      expect(answer.statusCode).toBe(400)
      expect(answer.headers).toMatchObject({
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-request-id': answer.json().requestId,
      })
    }
  },
)

test('a percent sign that means nothing may stand in a query', async () => {
  const { app } = await appUnderTest()
  expect((await app.inject('/personas?q=100%')).statusCode).toBe(200)
})

test('nobody gets past the doors with one', async () => {
  const { app } = await appUnderTest()
  expect((await app.inject({ url: '/%', headers: { host: 'evil.example' } })).statusCode).toBe(421)
  const config = { host: '0.0.0.0', publicUrl: null, token: 'a-long-token' }
  const { app: closed } = await appUnderTest({ config })
  expect((await closed.inject('/%')).statusCode).toBe(401)
})

test.each([
  ['another host in the address', 'GET http://evil.example/healthz HTTP/1.1\r\nhost: localhost\r\n'],
  ['no host, of a version that knew none', 'GET /healthz HTTP/1.0\r\n'],
])('a request with %s is misdirected', async (_what, head) => {
  const { url } = await listeningApp()
  const answer = await raw(Number(new URL(url).port), `${head}connection: close\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 421 .*application\/problem\+json.*"status":421/s)
})

test.each([
  ['no host', ''],
  ['two hosts', 'host: localhost\r\nHost: localhost\r\n'],
  ['a second host that is none of ours', 'host: localhost\r\nHOST: evil.example\r\n'],
  ['an empty host', 'host:\r\n'],
  ['a host with a name before it', 'host: localhost@evil\r\n'],
  ['a host with a path', 'host: localhost/\r\n'],
  ['a host with a port that is none', 'host: localhost:99999\r\n'],
])('a request with %s is refused, wherever the server listens', async (_what, host) => {
  const anywhere = { config: { host: '0.0.0.0', publicUrl: null, token: null } }
  for (const overrides of [{}, anywhere]) {
    const { url } = await listeningApp(overrides)
    const port = Number(new URL(url).port)
    const answer = await raw(port, `GET /healthz HTTP/1.1\r\n${host}connection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json.*"status":400/s)
  }
})

test('a value of another header may be called host', async () => {
  const { url } = await listeningApp()
  const head = 'GET /healthz HTTP/1.1\r\nx-what: host\r\nhost: localhost\r\nconnection: close\r\n\r\n'
  expect(await raw(Number(new URL(url).port), head)).toMatch(/^HTTP\/1\.1 200 /)
})

test('a proxy may name this host in the address', async () => {
  const { url } = await listeningApp()
  const head = `GET ${url}/healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`
  expect(await raw(Number(new URL(url).port), head)).toMatch(/^HTTP\/1\.1 200 /)
})

function raw(port: number, text: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socket = connect(port, '127.0.0.1', () => socket.write(text))
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.on('close', () => resolve(answer))
  socket.on('error', reject)
  return promise
}
