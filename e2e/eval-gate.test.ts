import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { statusReply, textReply } from '@workbench/llm/testing/chat-completions-reply'
import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { call } from './support/api.ts'
import { type Stack, startStack } from './support/stack.ts'

// `workbench eval` as a build runs it: in processes of its own, against a workbench whose models answer as scripts say.
const main = join(import.meta.dirname, '../apps/cli/src/main.ts')
const scenario = 'Billing'

const answers = ({ answerMs = 200, refuse = false } = {}) =>
  models.setScript(() =>
    refuse
      ? textReply('', { deltas: [], refusal: "I can't help with that.", firstDeltaDelayMs: answerMs })
      : textReply('We should keep what works and rewrite the rest.', { firstDeltaDelayMs: answerMs }),
  )

let stack: Stack
let models: Awaited<ReturnType<typeof startChatCompletionsServer>>
let folder: string
let scenarioId: string
beforeAll(async () => {
  models = await startChatCompletionsServer()
  folder = await mkdtemp(join(tmpdir(), 'workbench-eval-'))
  stack = await startStack({ COMPATIBLE_BASE_URL: models.baseUrl, COMPATIBLE_API_KEY: 'key' })
  const post = async (path: string, body: object): Promise<string> => {
    const answer = await call<{ id: string }>(stack.url, path, { method: 'POST', body })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    return answer.body.id
  }
  const personaId = await post('/personas', { name: 'Mara', instructions: 'You think of customers.' })
  scenarioId = await post('/scenarios', {
    name: scenario,
    topic: 'Should we rewrite the billing service?',
    ...{ format: 'panel', formatOptions: { verdict: 'none' }, rounds: 2, model: 'compatible:scripted' },
    participants: [{ personaId }, { personaId }],
  })
  answers()
  // What has no baseline yet is undecided, and becomes the first one.
  expect((await workbench('eval', scenario, '--runs', '5')).code).toBe(2)
  expect(await pinLatest('good')).toMatchObject({ code: 0, out: 'good: 5 runs pinned\n' })
})
afterAll(async () => {
  await stack?.stop()
  await models?.close()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})
beforeEach(() => answers())

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** A command in a process of its own, and what it has printed so far. */
function begin(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, WORKBENCH_URL: stack.url }
  const child: ChildProcess = spawn(process.execPath, [main, ...args], { env, cwd: folder })
  const text = { out: '', errors: '' }
  child.stdout?.on('data', (chunk: Buffer) => {
    text.out += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    text.errors += chunk.toString()
  })
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...text })))
  return { child, ended, out: () => text.out }
}
const workbench = (...args: readonly string[]): Promise<Ended> => begin(...args).ended

const pinLatest = (name: string): Promise<Ended> =>
  workbench('eval', 'promote', scenario, '--name', name, '--note', 'Read.', '--experiment', 'latest')

const idIn = (out: string): string | undefined => /^([0-9a-f-]{36})\n/.exec(out)?.[1]

async function untilStarted(out: () => string): Promise<string> {
  for (let tries = 0; tries < 400; tries++) {
    const id = idIn(out())
    if (id !== undefined) return id
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`No experiment was started: ${out()}`)
}

const countRuns = async (): Promise<number> =>
  (await call<{ items: unknown[] }>(stack.url, `/runs?scenarioId=${scenarioId}&limit=200`)).body.items.length

