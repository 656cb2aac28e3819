import { version } from '@workbench/platform/version'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../testing/debate-events.ts'
import { startFakeWorkbench } from '../testing/fake-workbench.ts'
import { runCli } from '../testing/run-cli.ts'

// Whole commands, in processes of their own: options as they are typed, and what the shell gets back.

let close = async () => {}
afterEach(() => close())

const run = aRun({ status: 'failed' })
async function aWorkbench() {
  const server = await startFakeWorkbench({ runs: [run], personas: [{ id: 'p-1', name: 'Grace' }] })
  close = server.close
  return server
}

test('the version is that of the workbench, whatever runs', async () => {
  for (const option of ['--version', '-V']) {
    expect(await runCli('http://127.0.0.1:1', option)).toEqual({ code: 0, out: `${version}\n`, errors: '' })
  }
})

test.each([
  [['nonsense']],
  [['runs', 'list', '--status', 'broken']],
  [['runs', 'fork', 'latest']],
  [['runs', 'fork', 'latest', '--at-turn', '1', '--persona', 'Grace']],
  [['runs', 'show', 'my debate']],
  [['debate', '--rounds', '0']],
  [[]],
])('wrong usage exits with 2: %j', async (args) => {
  const { url, requests } = await aWorkbench()
  const { code, out, errors } = await runCli(url, ...args)
  expect({ code, out, requests }).toEqual({ code: 2, out: '', requests: [] })
  expect(errors).toMatch(/--help|Usage:|npx workbench/)
})

test.each([
  [['eval', 'x', '--runs', 'many']],
  [['eval', 'x', '--nonsense']],
  [['eval', 'x']],
  [['eval', 'promote', 'x', '--name', 'good']],
  [['eval', 'show', 'my experiment']],
  [['eval', '--resume', 'latest', '--runs', '5']],
])('wrong usage of a gate is no verdict: %j exits with 3', async (args) => {
  const { url, requests } = await aWorkbench()
  expect(await runCli(url, ...args)).toMatchObject({ code: 3, out: '' })
  expect(requests).toEqual([])
  expect(await runCli('http://127.0.0.1:1', 'eval', 'x', '--runs', '5')).toMatchObject({ code: 3 })
})

test('help is no error', async () => {
  const { code, out } = await runCli('http://127.0.0.1:1', 'runs', 'list', '--help')
  expect(code).toBe(0)
  expect(out).toContain('Examples:\n  npx workbench runs list')
})

test('no server exits with 3, a refusal with 1', async () => {
  expect(await runCli('http://127.0.0.1:1', 'runs', 'list')).toMatchObject({ code: 3, out: '' })
  const { url } = await aWorkbench()
  expect(await runCli(url, 'runs', 'show', '99999999')).toMatchObject({ code: 1, out: '' })
})

test('options of a list', async () => {
  const { url, requests } = await aWorkbench()
  const { code, out } = await runCli(url, 'runs', 'list', '--status=failed,queued', '--limit', '3')
  expect(code).toBe(0)
  expect(out).toContain(run.id)
  expect(requests[0]?.path).toBe('/runs?status=queued&status=failed&limit=3')
})

test('options of a fork belong to the seat before them', async () => {
  const { url, posts } = await aWorkbench()
  const seats = [
    '--seat',
    '0',
    '--persona',
    'Grace',
    '--seat',
    '1',
    '--model',
    'b:c',
    '--instructions',
    'Be bold.',
  ]
  const { code } = await runCli(url, 'runs', 'fork', 'latest', '--at-turn', '2', '--model', 'a:b', ...seats)
  expect(code).toBe(0)
  expect(posts()[0]?.body).toEqual({
    atTurn: 2,
    changes: {
      model: 'a:b',
      participants: { 0: { personaId: 'p-1' }, 1: { model: 'b:c', instructions: 'Be bold.' } },
    },
  })
})

test('completion answers from the commands there are, and from the server', async () => {
  const { url } = await aWorkbench()
  const { out } = await runCli(url, '__complete', '--', 'runs', 'retry', '')
  expect(out).toMatch(new RegExp(`^${run.id.slice(-8)}\tfailed, .*: Four days\n$`))
  const script = await runCli(url, 'completion', 'bash')
  expect(script.out).toContain("'__complete' '--'")
  expect(script.out).toContain('complete -F _workbench workbench')
})
