import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { strictestPolicy, type Tool } from '@workbench/core/models/tool'
import { systemClock } from '@workbench/platform/clock'
import { createEgress } from '@workbench/tool-runner/egress/create-egress'
import { createFileAccess } from '@workbench/tool-runner/files/create-file-access'
import { createToolRunner } from '@workbench/tool-runner/runner/create-tool-runner'
import { createSandbox } from '@workbench/tool-runner/sandbox/create-sandbox'
import { findDeno } from '@workbench/tool-runner/sandbox/deno-binary'
import { childEnvironment, denoFlags } from '@workbench/tool-runner/sandbox/deno-flags'
import type { Sandbox } from '@workbench/tool-runner/sandbox/sandbox'
import { type Bench, type BenchRow, median, quantile } from '../result.ts'

const samples = 100
/** Long enough for a used process to be replaced, on either side. */
const pauseMs = 60
const coldSamples = 20
const windows = 4
const windowMs = 3_000
const atOnce = availableParallelism() * 2
/** For memory, those of the other rows included. */
const calls = 5_000

const source = `export default async (args: { a: number; b: number }) => ({ sum: args.a + args.b })`
const args = { a: 1, b: 2 }
const tool: Tool = {
  name: 'add_up',
  description: 'Adds two numbers.',
  inputSchema: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } } },
  origin: 'script',
  policy: strictestPolicy,
  source,
  server: null,
  isSandboxed: true,
  updatedAt: null,
}
const answer = '{"result":{"sum":3}}'

/** The same sum, in a process that has nothing around it. */
const bare = `
  const write = (text) => Deno.stdout.writeSync(new TextEncoder().encode(text + '\\n'))
  write('ready')
  const buffer = new Uint8Array(65536)
  const count = await Deno.stdin.read(buffer)
  const { a, b } = JSON.parse(new TextDecoder().decode(buffer.subarray(0, count)))
  write(JSON.stringify({ result: { sum: a + b } }))`

/** What the walls around a tool cost, against Deno with nothing around it. */
export const toolInvoke: Bench = {
  name: 'tool-invoke',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'workbench-bench-'))
    const file = join(folder, 'bare.js')
    await writeFile(file, bare)
    const sandbox = await createSandbox()
    const invoke = invoker(sandbox)
    try {
      const rows = [...(await latency(invoke, sandbox.level, file)), await rate(invoke, file)]
      return [...rows, await memory(invoke)]
    } finally {
      await sandbox.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

let called = 0

/** Makes one call and says how long `invoke` took, milliseconds. */
type Invoke = () => Promise<number>

/** The whole runner, but for what keeps tools and secrets. */
function invoker(sandbox: Sandbox): Invoke {
  const noSecrets = async () => new Map<string, string>()
  const runner = createToolRunner({
    sandbox,
    sandboxProblem: null,
    tools: { find: async () => tool },
    secrets: { reveal: noSecrets, revealAll: noSecrets },
    egress: createEgress(),
    files: createFileAccess({ protectedPaths: [] }),
    channels: { send: async () => ({ isSent: false, problem: 'There are none here.' }) },
    documents: null,
    blobs: null,
    newId: () => String(called),
    mcp: null,
    clock: systemClock,
    onLine: () => {},
  })
  const { signal } = new AbortController()
  return async () => {
    called += 1
    const call = {
      callId: String(called),
      runId: 'bench',
      tool: tool.name,
      args,
      correlation: { requestId: 'bench', traceId: `${'0'.repeat(31)}1` },
      idempotencyKey: `bench/${called}`,
      limits: [],
      collections: [],
      isApproved: false,
    }
    const allowed = await runner.authorize(call)
    if (!('capability' in allowed)) throw new Error(allowed.error.message)
    const startedAt = performance.now()
    const { error } = await runner.invoke(call, allowed.capability, { signal })
    if (error !== null) throw new Error(error.message)
    return performance.now() - startedAt
  }
}

async function latency(invoke: Invoke, level: string, file: string): Promise<BenchRow[]> {
  await invoke()
  const ours: number[] = []
  const bares: number[] = []
  let next = startBare(file)
  for (let sample = 0; sample < samples; sample++) {
    await sleep(pauseMs)
    ours.push(await invoke())
    const warmed = next
    await warmed.ready
    await sleep(pauseMs)
    bares.push(await warmed.ask())
    await warmed.kill()
    next = startBare(file)
  }
  await next.kill()
  const colds: number[] = []
  for (let sample = 0; sample < coldSamples; sample++) {
    const startedAt = performance.now()
    const process = startBare(file)
    await process.ask()
    colds.push(performance.now() - startedAt)
    await process.kill()
  }
  const measured = `${median(ours).toFixed(2)} ms (p95 ${quantile(ours, 0.95).toFixed(2)})`
  return [
    {
      what: `invoke of a trivial tool, warmed, p50 (sandbox: ${level})`,
      measured,
      limitMeasured: `a bare warmed Deno process that answers a line: ${median(bares).toFixed(2)} ms`,
      ratio: median(ours) / median(bares),
      atMost: 1.5,
    },
    {
      what: 'the same, against a cold start',
      measured,
      limitMeasured: `deno run: ${median(colds).toFixed(1)} ms`,
      ratio: median(ours) / median(colds),
      atMost: 0.2,
    },
  ]
}

/** In turns, so that a change of the machine's speed meets both. */
async function rate(invoke: Invoke, file: string): Promise<BenchRow> {
  const ours: number[] = []
  const bares: number[] = []
  for (let window = 0; window < windows; window++) {
    ours.push(await perSecond(invoke))
    bares.push(
      await perSecond(async () => {
        const process = startBare(file)
        await process.ask()
        await process.kill()
      }),
    )
  }
  return {
    what: `tools a second, ${atOnce} at once`,
    measured: median(ours).toFixed(0),
    limitMeasured: `bare Deno processes started: ${median(bares).toFixed(0)}`,
    ratio: median(bares) / median(ours),
    atMost: 1 / 0.8,
  }
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  let done = 0
  const one = async () => {
    while (performance.now() - startedAt < windowMs) {
      await work()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return (done * 1_000) / (performance.now() - startedAt)
}

async function memory(invoke: Invoke): Promise<BenchRow> {
  const before = heapMb()
  const from = called
  const one = async () => {
    while (called < calls) await invoke()
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  const after = heapMb()
  return {
    what: `memory of the parent after ${called} calls`,
    measured: `${after.toFixed(1)} MB`,
    limitMeasured: `after ${from}: ${before.toFixed(1)} MB`,
    ratio: after / before,
    atMost: 1.1,
  }
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMb(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

function startBare(file: string) {
  const child = spawn(findDeno(), ['run', ...denoFlags(128), file], {
    env: childEnvironment,
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(child, 'close')
  const said = linesOf(child)
  return {
    ready: said.first,
    async ask() {
      await said.first
      const startedAt = performance.now()
      child.stdin?.write(`${JSON.stringify(args)}\n`)
      if ((await said.second) !== answer) throw new Error('The bare process gave another answer.')
      return performance.now() - startedAt
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

function linesOf({ stdout }: ChildProcess) {
  const first = Promise.withResolvers<string>()
  const second = Promise.withResolvers<string>()
  let text = ''
  stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    const [one, two, ...more] = text.split('\n')
    if (one !== undefined && two !== undefined) first.resolve(one)
    if (two !== undefined && more.length > 0) second.resolve(two)
  })
  return { first: first.promise, second: second.promise }
}
