import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Workflow } from '@workbench/client/models'
import { anEvent, frame } from '@workbench/client/testing/an-event'
import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { testId } from '@workbench/core/testing/test-id'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { applyWorkflows } from './apply-workflows.ts'
import { changeWorkflows } from './change-workflows.ts'
import { exportWorkflow } from './export-workflow.ts'
import { listWorkflows } from './list-workflows.ts'
import { runWorkflow } from './run-workflow.ts'
import { showWorkflow } from './show-workflow.ts'

const folder = temporaryFolder()
const runId = testId()
const nightly = aWorkflow({
  name: 'Nightly',
  trigger: { type: 'cron', schedule: '0 3 * * *', timezone: 'Europe/Berlin' },
  inputs: { type: 'object', properties: { topic: { type: 'string' }, rounds: { type: 'integer' } } },
  nextFireAt: '2026-11-24T02:00:00.000Z',
  steps: [
    {
      id: 'each',
      type: 'forEach',
      items: 'inputs.topics',
      steps: [{ id: 'tell', type: 'sendMessage', channel: 'log', text: 'Hi' }],
    },
    { id: 'if', type: 'condition', expression: 'true', then: [{ id: 'wait', type: 'delay', durationMs: 5 }] },
  ],
}) as unknown as Workflow

/** A server with some workflows, on which the text of a workflow is `NAME` or `wrong`. */
async function workbench(workflows: readonly Workflow[] = [nightly], runStatus = 'completed') {
  const server = await startFakeApiServer(({ method, path, body }, response) => {
    const { pathname, searchParams } = new URL(path, 'http://fake')
    const [, first, id, rest] = pathname.split('/')
    if (pathname === '/workflows/parse' || pathname === '/workflows/apply') {
      const { yaml } = body as { yaml: string }
      const name = yaml.trim()
      if (pathname === '/workflows/parse') {
        const faults = [{ path: 'steps.0.url', message: 'Required', line: 4, column: 7 }]
        if (name === 'wrong') return answerJson(response, { draft: null, faults })
        return answerJson(response, { draft: { name }, faults: [] })
      }
      if (name === 'Twice') return answerJson(response, { status: 409, detail: 'Several.' }, 409)
      const webhookSecret = name === 'Hook' ? { webhookSecret: 'whsec_abc' } : {}
      const answer = { action: 'created', workflow: { ...nightly, name }, ...webhookSecret }
      return answerJson(response, answer, 201)
    }
    if (first === 'runs' && rest === 'events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const data = { key: 'steps/tell', stepId: 'tell', status: 'completed', wouldDo: { text: 'Hi' } }
      const step = { ...anEvent(1, 'StepFinished', data), component: 'workflow', latencyMs: 5 }
      return response.end(frame(step) + frame(anEvent(2, 'RunFinished', { status: runStatus })))
    }
    if (first === 'runs') return answerJson(response, aRun(runStatus))
    if (rest === 'yaml') return answerJson(response, { yaml: '# mine\nname: Nightly\n', version: 1 })
    if (rest === 'runs') return answerJson(response, { items: [aRun('failed')], nextCursor: null })
    if (method === 'POST' && (rest === 'run' || rest === 'dry-run'))
      return answerJson(response, { runId }, 202)
    if (method === 'DELETE') return response.writeHead(204).end()
    if (method === 'POST') return answerJson(response, nightly)
    if (id !== undefined) return answerJson(response, workflows.find((one) => one.id === id) ?? nightly)
    const q = searchParams.get('q')?.toLowerCase() ?? ''
    const items = workflows.filter(({ name }) => name.toLowerCase().includes(q))
    answerJson(response, { items, nextCursor: null })
  })
  onTestFinished(() => server.close())
  const posts = () =>
    server.requests.flatMap(({ method, path, body }) =>
      method === 'GET' || path === '/workflows/parse' ? [] : [{ method, path, body }],
    )
  return { ...server, posts }
}

const usage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }
const aRun = (status: string) => ({
  ...{ id: runId, kind: 'workflow', status, title: 'Nightly', error: null, durationMs: 5, usage },
  ...{ savedByResume: usage, input: {}, output: null, queuedAt: '2026-11-23T00:00:00.000Z' },
})

