import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { ModelCallError } from '@workbench/core/errors'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { textReply } from '../testing/chat-completions-reply.ts'
import { type ChatCompletionsServer, startChatCompletionsServer } from '../testing/chat-completions-server.ts'
import { modelsExample } from '../testing/models-example-certificate.ts'
import { aRequest } from '../testing/provider-case.ts'
import { type ScriptedProxy, startProxy } from '../testing/proxy-server.ts'
import { createProviderFetch } from './http-fetch.ts'
import { ProxiedFailure } from './proxy/proxied-failure.ts'
import { proxyOf } from './proxy/proxy-of.ts'

const cleanups: (() => unknown)[] = []
let server: ChatCompletionsServer
beforeEach(async () => {
  server = await startChatCompletionsServer({ models: ['llama'] })
  server.setScript(() => textReply('Yes'))
  cleanups.push(() => server.close())
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const portOf = (url: string) => Number(new URL(url).port)

async function aProxy(port: number, options: { refusal?: number } = {}): Promise<ScriptedProxy> {
  const proxy = await startProxy(port, options)
  cleanups.push(() => proxy.close())
  return proxy
}

/** As a process has them that was started with these variables. */
async function modelsOfProcess(env: Record<string, string>, baseUrl: string) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.resetModules()
  const { createModels } = await import('./models.ts')
  return createModels({ defaultModel: null, compatible: { baseUrl, apiKey: null } })
}

const ask = (models: Awaited<ReturnType<typeof modelsOfProcess>>) =>
  models.model.stream(aRequest({ model: 'compatible:llama' }), {
    signal: AbortSignal.timeout(10_000),
    onDelta: () => {},
  })

/** Not by its class: a process of its own has its own. */
const failureOf = (models: Awaited<ReturnType<typeof modelsOfProcess>>) =>
  ask(models).then(
    () => {
      throw new Error('It got an answer')
    },
    (error: ModelCallError) => error,
  )

test('calls of models, and the list of them, leave by the proxy that the environment names', async () => {
  const proxy = await aProxy(portOf(server.baseUrl))
  const models = await modelsOfProcess({ HTTP_PROXY: proxy.url }, 'http://models.example/v1')

  expect((await ask(models)).text).toBe('Yes')
  await models.catalog.list()

  expect(proxy.asked).toEqual([
    'POST http://models.example/v1/chat/completions',
    'GET http://models.example/v1/models',
  ])
})

test('a server on this machine is called directly, and so is what NO_PROXY names', async () => {
  const proxy = await aProxy(portOf(server.baseUrl))
  const models = await modelsOfProcess({ HTTP_PROXY: proxy.url, NO_PROXY: 'models.example' }, server.baseUrl)

  expect((await ask(models)).text).toBe('Yes')
  const away = createProviderFetch(proxyOf({ HTTP_PROXY: proxy.url, NO_PROXY: 'models.invalid' }))
  await expect(away('http://models.invalid/')).rejects.toThrow('fetch failed')

  expect(proxy.asked).toEqual([])
})

test('https goes through a tunnel: the proxy learns the host, and its own password, and nothing else', async () => {
  const trusted = getCACertificates('default')
  setDefaultCACertificates([...trusted, modelsExample.cert])
  cleanups.push(() => setDefaultCACertificates(trusted))
  const seen: string[] = []
  const secure = createServer(modelsExample, (request, response) => {
    seen.push(`${request.url} ${request.headers.authorization} ${request.headers['proxy-authorization']}`)
    response.end('Yes')
  })
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
  cleanups.push(() => {
    secure.close()
    secure.closeAllConnections()
  })
  const proxy = await aProxy((secure.address() as AddressInfo).port)
  const withPassword = proxy.url.replace('//', '//jo:p%40ss@')
  const fetched = createProviderFetch(proxyOf({ HTTPS_PROXY: withPassword }))

  const answers = [1, 2].map(async () =>
    (await fetched('https://models.example/v1', { headers: { authorization: 'key' } })).text(),
  )

  expect(await Promise.all(answers)).toEqual(['Yes', 'Yes'])
  expect(new Set(seen)).toEqual(new Set(['/v1 key undefined']))
  expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT models.example:443']))
  expect(proxy.credentials[0]).toBe(`Basic ${btoa('jo:p@ss')}`)
})

test.each([
  ['https', 407, /through the proxy http:\/\/127.0.0.1:\d+ \(it answers 407\)/, /name and password/, false],
  ['https', 503, /\(it answers 503\)/, /NO_PROXY/, true],
  ['http', 407, /\(it answers 407\)/, /name and password/, false],
] as const)(
  'a proxy that refuses %s calls with %d is named',
  async (scheme, refusal, what, hint, retryable) => {
    const proxy = await aProxy(1, { refusal })
    const withPassword = proxy.url.replace('//', '//jo:secret@')
    const models = await modelsOfProcess(
      { HTTPS_PROXY: withPassword, HTTP_PROXY: withPassword },
      `${scheme}://models.example/v1`,
    )

    const failure = await failureOf(models)
    await models.catalog.list()
    const said = (await models.catalog.providers()).find(({ name }) => name === 'compatible')?.message ?? ''

    expect(failure).toMatchObject({ code: 'model_unavailable', retryable })
    expect(failure.message).toMatch(what)
    expect(failure.hint).toMatch(hint)
    expect(said).toMatch(/through the proxy/)
    expect(failure.message + failure.hint + said).not.toContain('secret')
  },
)

test('a proxy that is not there is named', async () => {
  const proxy = await startProxy(1)
  await proxy.close()
  const models = await modelsOfProcess({ HTTPS_PROXY: proxy.url }, 'https://models.example/v1')

  const failure = await failureOf(models)

  expect(failure.message).toContain(`through the proxy ${proxy.url} (ECONNREFUSED)`)
  expect(failure.hint).toContain('HTTPS_PROXY')
  expect(failure.retryable).toBe(true)
})

test('whoever gives up a call hears of that, and not of the proxy', async () => {
  const proxy = await aProxy(portOf(server.baseUrl))
  const fetched = createProviderFetch(proxyOf({ HTTP_PROXY: proxy.url }))
  const given = fetched('http://models.example/', { signal: AbortSignal.abort() })
  await expect(given).rejects.not.toBeInstanceOf(ProxiedFailure)
  await expect(given).rejects.toMatchObject({ name: 'AbortError' })
})

test('an address of a proxy that is none breaks the calls through it, not the start', async () => {
  const models = await modelsOfProcess({ HTTPS_PROXY: 'gopher://proxy' }, 'https://models.example/v1')
  const failure = await failureOf(models)
  expect(failure.message).toContain('through the proxy')
})
