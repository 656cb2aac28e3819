import type { ServerResponse } from 'node:http'
import { anEvent, frame } from '@workbench/client/testing/an-event'
import { answerJson, type FakeRequest, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { testId } from '@workbench/core/testing/test-id'
import { systemClock } from '@workbench/platform/clock'
import { afterEach, expect, test } from 'vitest'
import { capturedTerminal } from '../../testing/captured-terminal.ts'
import { aRun, turnFinished, turnStarted } from '../../testing/debate-events.ts'
import { runCommand } from '../../testing/run-command.ts'
import { runClientCommand } from '../client-command.ts'
import { shortId } from '../runs/short-id.ts'
import type { DebateOptions } from './debate-request.ts'
import { estimateDebate } from './estimate-debate.ts'
import { runDebate } from './run-debate.ts'

const now = '2026-01-01T00:00:00.000Z'
const ada = {
  id: testId(),
  name: 'Ada',
  description: '',
  instructions: 'Count.',
  model: null,
  temperature: null,
  maxOutputTokens: null,
  tools: [],
  tags: [],
  version: 1,
  createdAt: now,
  updatedAt: now,
}
const scenario = {
  id: testId(),
  name: 'Four-day week',
  topic: 'T',
  context: '',
  format: 'panel',
  formatOptions: { verdict: 'poll' },
  participants: [{ personaId: ada.id }],
  rounds: 2,
  moderatorId: null,
  judgeId: null,
  model: null,
  maxOutputTokens: 1024,
  tools: [],
  collections: [],
  rubric: [],
  budget: {},
  version: 1,
  createdAt: now,
  updatedAt: now,
}

const events = [
  anEvent(1, 'RunQueued'),
  turnStarted(2, 0),
  turnFinished(3, { text: 'Four days are enough.' }),
  anEvent(4, 'RunFinished', { status: 'completed' }),
]

type Stream = (request: FakeRequest, response: ServerResponse) => void
const wholeStream: Stream = (_request, response) => void response.end(events.map(frame).join(''))

let close = async () => {}
afterEach(() => close())

async function aWorkbench({ run = aRun(), stream = wholeStream } = {}) {
  const server = await startFakeApiServer((request, response) => {
    const path = request.path.split('?')[0]
    if (path === '/scenarios') return answerJson(response, { items: [scenario], nextCursor: null })
    if (path === '/personas') return answerJson(response, { items: [ada], nextCursor: null })
    if (path === '/debates/run') return answerJson(response, { runId: run.id, status: 'queued' }, 202)
    if (path === `/runs/${run.id}`) return answerJson(response, run)
    if (path === `/runs/${run.id}/events`) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
      return stream(request, response)
    }
    return answerJson(response, { detail: 'No such address' }, 404)
  })
  close = server.close
  return { ...server, run }
}

async function debate(
  url: string,
  options: DebateOptions,
  { watch = true, json = false, signal = new AbortController().signal } = {},
) {
  const { terminal, out, errors } = capturedTerminal()
  const env = { WORKBENCH_URL: url, WORKBENCH_TOKEN: 'letmein' }
  const code = await runClientCommand((context) => runDebate({ ...options, watch, json }, context), {
    env,
    terminal,
    clock: systemClock,
    signal,
  })
  return { code, out: out(), errors: errors() }
}

test('without --watch it prints id and address', async () => {
  const { url, run, requests } = await aWorkbench()
  const { code, out } = await debate(url, { scenario: 'four-day WEEK' }, { watch: false })
  expect(code).toBe(0)
  expect(out).toBe(`${run.id}\n${url}/runs/${run.id}\n`)
  const start = requests.find(({ path }) => path === '/debates/run')
  expect(start?.body).toEqual({ scenarioId: scenario.id })
  expect(requests.every(({ headers }) => headers.authorization === 'Bearer letmein')).toBe(true)
})

