import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { answerJson, type FakeRequest, startFakeApiServer } from '../testing/fake-api-server.ts'
import { ApiError, NoServerError } from './errors.ts'
import { createWorkbenchClient } from './workbench-client.ts'

const id = '019aa1b2-0000-7000-8000-000000000001'

let close = async () => {}
afterEach(() => close())

async function against(
  answer: (request: FakeRequest, response: ServerResponse) => void,
  token: string | null = null,
) {
  const server = await startFakeApiServer(answer)
  close = server.close
  return { ...server, client: createWorkbenchClient({ url: server.url, token }) }
}

const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It should have been refused')
}

test('a request carries what was asked, the token, and a key that makes it start once', async () => {
  const { client, requests } = await against(
    (_request, response) => answerJson(response, { runId: id }, 202),
    'let me in',
  )
  await client.runs.fork(id, { atTurn: 2 }, { idempotencyKey: 'once' })
  expect(requests[0]).toMatchObject({ method: 'POST', path: `/runs/${id}/fork`, body: { atTurn: 2 } })
  expect(requests[0]?.headers).toMatchObject({
    authorization: 'Bearer let me in',
    accept: 'application/json',
    'idempotency-key': 'once',
  })
})

test('what is part of an address cannot leave its place in it', async () => {
  const { client, requests } = await against((_request, response) => answerJson(response, {}))
  await client.runs.get('../personas?x=1')
  expect(requests[0]?.path).toBe('/runs/..%2Fpersonas%3Fx%3D1')
})

test('a problem becomes an error with its faults and the request id to ask about', async () => {
  const errors = [
    { path: 'rounds', message: 'Too big' },
    { path: 'model', message: 'No key' },
  ]
  const { client } = await against((_request, response) => {
    response.setHeader('x-request-id', 'request-7')
    answerJson(
      response,
      { type: 'about:blank', title: 'Invalid', status: 422, detail: 'Two faults', errors },
      422,
    )
  })
  const error = await rejection(client.debates.run({ scenarioId: id }))
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    status: 422,
    message: 'rounds: Too big; model: No key',
    faults: errors,
    requestId: 'request-7',
  })
})

test('a problem with one fault or none speaks in its own words', async () => {
  const { client } = await against((_request, response) =>
    answerJson(response, { title: 'Conflict', status: 409, detail: 'It has already ended.' }, 409),
  )
  expect(await rejection(client.runs.cancel(id))).toMatchObject({
    message: 'It has already ended.',
    faults: [],
  })
})

test('something else at that address is told apart from a workbench', async () => {
  const page = await against((_request, response) => void response.end('<html>hello</html>'))
  expect(await rejection(page.client.runs.list())).toBeInstanceOf(ApiError)
  await close()
  const { client, url } = await against(
    (_request, response) => void response.writeHead(502).end('<html>bad</html>'),
  )
  expect(await rejection(client.runs.list())).toMatchObject({
    status: 502,
    problem: null,
    message: `${url} answered 502, not like a workbench.`,
  })
})

test('nobody there, and a connection that breaks within the answer, are no server', async () => {
  const { client, url } = await against((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
    response.write('{"items":', () => response.destroy())
  })
  expect(await rejection(client.runs.list())).toBeInstanceOf(NoServerError)
  await close()
  close = async () => {}
  expect(await rejection(client.runs.list())).toMatchObject({ name: 'NoServerError', url })
})