async function write(name: string, content: string): Promise<string> {
  const path = join(folder(), name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

describe('apply', () => {
  test('makes workflows what files say, and tells a secret once', async () => {
    const { url, posts } = await workbench()
    const one = await write('one.workflow.yaml', 'Nightly\n')
    await write('below/hook.workflow.yml', 'Hook\n')
    await write('below/scenario.yaml', 'wrong')

    const { code, out, errors } = await runCommand(url, (context) =>
      applyWorkflows([one, join(folder(), 'below')], { check: false, json: false }, context),
    )

    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => line.split('\t').filter((_, index) => index !== 2))).toEqual([
      ['created', 'Nightly', '-'],
      ['created', 'Hook', 'whsec_abc'],
    ])
    expect(posts().map(({ body }) => body)).toEqual([{ yaml: 'Nightly\n' }, { yaml: 'Hook\n' }])
  })

  test('tells where a file is wrong, and still applies the others', async () => {
    const { url, posts } = await workbench()
    const wrong = await write('a.yaml', 'wrong')
    const right = await write('b.yaml', 'Nightly')
    const { code, out, errors } = await runCommand(url, (context) =>
      applyWorkflows([wrong, right, join(folder(), 'missing')], { check: false, json: false }, context),
    )
    expect(code).toBe(1)
    expect(errors).toContain(`${wrong}:4:7: steps.0.url: Required\n`)
    expect(errors).toContain('missing: there is no such file')
    expect(out).toContain('created\tNightly')
    expect(posts()).toHaveLength(1)
  })

  test('refuses the second of two files that are one workflow, and what the server refuses', async () => {
    const { url } = await workbench()
    const files = [await write('c.yaml', 'A'), await write('d.yaml', 'A'), await write('e.yaml', 'Twice')]
    const { code, out } = await runCommand(url, (context) =>
      applyWorkflows(files, { check: false, json: true }, context),
    )
    expect(code).toBe(1)
    expect(JSON.parse(out).items).toMatchObject([
      { action: 'refused', workflow: 'A', faults: [expect.stringContaining('is this workflow, too')] },
      { action: 'created', workflow: 'A' },
      { action: 'refused', workflow: 'Twice', faults: ['Several.'] },
    ])
  })

  test('only checks when it is asked to', async () => {
    const { url, posts } = await workbench()
    const file = await write('f.yaml', 'Nightly')
    const { code, out } = await runCommand(url, (context) =>
      applyWorkflows([file], { check: true, json: false }, context),
    )
    expect([code, out.split('\t')[0]]).toEqual([0, 'right'])
    expect(posts()).toEqual([])
  })
})

describe('list and show', () => {
  test('the list is whole in a pipe and a table on a terminal', async () => {
    const { url } = await workbench()
    const inPipe = await runCommand(url, (context) => listWorkflows({ json: false }, context))
    expect(inPipe.out).toBe(
      `${nightly.id}\tNightly\tenabled\tcron 0 3 * * * Europe/Berlin\t2026-11-24T02:00:00.000Z\t-\t-\n`,
    )
    const onTerminal = await runCommand(url, (context) => listWorkflows({ json: false }, context), {
      isInteractive: true,
    })
    expect(onTerminal.out).toContain('Nightly')
    expect(onTerminal.out).toContain('TRIGGER')
    const asJson = await runCommand(url, (context) => listWorkflows({ json: true }, context))
    expect(JSON.parse(asJson.out).items).toMatchObject([{ name: 'Nightly' }])
  })

  test('an empty workbench says how to begin', async () => {
    const { url } = await workbench([])
    const { errors } = await runCommand(url, (context) => listWorkflows({ json: false }, context), {
      isInteractive: true,
    })
    expect(errors).toContain('workflow apply')
  })

  test('show tells trigger, inputs, steps and runs', async () => {
    const { url } = await workbench()
    const { out } = await runCommand(url, (context) => showWorkflow('nightly', { json: false }, context))
    expect(out).toContain('Trigger   cron 0 3 * * * Europe/Berlin, on')
    expect(out).toContain('Inputs    topic, rounds')
    expect(out).toMatch(/ {2}each +forEach {2}inputs.topics\n {4}tell +sendMessage {2}log: Hi\n/)
    expect(out).toMatch(/ {2}if .*\n {4}then\n {6}wait +delay/)
    expect(out).toContain('✗ failed')
  })
})

