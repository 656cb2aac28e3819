import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { clientAgainst } from '../../testing/client-against.ts'
import { answerJson } from '../../testing/fake-api-server.ts'

const id = '019aa1b2-0000-7000-8000-000000000001'

test('what is part of an address cannot leave its place in it', async () => {
  const { client, requests } = await clientAgainst((_request, response) => answerJson(response, {}))
  await client.runs.get('../personas?x=1')
  expect(requests[0]?.path).toBe('/runs/..%2Fpersonas%3Fx%3D1')
})

test('versions, tags and comparisons are asked for at their addresses', async () => {
  const { client, requests } = await clientAgainst((_request, response) =>
    answerJson(response, { items: [] }),
  )
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
  const { client, requests } = await clientAgainst((_request, response) => void response.writeHead(204).end())
  await client.runs.list({ status: ['queued', 'running'], q: 'a&b' })
  await client.streams.all(new AbortController().signal, { types: ['RunQueued', 'RunFinished'] })
  expect(requests.map(({ path }) => path)).toEqual([
    '/runs?status=queued&status=running&q=a%26b',
    '/events?type=RunQueued&type=RunFinished',
  ])
})

test('tools, secrets and approvals are at their addresses', async () => {
  const { client, requests } = await clientAgainst((_request, response) => answerJson(response, {}))
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
  const { client, requests } = await clientAgainst((request, response) => {
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
  const { client, requests } = await clientAgainst(
    (_request, response) => answerJson(response, { runId: id }, 202),
    'let me in',
  )
  await client.workflows.trigger(id, { order: 1 }, { secret: 'whsec_abc', idempotencyKey: 'once' })
  expect(requests[0]).toMatchObject({ path: `/workflows/${id}/trigger`, body: { order: 1 } })
  expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer whsec_abc', 'idempotency-key': 'once' })
})

test('there is a method for every address of the API', async () => {
  const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')
  const { paths } = JSON.parse(await read('../../openapi.json')) as { paths: Record<string, object> }
  const resources = await readdir(new URL('.', import.meta.url))
  const files = ['../workbench-client.ts', ...resources.filter((name) => !name.endsWith('.test.ts'))]
  const source = (await Promise.all(files.map(read))).join('\n')
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