test('an aborted request throws the reason, before and within the answer', async () => {
  const reason = new Error('enough')
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const { client } = await against((request, response) => {
    if (request.path === '/formats') response.flushHeaders()
    begin()
  })
  expect(await rejection(client.runs.list({}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  const enough = new AbortController()
  const reading = rejection(client.debates.formats({ signal: enough.signal }))
  await begun
  enough.abort(reason)
  expect(await reading).toBe(reason)
})

test('deleting answers nothing, an export answers text', async () => {
  const { client } = await against((request, response) => {
    if (request.method === 'DELETE') return void response.writeHead(204).end()
    response.writeHead(200, { 'content-type': 'text/markdown' }).end('# Tea')
  })
  expect(await client.personas.delete(id)).toBeUndefined()
  expect(await client.runs.export(id, 'md')).toBe('# Tea')
})

test('a stream of a run that has nothing more is null; what is no stream is refused', async () => {
  const { client, requests } = await against((request, response) =>
    request.path === '/events' ? answerJson(response, {}) : void response.writeHead(204).end(),
  )
  const { signal } = new AbortController()
  expect(await client.streams.run(id, 7, signal)).toBeNull()
  expect(requests[0]?.headers).toMatchObject({ accept: 'text/event-stream', 'last-event-id': '7' })
  expect(await rejection(client.streams.all(signal))).toBeInstanceOf(ApiError)
})

test('versions, tags and comparisons are asked for at their addresses', async () => {
  const { client, requests } = await against((_request, response) => answerJson(response, { items: [] }))
  await client.personas.versions(id, { limit: 2 })
  await client.personas.tags()
  await client.scenarios.versions(id)
  await client.scenarios.compareLatest(id)
  await client.runs.compare('a', 'b')
  expect(requests.map(({ path }) => path)).toEqual([
    `/personas/${id}/versions?limit=2`,
    '/personas/tags',
    `/scenarios/${id}/versions`,
    `/scenarios/${id}/compare-latest`,
    '/runs/compare?a=a&b=b',
  ])
})

test('several statuses and types go as several parameters', async () => {
  const { client, requests } = await against((_request, response) => void response.writeHead(204).end())
  await client.runs.list({ status: ['queued', 'running'], q: 'a&b' })
  await client.streams.all(new AbortController().signal, { types: ['RunQueued', 'RunFinished'] })
  expect(requests.map(({ path }) => path)).toEqual([
    '/runs?status=queued&status=running&q=a%26b',
    '/events?type=RunQueued&type=RunFinished',
  ])
})

test('tools, secrets and approvals are at their addresses', async () => {
  const { client, requests } = await against((_request, response) => answerJson(response, {}))
  await client.tools.invoke('calculate', { expression: '6 * 7' }, { idempotencyKey: 'once' })
  await client.tools.setPolicy('http_request', { net: ['example.org'] })
  await client.toolCalls.list({ tool: 'now', ok: 'false' })
  await client.secrets.put('API_KEY', 'hush-hush-hush')
  await client.approvals.decide(id, { decision: 'reject', comment: 'No.' })

  expect(requests).toMatchObject([
    { method: 'POST', path: '/tools/calculate/invoke', body: { args: { expression: '6 * 7' } } },
    { method: 'PUT', path: '/tools/http_request/policy', body: { net: ['example.org'] } },
    { method: 'GET', path: '/tool-calls?tool=now&ok=false' },
    { method: 'PUT', path: '/secrets/API_KEY', body: { value: 'hush-hush-hush' } },
    { method: 'POST', path: `/approvals/${id}`, body: { decision: 'reject', comment: 'No.' } },
  ])
  expect(requests[0]?.headers['idempotency-key']).toBe('once')
})

test('scores, baselines, experiments and the dashboard are at their addresses', async () => {
  const { client, requests } = await against((request, response) => {
    if (!request.path.includes('/report')) return answerJson(response, { items: [] })
    response.writeHead(200, { 'content-type': 'application/xml' }).end('<testsuites/>')
  })
  await client.runs.score(id)
  await client.runs.scorePeers(id)
  await client.scoreMetrics()
  await client.scenarios.scores(id, { limit: 3 })
  await client.scenarios.trend(id, { metric: 'latencyMs', baseline: 'good' })
  await client.scenarios.stances(id, { runs: 5 })
  await client.scenarios.baselines(id)
  await client.scenarios.pinBaseline(id, { name: 'good', runIds: [id], note: 'Fine.' })
  await client.experiments.start({ scenarioId: id, runs: 5 }, { idempotencyKey: 'once' })
  await client.experiments.list({ scenarioId: id })
  await client.experiments.get(id)
  await client.experiments.cancel(id)
  await client.experiments.resume(id)
  await client.experiments.extend(id, { idempotencyKey: 'again' })
  expect(await client.experiments.report(id, 'junit')).toBe('<testsuites/>')
  await client.dashboard({ from: '2026-01-01' })

  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET /runs/${id}/score`,
    `GET /runs/${id}/score/peers`,
    'GET /score-metrics',
    `GET /scenarios/${id}/scores?limit=3`,
    `GET /scenarios/${id}/trend?metric=latencyMs&baseline=good`,
    `GET /scenarios/${id}/stances?runs=5`,
    `GET /scenarios/${id}/baselines`,
    `POST /scenarios/${id}/baselines`,
    'POST /experiments',
    `GET /experiments?scenarioId=${id}`,
    `GET /experiments/${id}`,
    `POST /experiments/${id}/cancel`,
    `POST /experiments/${id}/resume`,
    `POST /experiments/${id}/extend`,
    `GET /experiments/${id}/report?format=junit`,
    'GET /dashboard?from=2026-01-01',
  ])
  expect(requests[8]).toMatchObject({
    body: { scenarioId: id, runs: 5 },
    headers: { 'idempotency-key': 'once' },
  })
  expect(requests[13]?.headers['idempotency-key']).toBe('again')
})

test('a webhook is called with its own secret, whatever the token is', async () => {
  const { client, requests } = await against(
    (_request, response) => answerJson(response, { runId: id }, 202),
    'let me in',
  )
  await client.workflows.trigger(id, { order: 1 }, { secret: 'whsec_abc', idempotencyKey: 'once' })
  expect(requests[0]).toMatchObject({ path: `/workflows/${id}/trigger`, body: { order: 1 } })
  expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer whsec_abc', 'idempotency-key': 'once' })
})

test('there is a method for every address of the API', async () => {
  const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')
  const { paths } = JSON.parse(await read('../openapi.json')) as { paths: Record<string, object> }
  const source = await read('workbench-client.ts')
  const missing = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .map((method) => `${method.toUpperCase()}('${path}'`)
      .filter((call) => !source.includes(call)),
  )
  expect(missing).toEqual([
    // For who watches the process, and for browsers.
    "GET('/'",
    "GET('/healthz'",
    "GET('/readyz'",
    "GET('/metrics'",
    // Sent as a form; and fetched from its address, which may be large.
    "POST('/documents'",
    "GET('/documents/{id}/file'",
  ])
})
