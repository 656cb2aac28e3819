import { writeFile } from 'node:fs/promises'
import type { Run } from '@workbench/client/models'
import { anEvent } from '@workbench/client/testing/an-event'
import { afterEach, expect, test } from 'vitest'
import { aRun, turnFinished } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import type { ClientCommand } from '../client-command.ts'
import { cancelRuns } from './cancel-runs.ts'
import { forkRun } from './fork-run.ts'
import { retryRuns } from './retry-runs.ts'

const folder = temporaryFolder()
let close = async () => {}
afterEach(() => close())

async function against(shelf: Parameters<typeof startFakeWorkbench>[0], command: ClientCommand) {
  const server = await startFakeWorkbench(shelf)
  close = server.close
  const result = await runCommand(server.url, command)
  return {
    ...result,
    posts: server.posts().map(({ path, body }) => ({ path, body })),
    requests: server.requests,
  }
}

const running: Run = aRun({ status: 'running' })
const other: Run = aRun({ status: 'running' })
const unknown = '01a2061b-3ae0-71d0-b9f8-1c1f6872015b'

test('several runs are cancelled, and one that is refused does not keep the others from it', async () => {
  const { code, out, errors, posts } = await against({ runs: [running, other] }, (context) =>
    cancelRuns([running.id, unknown, other.id], { json: false }, context),
  )
  expect(code).toBe(1)
  expect(out).toBe(`${running.id}  is being cancelled\n${other.id}  is being cancelled\n`)
  expect(errors).toBe(`workbench: ${unknown}: There is no such run.\n`)
  expect(posts.map(({ path }) => path)).toEqual([
    `/runs/${running.id}/cancel`,
    `/runs/${unknown}/cancel`,
    `/runs/${other.id}/cancel`,
  ])
})

test('a mistyped run is wrong usage, and nothing happens to the others', async () => {
  const { code, posts } = await against({ runs: [running] }, (context) =>
    cancelRuns(['latest', 'lastest'], { json: false }, context),
  )
  expect({ code, posts }).toEqual({ code: 2, posts: [] })
})

test('--json tells what became of each', async () => {
  const { code, out } = await against({ runs: [running], started: null }, (context) =>
    cancelRuns(['latest'], { json: true }, context),
  )
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({
    items: [{ run: 'latest', ok: false, error: 'This run has already ended.' }],
  })
})

test('a retry that is watched shows what is new, and adds to what was used before', async () => {
  const run = aRun({ lastSeq: 4, usage: { calls: 9, inputTokens: 9000, outputTokens: 900, costUsd: 0 } })
  const events = [
    turnFinished(2, { text: 'An old turn.' }),
    anEvent(4, 'RunFinished', { status: 'failed' }),
    turnFinished(6, { index: 1, text: 'A new turn.' }),
    anEvent(7, 'RunFinished', { status: 'completed' }),
  ]
  const { code, out, requests } = await against({ runs: [run], events }, (context) =>
    retryRuns(['latest'], { watch: true, json: false }, context),
  )
  expect(code).toBe(0)
  expect(out).toContain('A new turn.')
  expect(out).not.toContain('An old turn.')
  expect(out).toContain('so far 9.0k tokens in, 900 out')
  const stream = requests.find(({ path }) => path.endsWith('/events'))
  expect(stream?.headers['last-event-id']).toBe('4')
})

test('only one run can be watched', async () => {
  const { code, posts } = await against({ runs: [running, other] }, (context) =>
    retryRuns([running.id, other.id], { watch: true, json: false }, context),
  )
  expect({ code, posts }).toEqual({ code: 2, posts: [] })
})

test('a fork carries its changes, personas by id and instructions from a file', async () => {
  const file = `${folder()}/bolder.txt`
  await writeFile(file, 'Be bold.\n')
  const fork = aRun()
  const { code, out, posts } = await against(
    { runs: [running], personas: [{ id: 'p-1', name: 'Grace' }], started: fork.id },
    (context) =>
      forkRun(
        'latest',
        {
          atTurn: 3,
          model: 'openai:gpt-5',
          rounds: 4,
          seats: new Map([
            [0, { persona: 'grace' }],
            [2, { model: 'simulated:debater', instructions: `@${file}` }],
          ]),
          watch: false,
          json: false,
        },
        context,
      ),
  )
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe(fork.id)
  expect(posts).toEqual([
    {
      path: `/runs/${running.id}/fork`,
      body: {
        atTurn: 3,
        changes: {
          model: 'openai:gpt-5',
          rounds: 4,
          participants: {
            0: { personaId: 'p-1' },
            2: { model: 'simulated:debater', instructions: 'Be bold.' },
          },
        },
      },
    },
  ])
})

test('a fork with a file that is not there starts nothing', async () => {
  const { code, errors, posts } = await against({ runs: [running] }, (context) =>
    forkRun(
      'latest',
      { atTurn: 0, topic: '@nowhere.txt', seats: new Map(), watch: false, json: false },
      context,
    ),
  )
  expect({ code, posts }).toEqual({ code: 2, posts: [] })
  expect(errors).toBe("workbench: nowhere.txt can't be read: there is no such file or folder.\n")
})
