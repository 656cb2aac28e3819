import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { freshDatabase } from '@workbench/postgres/testing/fresh-database'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startCollector } from '../testing/otlp-collector.ts'

/** Two processes are started: two seconds of processor time each, of which a busy machine gives little. */
const startMs = 90_000
vi.setConfig({ testTimeout: 2 * startMs })

const moduleOf = (app: string) => fileURLToPath(new URL(`../../${app}/src/main.ts`, import.meta.url))

function startProcess(app: 'server' | 'worker', env: Record<string, string>) {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [moduleOf(app)], {
    env: { PATH, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  onTestFinished(() => void child.kill('SIGKILL'))
  return { log: () => log, hasEnded: () => child.exitCode !== null, stop }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function aStack(endpoint: string) {
  const database = await freshDatabase()
  onTestFinished(() => database.drop())
  const port = String(await freePort())
  const { databaseUrl: DATABASE_URL, directUrl: DATABASE_DIRECT_URL } = database
  const env = { DATABASE_URL, DATABASE_DIRECT_URL, PORT: port, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }
  const [server, worker] = [startProcess('server', env), startProcess('worker', env)]
  const url = `http://127.0.0.1:${port}`
  const answers = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => server.hasEnded() || worker.hasEnded(),
    )
  await expect.poll(answers, { timeout: startMs }).toBe(true)
  expect(server.hasEnded() || worker.hasEnded(), server.log() + worker.log()).toBe(false)
  return { url, server, worker }
}

const instant = { model: 'simulated:instant' }
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const callerSpanId = '00f067aa0ba902b7'

async function debate(url: string, overrides: Record<string, unknown> = {}) {
  const headers = { 'content-type': 'application/json', traceparent: `00-${traceId}-${callerSpanId}-01` }
  const seat = (name: string) => ({ name, instructions: 'Argue with the word plumtree.' })
  const seats = [seat('Ada'), seat('Bob')]
  const body = {
    topic: 'Plumtree?',
    format: 'panel',
    rounds: 1,
    participants: seats,
    ...instant,
    ...overrides,
  }
  const started = await fetch(`${url}/debates/run`, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await started.text()
  expect(started.status, answer).toBe(202)
  const { runId } = JSON.parse(answer) as { runId: string }
  const status = () =>
    fetch(`${url}/runs/${runId}`).then(async (answer) => ((await answer.json()) as { status: string }).status)
  await expect.poll(status, { timeout: startMs }).toMatch(/completed|failed/)
  return { runId, status: await status() }
}

test('a debate is one trace: request, queue, run, turns and calls, below the span that called', async () => {
  const collector = await startCollector()
  const { url, server, worker } = await aStack(collector.url)
  const { runId } = await debate(url)
  await Promise.all([server.stop(), worker.stop()])

  const spans = collector.spans().filter((span) => span.traceId === traceId)
  const one = (name: string) => {
    const found = spans.filter((span) => span.name === name)
    expect(found, name).toHaveLength(1)
    return found[0] as (typeof spans)[number]
  }
  const request = one('POST /debates/run')
  expect(request).toMatchObject({
    parentSpanId: callerSpanId,
    service: 'workbench-server',
    attributes: { 'http.request.method': 'POST', 'http.response.status_code': 202 },
  })
  const queued = one('queue debate')
  expect(queued.parentSpanId).toBe(request.spanId)
  const run = one('run debate')
  expect(run).toMatchObject({
    parentSpanId: queued.spanId,
    service: 'workbench-worker',
    attributes: { 'workbench.run.id': runId, 'workbench.run.outcome': 'completed' },
  })
  const ada = one('invoke_agent Ada')
  expect(ada).toMatchObject({
    parentSpanId: run.spanId,
    attributes: { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'Ada' },
  })
  const calls = spans.filter((span) => span.name === 'chat instant')
  expect(calls.length).toBeGreaterThanOrEqual(3)
  expect(calls.find((call) => call.parentSpanId === ada.spanId)).toMatchObject({
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'simulated',
      'gen_ai.request.model': 'instant',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.input_tokens': expect.any(Number),
      'gen_ai.usage.output_tokens': expect.any(Number),
      'gen_ai.conversation.id': runId,
    },
  })
  expect(collector.bodies()).not.toContain('plumtree')
  expect(collector.bodies()).not.toContain('Plumtree')
})

test('a webhook, its workflow, the debate of a step and what follows are one tree; so is a document', async () => {
  const collector = await startCollector()
  const { url, server, worker } = await aStack(collector.url)
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const type = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}${path}`, {
      ...{ method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) },
    })
    return (await answer.json()) as Record<string, string>
  }
  const request = {
    topic: 'Plumtree?',
    format: 'single',
    participants: [{ name: 'Ada', instructions: 'Speak.' }],
  }
  const first = await post('/workflows', {
    name: 'First',
    trigger: { type: 'webhook' },
    steps: [
      { id: 'talk', type: 'runDebate', request: { ...request, ...instant } },
      { id: 'tell', type: 'sendMessage', channel: 'log', text: 'Done.' },
    ],
  })
  const filter = { workflowId: first.id }
  const steps = [{ id: 'end', type: 'transform', expression: '1' }]
  await post('/workflows', { name: 'Second', trigger: { type: 'runCompleted', filter }, steps })
  await post(
    `/workflows/${first.id}/trigger`,
    {},
    {
      ...{ authorization: `Bearer ${first.webhookSecret}`, traceparent: `00-${traceId}-${callerSpanId}-01` },
    },
  )
  const form = new FormData()
  form.append('file', new Blob(['# Plums'], { type: 'text/markdown' }), 'plums.md')
  await fetch(`${url}/documents`, { method: 'POST', body: form })
  const ended = () =>
    collector.spans().filter(({ attributes }) => attributes['workbench.run.outcome'] === 'completed')
  // First and Second, the debate, the document.
  await expect.poll(() => ended().length, { timeout: 30_000 }).toBe(4)
  await Promise.all([server.stop(), worker.stop()])

  const spans = collector.spans()
  const byId = new Map(spans.map((span) => [span.spanId, span]))
  expect(byId.size).toBe(spans.length)
  const orphans = spans.filter(({ parentSpanId }) => parentSpanId !== '' && !byId.has(parentSpanId))
  expect(orphans.map(({ name, parentSpanId }) => [name, parentSpanId])).toEqual([
    ['POST /workflows/:id/trigger', callerSpanId],
  ])
  const wayTo = (name: string): string[] => {
    const way: string[] = []
    let at = spans.find((span) => span.name === name)
    for (; at !== undefined; at = byId.get(at.parentSpanId)) way.unshift(at.name)
    return way
  }
  const start = ['POST /workflows/:id/trigger', 'queue workflow']
  expect(wayTo('invoke_agent Ada')).toEqual([
    ...start,
    ...['run workflow', 'runDebate talk', 'queue debate', 'run debate', 'invoke_agent Ada'],
  ])
  expect(wayTo('sendMessage tell')).toEqual([...start, 'run workflow', 'sendMessage tell'])
  expect(wayTo('transform end')).toEqual([...start, 'queue workflow', 'run workflow', 'transform end'])
  expect(wayTo('run ingest')).toEqual(['POST /documents', 'queue ingest', 'run ingest'])
  expect(spans.filter(({ isError }) => isError)).toEqual([])
})

test('what fails is an error in its spans', async () => {
  const collector = await startCollector()
  const { url, server, worker } = await aStack(collector.url)
  const { status } = await debate(url, { model: 'simulated:failing', budget: { maxCalls: 1 } })
  await Promise.all([server.stop(), worker.stop()])

  expect(status).toBe('failed')
  const failed = collector.spans().filter((span) => span.traceId === traceId && span.isError)
  expect(failed.find(({ name }) => name === 'run debate')?.attributes['error.type']).toBe('budget')
  expect(failed.find(({ name }) => name === 'chat failing')?.attributes['error.type']).toMatch(/^model_/)
})

test('a collector that is away slows no run, and is said once', async () => {
  const { url, server, worker } = await aStack(`http://127.0.0.1:${await freePort()}`)
  for (let runs = 0; runs < 3; runs += 1) expect((await debate(url)).status).toBe('completed')
  const said = () => [server, worker].map(({ log }) => log().match(/TelemetryLost/g)?.length ?? 0)
  await expect.poll(said, { timeout: 15_000 }).toEqual([1, 1])
  await debate(url)
  await Promise.all([server.stop(), worker.stop()])

  expect(said()).toEqual([1, 1])
})