test('options change a scenario, or make a debate of their own', async () => {
  const { url, requests } = await aWorkbench()
  await debate(
    url,
    { scenario: 'Four-day week', rounds: 3, model: 'openai:gpt-5', seed: 7 },
    { watch: false },
  )
  await debate(url, { topic: 'Tea?', personas: ['ada', ada.name] }, { watch: false })
  expect(requests.filter(({ path }) => path === '/debates/run').map(({ body }) => body)).toEqual([
    { scenarioId: scenario.id, overrides: { rounds: 3, model: 'openai:gpt-5' }, seed: 7 },
    { topic: 'Tea?', format: 'panel', participants: [{ personaId: ada.id }, { personaId: ada.id }] },
  ])
})

test('options of a format are put beside those of the scenario, unless the format is another one', async () => {
  const { url, requests } = await aWorkbench()
  const formatOptions = { stopOnConsensus: false }
  await debate(url, { scenario: 'Four-day week', formatOptions }, { watch: false })
  await debate(
    url,
    { scenario: 'Four-day week', format: 'delphi', formatOptions: { scaleMax: 9 } },
    { watch: false },
  )
  expect(requests.filter(({ path }) => path === '/debates/run').map(({ body }) => body)).toEqual([
    { scenarioId: scenario.id, overrides: { formatOptions: { verdict: 'poll', stopOnConsensus: false } } },
    { scenarioId: scenario.id, overrides: { format: 'delphi', formatOptions: { scaleMax: 9 } } },
  ])
})

test('overrides set any other field, of a scenario or of a debate of its own', async () => {
  const { url, requests } = await aWorkbench()
  const override = ['budget.maxCalls=9', 'topic=2024']
  await debate(url, { scenario: 'Four-day week', rounds: 3, override }, { watch: false })
  await debate(url, { topic: 'Tea?', personas: ['ada'], override: ['budget.maxCalls=9'] }, { watch: false })
  expect(requests.filter(({ path }) => path === '/debates/run').map(({ body }) => body)).toEqual([
    { scenarioId: scenario.id, overrides: { rounds: 3, budget: { maxCalls: 9 }, topic: '2024' } },
    { topic: 'Tea?', format: 'panel', participants: [{ personaId: ada.id }], budget: { maxCalls: 9 } },
  ])
  const { code, errors } = await debate(url, { scenario: 'Four-day week', override: ['nonsense'] })
  expect(code).toBe(2)
  expect(errors).toContain('"nonsense" is no override')
})

test('an estimate says what it can use at most, and starts nothing', async () => {
  const estimate = { calls: 12, inputTokens: 3400, outputTokens: 900, costUsd: 0.25, model: 'acme:large' }
  const retries = { calls: 2, inputTokens: 100, outputTokens: 50, costUsd: null }
  const server = await startFakeApiServer(({ path }, response) =>
    path === '/debates/estimate'
      ? answerJson(response, { ...estimate, summaries: 0, retries })
      : answerJson(response, { items: [ada], nextCursor: null }),
  )
  close = server.close
  const asked = { topic: 'Tea?', personas: ['ada'] }
  const { out } = await runCommand(server.url, (context) =>
    estimateDebate({ ...asked, json: false }, context),
  )
  expect(out).toMatch(/^At most 12 calls, 3.4k tokens in, 900 out, \$0.2500 · acme:large\n/)
  expect(out).toContain('2 calls more at worst, 100 tokens in, 50 out, cost —')
  const { out: json } = await runCommand(server.url, (context) =>
    estimateDebate({ ...asked, json: true }, context),
  )
  expect(JSON.parse(json)).toMatchObject(estimate)
  expect(server.requests.some(({ path }) => path === '/debates/run')).toBe(false)
})

test('--watch shows the turns and the verdict in plain lines', async () => {
  const { url } = await aWorkbench()
  const { code, out } = await debate(url, { scenario: 'Four-day week' })
  expect(code).toBe(0)
  expect(out).toContain('Ada  round 1 of 2, turn 1 of at most 4\nFour days are enough.\n')
  expect(out).toContain('Verdict (moderator)\nYes, four days.\n')
  expect(out).not.toContain('\u001b')
})

