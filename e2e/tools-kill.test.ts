import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allEvents, call } from './support/api.ts'
import { untilEndedApproving } from './support/approvals.ts'
import { createGates } from './support/gates.ts'
import type { Victim } from './support/kill-trial.ts'
import { startPayingDebate } from './support/paying-debate.ts'
import { processesBelow, type SeenProcess, survivorsOf, untilAllGone } from './support/processes.ts'
import { type Stack, startStack } from './support/stack.ts'
import { startTill, type Till } from './support/till.ts'
import {
  type MomentOfTools,
  momentsOfTools,
  type PayingWorld,
  startPayingWorld,
  toolKillTrial,
} from './support/tool-kill-trial.ts'

describe('a debate whose speaker calls tools', () => {
  let world: PayingWorld
  beforeAll(async () => {
    world = await startPayingWorld()
  })
  afterAll(() => world?.stop())

  const moments = Object.keys(momentsOfTools) as MomentOfTools[]
  const victims: readonly Victim[] = ['worker', 'server', 'postgres', 'everything']
  // Each moment costs seconds; what dies beside the worker matters most while a call is under way and while a person decides.
  const telling: readonly MomentOfTools[] = ['while a tool waits for its answer', 'while people are asked']
  const isWhole = process.env.WORKBENCH_KILLS === 'all'
  const trials = victims.flatMap((victim) =>
    moments
      .filter((moment) => isWhole || victim === 'worker' || telling.includes(moment))
      .map((moment) => [victim, moment] as const),
  )

  test.each(trials)('survives kill -9 of %s %s', async (victim, moment) => {
    expect((await toolKillTrial(world, momentsOfTools[moment], victim)).faults).toEqual([])
  })

  test('is handed back with its call by a worker that is told to stop, and the next one makes the call again', async () => {
    const { stack, gates, till } = world
    const trial = randomUUID()
    const arrived = gates.hold(`/${trial}/first`)
    const runId = await startPayingDebate(stack.url, trial)
    await arrived
    const [pid = 0] = await stack.pids('worker')
    const running = await processesBelow(pid)
    const outputBefore = stack.output().length
    const askedAt = performance.now()
    process.kill(pid, 'SIGTERM')
    // The tool's answer never comes: the worker waits as long as it grants, then lets go.
    await expect
      .poll(() => stack.output().slice(outputBefore), { timeout: 20_000 })
      .toMatch(/worker (?:ended|was ended)/)
    const tookMs = performance.now() - askedAt
    expect(stack.output().slice(outputBefore)).toContain('worker ended with code 0')
    expect(tookMs).toBeLessThan(12_000)
    expect(await survivorsOf(running)).toEqual([])
    gates.openAll()

    const run = await untilEndedApproving(stack.url, runId)
    expect(run.status).toBe('completed')
    const first = till.payments.filter(({ path }) => path === `/${trial}/first`)
    expect(first).toHaveLength(2)
    expect(new Set(first.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
    const events = await allEvents(stack.url, runId)
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    expect(events.some(({ type, data }) => type === 'RunQueued' && data.isHandedBack === true)).toBe(true)
    expect(events.some(({ data }) => data.willResume === true)).toBe(false)
    expect(run.output?.turns[0]?.toolCalls.map(({ ok }) => ok)).toEqual([true, true, true, true])
  })
})

/** As if bubblewrap was not installed, for this workbench alone. */
const withoutBwrap = ['unshare', '-m', 'sh', '-c', 'mount --bind /dev/null /usr/bin/bwrap && exec "$0" "$@"']
const canHideBwrap = (() => {
  try {
    execFileSync(withoutBwrap[0] ?? '', [...withoutBwrap.slice(1), 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
const walls = [
  { name: 'with all walls of this machine', behind: [], isHere: process.platform === 'linux' },
  {
    name: 'without bubblewrap',
    behind: withoutBwrap,
    isHere: canHideBwrap && existsSync('/usr/bin/setpriv'),
  },
].filter(({ isHere }) => isHere)

/** All of them say that they run before they go on for ever, deaf to everything. */
const deafTools = {
  loops: 'for (;;);',
  waits: 'for (;;) await new Promise((resolve) => setTimeout(resolve, 1_000))',
  ignores: `for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) try { Deno.addSignalListener(name, () => {}) } catch {}
    setInterval(() => {}, 1_000)
    await new Promise(() => {})`,
  splits: `const code = 'for (;;);'
    for (let i = 0; i < 2; i++) new Worker('data:text/javascript,' + code, { type: 'module' })
    for (;;);`,
}

/** Local MCP servers are programs of their own; one that minds the end of its input ends with its worker. */
const mcpServer = join(import.meta.dirname, '../packages/tool-runner/testing/mcp-stdio-server.ts')

describe.each(walls)('tools that never end, $name', ({ behind }) => {
  const gates = createGates()
  let stack: Stack
  let till: Till
  let folder: string
  beforeAll(async () => {
    till = await startTill(gates)
    folder = await mkdtemp(join(tmpdir(), 'workbench-mcp-'))
    const mcp = join(folder, 'mcp.json')
    const local = { command: process.execPath, args: [mcpServer] }
    await writeFile(mcp, JSON.stringify({ mcpServers: { local } }))
    stack = await startStack({ WORKBENCH_MCP_CONFIG: mcp }, { behind })
    for (const [name, code] of Object.entries(deafTools)) {
      const source = `export default async ({ url }, ctx) => { await ctx.fetch(url); ${code} }`
      const policy = { net: [till.host], timeoutMs: 600_000, memoryMb: 2_048 }
      const body = { name, description: 'Never ends.', source, policy }
      expect((await call(stack.url, '/tools', { method: 'POST', body })).status).toBe(201)
    }
  })
  afterAll(async () => {
    await stack?.stop()
    await till?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const workerProcesses = async () => processesBelow((await stack.pids('worker'))[0] ?? 0)

  /** Calls each of them; more than may run at a time wait. @returns once so many run. */
  async function callAll(): Promise<void> {
    const before = till.payments.length
    for (const name of Object.keys(deafTools)) {
      const body = JSON.stringify({ args: { url: `http://${till.host}/${name}` } })
      const headers = { 'content-type': 'application/json' }
      // Nobody waits for the answer: it never comes.
      fetch(`${stack.url}/tools/${name}/invoke`, { method: 'POST', headers, body }).catch(() => {})
    }
    await untilRunning(before)
  }

  const untilRunning = (before: number) =>
    expect
      .poll(() => till.payments.length - before, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(Math.min(Object.keys(deafTools).length, availableParallelism() * 2))

  test('are gone two seconds after their worker was killed, each time', async () => {
    await callAll()
    for (let death = 0; death < 2; death++) {
      const before = till.payments.length
      await expect.poll(async () => (await workerProcesses()).some(isMcpServer)).toBe(true)
      const running = await workerProcesses()
      expect(running.filter(isTool).length).toBeGreaterThanOrEqual(4)
      await stack.kill('worker')
      expect(await untilAllGone(running, 2_000), describeAll(await survivorsOf(running))).not.toBeNull()
      // Their runs go on with the next worker.
      await untilRunning(before)
    }
  })

  test('are gone when Ctrl-C has stopped everything', async () => {
    const running = await processesBelow(stack.supervisor.pid ?? 0)
    expect(running.filter(isTool).length).toBeGreaterThanOrEqual(4)
    const exited = new Promise((resolve) => stack.supervisor.once('exit', resolve))
    // As a terminal does it: to the whole group.
    process.kill(-(stack.supervisor.pid ?? 0), 'SIGINT')
    expect(await exited).toBe(0)
    expect(await survivorsOf(running)).toEqual([])
  })
})

const isTool = ({ command }: SeenProcess) => command.includes('deno')
const isMcpServer = ({ command }: SeenProcess) => command.includes('mcp-stdio-server')

const describeAll = (processes: readonly SeenProcess[]) =>
  processes.map(({ pid, command }) => `${pid} ${command}`).join('\n')
