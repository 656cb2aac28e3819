import { randomBytes } from 'node:crypto'
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Event } from '@workbench/core/events/event'
import type { DebateResult, Turn } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import { strictestPolicy, type ToolPolicy, type ToolRunOutput } from '@workbench/core/models/tool'
import { aDebateInput, aNewRun, aSeat } from '@workbench/core/testing/builders-of-runs'
import { createScriptedModel, type ScriptedReply } from '@workbench/core/testing/scripted-model'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
import { createSealer } from '@workbench/platform/secrets/sealer'
import { createSecretKeys } from '@workbench/platform/secrets/secret-keys'
import { createApprovalRepository } from '@workbench/postgres/approvals/approval-repository'
import { createSecretRepository } from '@workbench/postgres/secrets/secret-repository'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { createToolRepository } from '@workbench/postgres/tools/tool-repository'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startWorker, type Worker } from '../worker.ts'
import { type OpenTools, openTools } from './open-tools.ts'

// Everything real but the model: Postgres, processes, files, HTTP on loopback.

let store: TestStore
let tools: OpenTools
let folder: string
const workers: Worker[] = []
const secretKey = randomBytes(32).toString('base64')
const logger = createLogger({ component: 'worker', level: 'silent' })

beforeAll(async () => {
  store = await openTestStore()
  folder = await realpath(await mkdtemp(join(tmpdir(), 'workbench-tools-')))
  const config = {
    port: 4200,
    dataDir: join(folder, 'data'),
    secretKey,
    sandbox: 'auto',
    mcpConfig: null,
  } as const
  tools = await openTools(config, { db: store.postgres.db, clock: systemClock, logger })
})
beforeEach(() => store.empty())
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})
afterAll(async () => {
  await tools.close()
  await rm(folder, { recursive: true, force: true })
  await store.close()
})

function repositories() {
  const { db, enqueueIn } = store.postgres
  const now = () => systemClock.now()
  const known = createToolRepository(db, { now, builtIns: builtInTools })
  const sealer = createSealer(createSecretKeys({ secretKey, dataDir: folder }))
  return {
    tools: known,
    secrets: createSecretRepository(db, { now, sealer, tools: known }),
    approvals: createApprovalRepository(db, { newId: store.newId, now, enqueueIn }),
  }
}

async function aWorker(script: (callIndex: number) => ScriptedReply = () => ({})) {
  const model = createScriptedModel((_, index) => script(index))
  const { approvals } = repositories()
  const worker = await startWorker({
    postgres: store.postgres,
    model,
    toolUse: { tools: tools.runner, approvals },
    sandbox: tools.sandbox,
    concurrency: 8,
    clock: systemClock,
    newId: store.newId,
    logger,
    graceMs: 50,
  })
  workers.push(worker)
  return { worker, model }
}

const until = (runId: RunId, ...statuses: readonly Run['status'][]) =>
  vi.waitFor(
    async () => {
      const run = await store.runs.get(runId)
      expect(statuses).toContain(run.status)
      return run
    },
    { timeout: 15_000, interval: 20 },
  )
const ended = (runId: RunId) => until(runId, 'completed', 'failed', 'cancelled')
const eventsOf = (runId: RunId): Promise<readonly Event[]> => store.events.listByRun(runId, 0, 1_000)
const setPolicy = (tool: string, policy: Partial<ToolPolicy>) =>
  repositories().tools.setPolicy(tool, { ...strictestPolicy, ...policy })

async function call(tool: string, args: unknown): Promise<{ run: Run; output: ToolRunOutput }> {
  const run = aNewRun({ kind: 'tool', input: { schemaVersion: 1, tool, args } })
  await store.runs.start(run, 'RUN_TOOL')
  const done = await ended(run.id)
  return { run: done, output: done.output as ToolRunOutput }
}

async function aDebate(given: readonly string[]): Promise<RunId> {
  const participants = [aSeat(0, { tools: [...given] })]
  const run = aNewRun({ input: aDebateInput({ format: 'single', rounds: 1, participants }) })
  await store.runs.start(run, 'RUN_DEBATE')
  return run.id
}
const turnOf = (run: Run) => (run.output as DebateResult).turns[0] as Turn