test('a server that restarts in the middle is waited for, and nothing is shown twice', async () => {
  let connections = 0
  const { url, requests } = await aWorkbench({
    stream: (request, response) => {
      connections += 1
      if (connections > 1) return wholeStream(request, response)
      response.write(events.slice(0, 3).map(frame).join(''), () => response.destroy())
    },
  })
  const { code, out } = await debate(url, { scenario: 'Four-day week' })
  expect(code).toBe(0)
  expect(out.match(/Four days are enough/g)).toHaveLength(1)
  const asked = requests
    .filter(({ path }) => path.endsWith('/events'))
    .map(({ headers }) => headers['last-event-id'])
  expect(asked).toEqual([undefined, '3'])
})

test('--json prints each event as a line, then the run', async () => {
  const { url, run } = await aWorkbench()
  const { code, out } = await debate(url, { scenario: 'Four-day week' }, { json: true })
  expect(code).toBe(0)
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.slice(0, -1)).toEqual(events)
  expect(lines.at(-1)).toEqual(run)
})

test.each(['failed', 'cancelled'] as const)('a %s debate exits with 1', async (status) => {
  const { url } = await aWorkbench({ run: aRun({ status }) })
  expect((await debate(url, { scenario: 'Four-day week' })).code).toBe(1)
})

test('Ctrl-C stops watching and says how to cancel', async () => {
  const enough = new AbortController()
  const { url, run } = await aWorkbench({
    stream: (_request, response) =>
      void response.write(frame(events[0] ?? anEvent(1, 'RunQueued')), () => enough.abort()),
  })
  const { code, errors } = await debate(url, { scenario: 'Four-day week' }, { signal: enough.signal })
  expect(code).toBe(130)
  expect(errors).toContain(`npx workbench runs cancel ${shortId(run.id)}`)
})

test('no server: exit 3, and how to start one', async () => {
  const { url, close: stop } = await aWorkbench()
  await stop()
  close = async () => {}
  const { code, errors } = await debate(url, { scenario: 'Four-day week' })
  expect(code).toBe(3)
  expect(errors).toMatch(/^workbench: No workbench answers at http:.* Start one with "npm start"/)
})

test('what the server refuses is told in one line, with every fault', async () => {
  const server = await startFakeApiServer((request, response) =>
    request.path.startsWith('/scenarios')
      ? answerJson(response, { items: [scenario], nextCursor: null })
      : answerJson(
          response,
          {
            status: 422,
            detail: 'x',
            errors: [
              { path: 'rounds', message: 'Too big' },
              { path: 'model', message: 'No\u001b key' },
            ],
          },
          422,
        ),
  )
  close = server.close
  const { code, errors } = await debate(server.url, { scenario: 'Four-day week' })
  expect(code).toBe(1)
  expect(errors).toBe('workbench: rounds: Too big; model: No\ufffd key\n')
})

test('something else at that address is told apart from a workbench', async () => {
  const server = await startFakeApiServer((_request, response) => void response.end('<html>hello</html>'))
  close = server.close
  const { code, errors } = await debate(server.url, { scenario: 'Four-day week' })
  expect(code).toBe(1)
  expect(errors).toContain('does not answer like a workbench')
})

test('a wrong configuration is one line', async () => {
  const { code, errors } = await debate('not a url', { scenario: 'x' })
  expect(code).toBe(1)
  expect(errors).toMatch(/^WORKBENCH_URL has a wrong value: .*\n$/)
})

test('nothing to debate is wrong usage', async () => {
  const { url } = await aWorkbench()
  expect(await debate(url, { topic: 'Tea?' })).toMatchObject({ code: 2 })
})

test('a server that wants a token is told apart from one that is not there', async () => {
  const server = await startFakeApiServer((_request, response) =>
    answerJson(response, { status: 401, detail: 'A token is needed.' }, 401),
  )
  close = server.close
  const { code, errors } = await debate(server.url, { scenario: 'x' })
  expect(code).toBe(1)
  expect(errors).toBe('workbench: A token is needed. Set WORKBENCH_TOKEN to the token of that server.\n')
})

test('Ctrl-C ends a request that nobody answers', async () => {
  const enough = new AbortController()
  const server = await startFakeApiServer(() => enough.abort())
  close = server.close
  expect(await debate(server.url, { scenario: 'x' }, { signal: enough.signal })).toMatchObject({
    code: 130,
    errors: '',
  })
})
