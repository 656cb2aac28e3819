import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Event } from '@workbench/core/events/event'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import { strictestPolicy } from '@workbench/core/models/tool'
import type { WorkflowOutput } from '@workbench/core/models/workflow-run'
import type { Step } from '@workbench/core/workflow/steps/step'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openWorkflowWorld, type WorkflowWorld } from '../../testing/workflow-world.ts'

// Everything real but the models: Postgres, threads for expressions, HTTP on loopback.

let world: WorkflowWorld
const sites: { close(): void }[] = []
beforeAll(async () => {
  world = await openWorkflowWorld()
})
beforeEach(() => world.empty())
afterEach(() => {
  for (const site of sites.splice(0)) site.close()
})
afterAll(() => world.close())

const give = (id: string, expression: string): Step => ({ id, type: 'transform', expression })
const debate = (id: string, model: string, more: object = {}): Step => ({
  id,
  type: 'runDebate',
  request: {
    topic: 'Is {{ trigger.body.what }} worth it?',
    format: 'panel',
    rounds: 1,
    model,
    participants: [
      { name: 'Ada', instructions: 'Reason from evidence.' },
      { name: 'Bob', instructions: 'Doubt.' },
    ],
    ...more,
  },
})

const stepsOf = (run: Run) => (run.output as WorkflowOutput).steps
const eventsOf = (runId: RunId): Promise<readonly Event[]> => world.store.events.listByRun(runId, 0, 1_000)
const allRuns = async (): Promise<readonly Run[]> => {
  const { items } = await world.store.runs.list({ limit: 200 })
  return Promise.all(items.map(({ id }) => world.store.runs.get(id)))
}
const quiet = () =>
  vi.waitFor(
    async () => {
      const { pool } = world.store.postgres.db
      const { rows } = await pool.query('select 1 from runs where finished_at is null or needs_follow_up')
      if (rows.length > 0) throw new Error('There are runs at work, or to follow up on')
    },
    { timeout: 20_000, interval: 50 },
  )