// A machine that is busy for a while is slower indeed: then all of it is measured again.
test('the same again is no regression, 40 % slower is one, in every file a build reads', {
  retry: 2,
}, async () => {
  // Long beside what the workbench itself takes.
  const answerMs = 800
  const name = `steady ${Date.now()}`
  answers({ answerMs })
  await workbench('eval', scenario, '--runs', '5')
  await pinLatest(name)

  const gate = ['eval', scenario, '--runs', '5', '--baseline', name]
  const same = await workbench(...gate)
  expect([0, 2], same.out + same.errors).toContain(same.code)
  expect(same.out).toContain(`${stack.url}/experiments/${idIn(same.out)}\n`)
  expect(same.errors).toMatch(/of 5 runs have ended/)

  answers({ answerMs: answerMs * 1.4 })
  const { code, out, errors } = await workbench(...gate, '--junit', 'junit.xml', '--summary', 'summary.md')
  expect(code, out + errors).toBe(1)
  expect(out).toMatch(/^Regressed: /m)
  expect(out).toMatch(/^Duration .*Regressed$/m)
  const junit = await readFile(join(folder, 'junit.xml'), 'utf8')
  expect(junit).toMatch(/<testcase classname="Billing" name="Duration">\s*<failure message="Regressed/)
  const summary = await readFile(join(folder, 'summary.md'), 'utf8')
  expect(summary).toMatch(/^# Regressed: /)
  expect(summary).toMatch(/^\| \*\*Duration\*\* .*Regressed \|$/m)
})

test('a candidate that refuses is a regression', async () => {
  answers({ refuse: true })
  const { code, out, errors } = await workbench('eval', scenario, '--runs', '5', '--json')
  expect(code, out + errors).toBe(1)
  const experiment = JSON.parse(out) as { metrics: { name: string; verdict: string }[] }
  expect(experiment.metrics.find(({ name }) => name === 'refusalRate')?.verdict).toBe('regressed')
})

test('killed in the middle, it is gone on with: no run is paid for twice', async () => {
  const before = await countRuns()
  const first = begin('eval', scenario, '--runs', '5')
  const id = await untilStarted(first.out)
  first.child.kill('SIGKILL')
  expect((await first.ended).code).toBeNull()

  const second = begin('eval', '--resume', id, '--junit', 'resumed.xml')
  expect(await untilStarted(second.out)).toBe(id)
  // A server that is started again meanwhile is waited for.
  await stack.kill('server')
  const { code, out, errors } = await second.ended

  expect([0, 1, 2], out + errors).toContain(code)
  expect(await countRuns()).toBe(before + 5)
  expect(await readFile(join(folder, 'resumed.xml'), 'utf8')).toContain('<testsuites ')
  expect((await workbench('eval', '--resume', id)).code).toBe(code)
  expect(await countRuns()).toBe(before + 5)
})

test('what surrounds the runs is no verdict, and is put right without paying again', async () => {
  models.setScript(() => statusReply(401))
  const before = await countRuns()
  const failed = await workbench('eval', scenario, '--runs', '5')
  expect(failed.code, failed.out + failed.errors).toBe(3)
  expect(failed.out).toMatch(/^Could not be run: /m)

  answers()
  const { code, out, errors } = await workbench('eval', '--resume', 'latest')
  // Which verdict it is says nothing here: the duration of a run is counted from its first start, the break included.
  expect([0, 1, 2], out + errors).toContain(code)
  expect(out).not.toContain('Could not be run')
  expect(idIn(out)).toBe(idIn(failed.out))
  expect(await countRuns()).toBe(before + 5)
})

test('Ctrl-C leaves it running and says how to go on', async () => {
  // Long enough that it still runs when the command that cancels it has started, on whatever machine.
  answers({ answerMs: 20_000 })
  const { child, out, ended } = begin('eval', scenario, '--runs', '5')
  const id = await untilStarted(out)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 130, errors: expect.stringContaining(`eval --resume ${id}`) })
  expect(await workbench('eval', 'cancel', id)).toMatchObject({ code: 0 })
  expect(await workbench('eval', 'show', id)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Cancelled'),
  })
  answers()
})

test.each([
  [['eval', scenario, '--runs', '5', '--baseline', 'nope'], '"good"'],
  [['eval', 'Nothing', '--runs', '5'], 'no scenario "Nothing"'],
  [['eval', scenario, '--runs', '5', '--junit', 'missing/junit.xml'], 'no folder missing'],
  [['eval', scenario, '--runs', '5', '--override', 'rounds=51'], 'rounds'],
  [['eval', scenario, '--runs', '0'], '--help'],
  [['eval', scenario], '--runs'],
  [['eval', '--resume', '00000000-0000-7000-8000-000000000000'], 'no experiment'],
  [['eval', scenario, '--nonsense'], '--help'],
])('what can not be run exits with 3 and starts nothing: %j', async (args, words) => {
  const before = await countRuns()
  const { code, out, errors } = await workbench(...args)
  expect({ code, out }, errors).toEqual({ code: 3, out: '' })
  expect(errors).toContain(words)
  expect(await countRuns()).toBe(before)
})

test('scores are measured anew on request', async () => {
  expect(await workbench('eval', 'rescore', '--scenario', scenario)).toMatchObject({
    code: 0,
    out: '0 scores computed anew\n',
  })
})