async function aSite(answer: (request: IncomingMessage) => string = () => 'hello') {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    response.end(answer(request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, requests, close: () => server.close() }
}

test('a call made by hand is a run, audited from its start to its end', async () => {
  await aWorker()
  const { run, output } = await call('calculate', { expression: '2 * (3 + 4) ^ 2' })

  expect(output).toMatchObject({ ok: true, result: 98, error: null })
  const events = await eventsOf(run.id)
  expect(events.map(({ type }) => type)).toEqual([
    'RunQueued',
    'RunStarted',
    'ToolInvoked',
    'ToolFinished',
    'ScoreRecorded',
    'RunFinished',
  ])
  expect(events[2]?.data).toMatchObject({ tool: 'calculate', policy: { net: [], enabled: true } })
  expect(events[3]?.data).toMatchObject({ ok: true, hosts: [], exit: { code: 0 }, result: { ok: true } })
})

test('hosts are denied until the policy names them; a secret reaches the header and nothing else', async () => {
  await aWorker()
  const site = await aSite(({ headers }) => `you sent ${headers.authorization}`)
  const value = 'a-very-secret-token'
  await repositories().secrets.put('API_TOKEN', value)
  const args = { url: `http://${site.host}/`, headers: { authorization: 'Bearer {{ secrets.API_TOKEN }}' } }

  const denied = await call('http_request', { url: args.url })
  expect(denied.output.error?.code).toBe('denied_net')
  expect(denied.run).toMatchObject({ status: 'failed', error: { code: 'step_failed' } })
  await setPolicy('http_request', { net: [site.host] })
  expect((await call('http_request', args)).output.error?.code).toBe('denied_secret')
  expect(site.requests).toHaveLength(0)

  await setPolicy('http_request', { net: [site.host], secrets: ['API_TOKEN'] })
  const { run, output } = await call('http_request', args)
  site.close()
  expect(site.requests[0]?.headers).toMatchObject({
    authorization: `Bearer ${value}`,
    'x-request-id': 'request-1',
  })
  expect(output.result).toMatchObject({ status: 200, body: 'you sent Bearer [secret:API_TOKEN]' })
  const all = JSON.stringify([run, await eventsOf(run.id)])
  expect(all).not.toContain(value)
  expect(all).toContain('[secret:API_TOKEN]')
  const audit = (await eventsOf(run.id)).find(({ type }) => type === 'ToolFinished')?.data
  expect(audit).toMatchObject({ secrets: ['API_TOKEN'], hosts: [{ address: '127.0.0.1', requests: 1 }] })
})

test('files are read and written in the folders that the policy names', async () => {
  await aWorker()
  await writeFile(join(folder, 'notes.txt'), 'Plumtree.')
  expect((await call('read_file', { path: join(folder, 'notes.txt') })).output.error?.code).toBe(
    'denied_read',
  )

  await setPolicy('read_file', { read: [folder] })
  await setPolicy('list_files', { read: [folder] })
  await setPolicy('write_file', { write: [folder] })
  const written = await call('write_file', { path: 'made.txt', content: 'By a tool.' })
  expect(written.output).toMatchObject({ ok: true })
  const read = await call('read_file', { path: 'made.txt' })
  expect(JSON.stringify(read.output.result)).toContain('By a tool.')
  const listed = await call('list_files', { path: folder })
  expect(JSON.stringify(listed.output.result)).toContain('notes.txt')
})

test('a debate calls a tool of its own script inside a turn, and goes on when one fails', async () => {
  await repositories().tools.create({
    name: 'word_count',
    description: 'Counts words.',
    inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
    source: 'export default async ({ text }: { text: string }) => text.split(" ").length',
    policy: strictestPolicy,
  })
  const { model } = await aWorker((index) =>
    index === 0
      ? {
          toolCalls: [
            ['word_count', { text: 'one two three' }],
            ['word_count', { text: 3 }],
            ['read_file', { path: '/etc/passwd' }],
          ],
        }
      : { text: 'Three.' },
  )
  const run = await ended(await aDebate(['word_count', 'read_file']))

  expect(run).toMatchObject({ status: 'completed', usage: { calls: 2 } })
  expect(turnOf(run)).toMatchObject({ text: 'Three.', usage: { calls: 2 } })
  expect(turnOf(run).toolCalls.map(({ result, error }) => error?.code ?? result)).toEqual([
    3,
    'invalid_args',
    'denied_read',
  ])
  expect(model.requests[0]?.tools.map(({ name }) => name)).toEqual(['word_count', 'read_file'])
})

test('a run waits inside the turn for approval, and makes the call once it is there', async () => {
  const site = await aSite()
  await setPolicy('http_request', { net: [site.host], needsApproval: true })
  const url = `http://${site.host}/pay`
  const { model } = await aWorker((index) =>
    index === 0 ? { toolCalls: [['http_request', { url, method: 'POST' }]] } : { text: 'Paid.' },
  )
  const runId = await aDebate(['http_request'])
  const waiting = await until(runId, 'waiting')
  const { approvals } = repositories()
  const { items } = await approvals.list({ limit: 10, status: ['pending'] })
  expect(items).toMatchObject([
    { runId, title: 'Ada wants to call http_request', details: { args: { url } } },
  ])
  expect(waiting.waitingFor).toMatchObject({ type: 'approval', id: items[0]?.id })
  expect(site.requests).toHaveLength(0)

  await approvals.decide(items[0]?.id ?? '', { decision: 'approve' }, 'Grace')
  const run = await ended(runId)
  site.close()
  expect(turnOf(run)).toMatchObject({ text: 'Paid.', toolCalls: [{ ok: true, error: null }] })
  expect(model.requests).toHaveLength(2)
  expect(site.requests.map(({ headers }) => headers['idempotency-key'])).toEqual([expect.any(String)])
  const types = (await eventsOf(runId)).map(({ type }) => type)
  expect(types.filter((type) => type.startsWith('Approval'))).toEqual([
    'ApprovalRequested',
    'ApprovalDecided',
  ])
})

test('a cancelled run takes its tool with it', async () => {
  await aWorker((index) =>
    index === 0 ? { toolCalls: [['run_typescript', { code: 'for (;;) {}' }]] } : { text: 'Never.' },
  )
  const runId = await aDebate(['run_typescript'])
  await vi.waitFor(async () => {
    expect((await eventsOf(runId)).map(({ type }) => type)).toContain('ToolInvoked')
  })
  const startedAt = performance.now()
  await store.runs.cancel(runId)
  await until(runId, 'cancelled')
  expect(performance.now() - startedAt).toBeLessThan(5_000)
  const finished = (await eventsOf(runId)).find(({ type }) => type === 'ToolFinished')
  expect(finished?.error?.code).toBe('cancelled')
})
