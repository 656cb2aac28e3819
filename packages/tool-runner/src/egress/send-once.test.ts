import { createServer } from 'node:https'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import type { EgressRules } from './egress.ts'
import { networkFault } from './network-fault.ts'
import { type RawAnswer, sendOnce } from './send-once.ts'
import { listening, loopbackServer } from './testing/loopback-server.ts'
import { toolExample } from './testing/tool-example-certificate.ts'

const aGet = { method: 'GET', url: '', headers: [], body: null }

function send(
  url: string,
  addresses: string[],
  extraCa: string | null = null,
  onContact: EgressRules['onContact'] = () => {},
): Promise<RawAnswer> {
  const parsed = new URL(url)
  return sendOnce({ url: parsed, host: parsed.hostname, port: Number(parsed.port), addresses }, aGet, {
    signal: new AbortController().signal,
    onContact,
    extraCa,
  })
}

async function tlsServer(): Promise<number> {
  const server = createServer(toolExample, (request, response) => {
    response.end(request.headers.host)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return listening(server)
}

test('a name is never looked up again: the connection goes to the checked address, Host stays', async () => {
  const { port } = await loopbackServer((request, response) => response.end(request.headers.host))
  const answer = await send(`http://does-not-exist.invalid:${port}/`, ['127.0.0.1'])
  expect(await text(answer.body)).toBe(`does-not-exist.invalid:${port}`)
  answer.close()
})

test('an address that does not answer gives way to the next', async () => {
  const { port } = await loopbackServer((_request, response) => response.end('second'))
  const answer = await send(`http://two.invalid:${port}/`, ['::1', '127.0.0.1'])
  expect(await text(answer.body)).toBe('second')
  answer.close()
})

test('the certificate is that of the name, not of the address', async () => {
  const port = await tlsServer()
  const answer = await send(`https://tool.example:${port}/`, ['127.0.0.1'], toolExample.cert)
  expect(await text(answer.body)).toBe(`tool.example:${port}`)
  answer.close()
})

test('what goes over an encrypted connection is counted, too', async () => {
  const port = await tlsServer()
  const contacts: Parameters<EgressRules['onContact']>[0][] = []
  const answer = await send(`https://tool.example:${port}/`, ['127.0.0.1'], toolExample.cert, (one) =>
    contacts.push(one),
  )
  await text(answer.body)
  answer.close()
  answer.close()
  expect(contacts).toMatchObject([{ host: 'tool.example', port, address: '127.0.0.1' }])
  expect(contacts[0]?.bytesSent).toBeGreaterThan(50)
  expect(contacts[0]?.bytesReceived).toBeGreaterThan(100)
})

test.each([
  ['other.example', toolExample.cert, 'has a certificate for another name'],
  ['tool.example', null, 'has a certificate that nobody vouches for'],
])('%s with a wrong certificate is not talked to', async (name, ca, words) => {
  const port = await tlsServer()
  const error = await send(`https://${name}:${port}/`, ['127.0.0.1'], ca).then(
    () => expect.fail('it went through'),
    (reason: unknown) => networkFault(reason, name),
  )
  expect(error.message).toContain(words)
})