describe('run', () => {
  const options = { input: [], watch: false, json: false, dryRun: false }

  test('sends inputs as the workflow wants them, and a body', async () => {
    const { url, posts } = await workbench()
    const body = await write('body.json', '{"a": 1}')
    const input = ['topic=42', 'rounds=3', 'extra=x=y', 'list=[1]']
    const { code, out } = await runCommand(url, (context) =>
      runWorkflow('Nightly', { ...options, input, body: `@${body}` }, context),
    )
    expect(code).toBe(0)
    expect(out).toBe(`${runId}\n${url}/runs/${runId}\n`)
    expect(posts()).toEqual([
      {
        method: 'POST',
        path: `/workflows/${nightly.id}/run`,
        body: { inputs: { topic: '42', rounds: 3, extra: 'x=y', list: [1] }, body: { a: 1 } },
      },
    ])
  })

  test('a dry run takes stubs from a file and from a run', async () => {
    const { url, posts } = await workbench()
    const stubs = await write('stubs.json', '{"ask": {"status": 200}}')
    await runCommand(url, (context) =>
      runWorkflow('Nightly', { ...options, dryRun: true, stubs, stubsFrom: 'last', body: '1' }, context),
    )
    expect(posts()).toMatchObject([
      {
        path: `/workflows/${nightly.id}/dry-run`,
        body: { inputs: {}, trigger: { body: 1 }, outputs: { ask: { status: 200 } }, outputsFrom: 'last' },
      },
    ])
  })

  test('shows the steps until the end, which decides the exit code', async () => {
    for (const [status, expected] of [
      ['completed', 0],
      ['failed', 1],
    ] as const) {
      const { url } = await workbench([nightly], status)
      const { code, out } = await runCommand(url, (context) =>
        runWorkflow('Nightly', { ...options, watch: true }, context),
      )
      expect(code).toBe(expected)
      expect(out).toContain('tell completed in 5 ms\n  it would do {"text":"Hi"}\n')
      expect(out).toContain(`Run ${status}.`)
    }
  })

  test.each([
    [{ input: ['topic'] }, '"topic" is no input'],
    [{ body: '{' }, '--body is no JSON'],
    [{ stubs: 'x.json' }, '--dry-run'],
    [{ dryRun: true, stubs: '/nowhere.json' }, "can't be read"],
  ])('%j is wrong usage', async (wrong, message) => {
    const { url, posts } = await workbench()
    const { code, errors } = await runCommand(url, (context) =>
      runWorkflow('Nightly', { ...options, ...wrong }, context),
    )
    expect(code).toBe(2)
    expect(errors).toContain(message)
    expect(posts()).toEqual([])
  })
})

test('several are switched, and one that is unknown does not keep the others from it', async () => {
  const { url, posts } = await workbench()
  const { code, out, errors } = await runCommand(url, (context) =>
    changeWorkflows(['nobody', 'Nightly'], 'disable', { json: false }, context),
  )
  expect(code).toBe(1)
  expect(errors).toContain('nobody')
  expect(out).toBe(`${nightly.id}  disabled  Nightly\n`)
  expect(posts().map(({ path }) => path)).toEqual([`/workflows/${nightly.id}/disable`])
  const deleted = await runCommand(url, (context) =>
    changeWorkflows([nightly.id], 'delete', { json: true }, context),
  )
  expect(JSON.parse(deleted.out)).toEqual({ items: [{ workflow: nightly.id, ok: true, error: null }] })
})

test('the text of a workflow goes to stdout, or to a file that is not there yet', async () => {
  const { url } = await workbench()
  const plain = await runCommand(url, (context) => exportWorkflow('Nightly', { force: false }, context))
  expect(plain.out).toBe('# mine\nname: Nightly\n')
  const output = join(folder(), 'out.workflow.yaml')
  await runCommand(url, (context) => exportWorkflow('Nightly', { output, force: false }, context))
  expect(await readFile(output, 'utf8')).toBe('# mine\nname: Nightly\n')
  const again = await runCommand(url, (context) =>
    exportWorkflow('Nightly', { output, force: false }, context),
  )
  expect(again.code).toBe(1)
})