async function aSite(
  answer: (request: IncomingMessage, body: string) => { status?: number; body?: unknown },
) {
  const requests: { headers: IncomingMessage['headers']; body: string; url: string }[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString()
      requests.push({ headers: request.headers, body, url: request.url ?? '' })
      const { status = 200, body: said = {} } = answer(request, body)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  sites.push(server)
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

describe('a debate in a workflow', () => {
  test('is waited for without a worker, and its result goes on', async () => {
    await world.aWorker()
    const workflow = await world.aWorkflow({
      steps: [debate('talk', 'simulated:instant'), give('said', 'steps.talk.output.verdict.decision')],
    })
    const body = { what: 'it' }
    const id = await world.start(workflow, { trigger: { type: 'webhook', body } })
    const run = await world.until(id, 'completed')

    expect(stepsOf(run).said?.output).toMatch(/simulated/)
    const [child] = (await allRuns()).filter(({ kind }) => kind === 'debate')
    expect(child).toMatchObject({
      ...{ parentRunId: id, requestId: run.requestId, title: 'Is it worth it?' },
      trigger: { type: 'workflow', id },
    })
    expect(stepsOf(run).talk?.output).toMatchObject({ runId: child?.id })
    const types = (await eventsOf(id)).map(({ type }) => type)
    expect(types).toContain('RunWaiting')
    expect(types.at(-1)).toBe('RunFinished')
  })

  test('that fails, fails its step; a retry of the run goes on with the very same debate', async () => {
    await world.aWorker()
    const workflow = await world.aWorkflow({
      steps: [debate('talk', 'simulated:instant', { budget: { maxCalls: 1 } })],
    })
    const id = await world.start(workflow, { trigger: { type: 'webhook', body: { what: 'it' } } })
    const run = await world.until(id, 'failed')
    expect(run.error).toMatchObject({ code: 'step_failed', message: expect.stringContaining('"talk"') })
    expect(stepsOf(run).talk).toMatchObject({ status: 'failed', error: { code: 'debate_failed' } })

    await world.store.runs.retry(id, 'RUN_WORKFLOW')
    await vi.waitFor(async () =>
      expect((await world.store.runs.get(id)).attempt).toBeGreaterThan(run.attempt),
    )
    await world.until(id, 'failed')
    const debates = (await allRuns()).filter(({ kind }) => kind === 'debate')
    expect(debates).toHaveLength(1)
    expect(debates[0]?.attempt).toBe(2)
  })

  test('goes when the workflow is cancelled', async () => {
    await world.aWorker()
    const workflow = await world.aWorkflow({ steps: [debate('talk', 'simulated:slow')] })
    const id = await world.start(workflow, { trigger: { type: 'webhook', body: { what: 'it' } } })
    await world.until(id, 'waiting')
    await world.store.runs.cancel(id)
    await quiet()
    expect((await allRuns()).map(({ kind, status }) => `${kind} ${status}`).toSorted()).toEqual([
      'debate cancelled',
      'workflow cancelled',
    ])
  })
})

describe('what goes outside', () => {
  test('carries the ids of its run and the secret, which is kept nowhere', async () => {
    const { host, requests } = await aSite((_, body) => ({ body: { echo: JSON.parse(body) } }))
    await world.tools.setPolicy('http_request', { ...strictestPolicy, net: [host], secrets: ['API_KEY'] })
    await world.secrets.put('API_KEY', 'sesame-open-wide')
    await world.aWorker()
    const workflow = await world.aWorkflow({
      steps: [
        {
          id: 'post',
          type: 'httpRequest',
          method: 'POST',
          url: `http://${host}/{{ trigger.body.path }}`,
          headers: { authorization: 'Bearer {{ secrets.API_KEY }}' },
          body: { said: '{{ trigger.body.text }}', count: '{{ trigger.body.count }}' },
        },
        give('seen', 'steps.post.output.body.echo'),
      ],
    })
    const body = { path: 'a', text: 'Not {{ secrets.API_KEY }}', count: 3 }
    const id = await world.start(workflow, { trigger: { type: 'webhook', body } })
    const run = await world.until(id, 'completed')

    expect(requests).toHaveLength(1)
    const [sent] = requests
    expect(sent?.headers).toMatchObject({
      authorization: 'Bearer sesame-open-wide',
      'x-request-id': run.requestId,
      'idempotency-key': `${id}/steps/post`,
      traceparent: expect.stringContaining('4bf92f3577b34da6a3ce929d0e0e4736'),
    })
    expect(stepsOf(run).seen?.output).toEqual({ said: 'Not {{ secrets.API_KEY }}', count: 3 })
    const { items } = await world.store.effects.list({ runId: id, limit: 10 })
    expect(items).toMatchObject([
      { stepId: 'post', kind: 'httpRequest', status: 'sent', target: `POST http://${host}/a` },
    ])
    for (const table of ['runs', 'run_steps', 'events', 'effects']) {
      const { rows } = await world.store.postgres.db.pool.query(
        `select 1 from ${table} t where t::text like '%sesame-open-wide%'`,
      )
      expect(rows, table).toEqual([])
    }
  })

  test('to a host that the policy does not name fails the run and says what to change', async () => {
    const { host, requests } = await aSite(() => ({}))
    await world.aWorker()
    const workflow = await world.aWorkflow({
      steps: [{ id: 'get', type: 'httpRequest', method: 'GET', url: `http://${host}/` }],
    })
    const run = await world.until(await world.start(workflow), 'failed')
    expect(run.error?.message).toMatch(/Step "get": .*127\.0\.0\.1/)
    expect(stepsOf(run).get?.error?.code).toBe('denied_net')
    expect(requests).toEqual([])
  })

  test('is tried again when the other side has a bad moment, under the same key', async () => {
    let asked = 0
    const { host, requests } = await aSite(() => {
      asked += 1
      return asked < 3 ? { status: 503 } : { body: { ok: true } }
    })
    await world.tools.setPolicy('http_request', { ...strictestPolicy, net: [host] })
    await world.aWorker()
    const workflow = await world.aWorkflow({
      steps: [
        {
          id: 'post',
          type: 'httpRequest',
          method: 'POST',
          url: `http://${host}/`,
          retry: { attempts: 3, delayMs: 10 },
        },
      ],
    })
    const run = await world.until(await world.start(workflow), 'completed')
    expect(stepsOf(run).post).toMatchObject({ attempts: 3, output: { status: 200 } })
    expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    const retries = (await eventsOf(run.id)).filter(({ data }) => data.willRetry === true)
    expect(retries).toHaveLength(2)
  })
})

describe('the end of a run', () => {
  test('starts workflows that wait for it, under its request id, and never on their own runs', async () => {
    await world.aWorker()
    const first = await world.aWorkflow({ name: 'First', steps: [debate('talk', 'simulated:instant')] })
    const follower = await world.aWorkflow({
      name: 'Follower',
      trigger: {
        type: 'runCompleted',
        filter: {
          kind: 'debate',
          status: 'completed',
          expression: 'run.usage.calls > 0 and $exists(run.output.verdict)',
        },
      },
      steps: [give('title', 'run.title & " " & trigger.run.status'), debate('again', 'simulated:instant')],
    })
    await world.aWorkflow({
      name: 'Never',
      trigger: { type: 'runCompleted', filter: { kind: 'debate', expression: 'run.usage.calls > 1000' } },
      steps: [give('a', '1')],
    })
    const id = await world.start(first, { trigger: { type: 'webhook', body: { what: 'it' } } })
    await quiet()

    const runs = await allRuns()
    const followed = runs.filter(({ workflowId }) => workflowId === follower.id)
    expect(followed).toHaveLength(1)
    const [run] = followed
    const talk = runs.find(({ parentRunId }) => parentRunId === id)
    expect(run).toMatchObject({
      status: 'completed',
      requestId: talk?.requestId,
      trigger: { type: 'runCompleted', id: talk?.id },
    })
    expect(stepsOf(run as Run).title?.output).toBe('Is it worth it? completed')
    expect(runs).toHaveLength(4)
  })

  test('two workflows that start each other stop after eight runs, and the last one says why', async () => {
    await world.aWorker()
    await world.aWorker()
    const ping = await world.aWorkflow({
      name: 'Ping',
      trigger: { type: 'runCompleted', filter: { kind: 'workflow' } },
      steps: [give('a', '1')],
    })
    await world.aWorkflow({
      name: 'Pong',
      trigger: { type: 'runCompleted', filter: { kind: 'workflow' } },
      steps: [give('a', '1')],
    })
    await world.start(ping)
    await quiet()
    const runs = (await allRuns()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(runs.map(({ title, status }) => `${title} ${status}`)).toEqual([
      ...['Ping', 'Pong', 'Ping', 'Pong', 'Ping', 'Pong', 'Ping', 'Pong', 'Ping'].map(
        (name) => `${name} completed`,
      ),
      'Pong failed',
    ])
    expect(runs.at(-1)?.error).toMatchObject({
      code: 'step_failed',
      message: expect.stringContaining('last of 8 runs'),
    })
  })
})

test('lanes of a forEach wait for their debates together', async () => {
  await world.aWorker()
  const workflow = await world.aWorkflow({
    steps: [
      {
        id: 'each',
        type: 'forEach',
        items: 'trigger.body.topics',
        concurrency: 3,
        steps: [
          debate('talk', 'simulated:instant'),
          give('about', 'item & ": " & steps.talk.output.stopReason'),
        ],
      },
      give('all', 'steps.each.output.about'),
    ],
  })
  const id = await world.start(workflow, {
    trigger: { type: 'webhook', body: { topics: ['a', 'b', 'c', 'd'], what: 'x' } },
  })
  const run = await world.until(id, 'completed')
  expect(stepsOf(run).all?.output).toEqual(['a: fixed', 'b: fixed', 'c: fixed', 'd: fixed'])
  expect((await allRuns()).filter(({ kind }) => kind === 'debate')).toHaveLength(4)
})

test('records are written once, together with their step', async () => {
  await world.aWorker()
  const workflow = await world.aWorkflow({
    steps: [
      {
        id: 'keep',
        type: 'persistRecord',
        collection: 'verdicts',
        key: '{{ trigger.body.key }}',
        value: '{{ trigger.body }}',
      },
      { id: 'own', type: 'persistRecord', collection: 'verdicts', value: 'x' },
    ],
  })
  for (const n of [1, 2]) {
    const id = await world.start(workflow, { trigger: { type: 'webhook', body: { key: 'same', n } } })
    await world.until(id, 'completed')
  }
  const { items } = await world.store.records.list({ limit: 10, collection: 'verdicts' })
  expect(items).toHaveLength(3)
  expect(items.find(({ key }) => key === 'same')?.value).toEqual({ key: 'same', n: 2 })
})
