import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { strictestPolicy, type Tool, type ToolPolicy } from '@workbench/core/models/tool'
import type { ToolOutcome } from '@workbench/core/ports/tool-runner'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { descendants } from '../../testing/descendants.ts'
import { createEgress } from '../egress/create-egress.ts'
import { createFileAccess } from '../files/create-file-access.ts'
import { createSandbox } from '../sandbox/create-sandbox.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { aCall, allowed, aTool, aToolRunner, realClock } from './testing/a-tool-runner.ts'
import { type LoopbackServer, startLoopbackServer } from './testing/loopback-server.ts'

let sandbox: Sandbox
let server: LoopbackServer
let processesBefore: readonly number[]
let thingsBefore: readonly string[]

beforeAll(async () => {
  processesBefore = await descendants()
  thingsBefore = openThings()
  sandbox = await createSandbox()
  server = await startLoopbackServer(({ path }, response) => {
    // Not answered before the tool is out of time.
    if (path !== '/never') response.end('x'.repeat(10_000))
  })
})
afterAll(async () => {
  await sandbox.close()
  await server[Symbol.asyncDispose]()
})

interface Kind {
  readonly code: string
  readonly policy?: Partial<ToolPolicy>
  readonly ends: string
}

const kinds: readonly Kind[] = [
  { code: 'return args.n + 1', ends: 'ok' },
  { code: 'return (await (await ctx.fetch(args.url)).text()).length', ends: 'ok' },
  { code: 'for (let i = 0; i < 20; i++) ctx.log("line " + i); return "x".repeat(args.n)', ends: 'ok' },
  { code: 'throw new Error("no")', ends: 'failed' },
  { code: 'await ctx.fetch("http://127.0.0.1:9/")', ends: 'denied_net' },
  { code: 'await ctx.readFile("/etc/passwd")', ends: 'denied_read' },
  { code: 'return ctx.secret("OTHER")', ends: 'denied_secret' },
  { code: 'Deno.exit(3)', ends: 'failed' },
  { code: 'for (;;);', policy: { timeoutMs: 150 }, ends: 'timeout' },
  { code: 'await ctx.fetch(args.url + "never")', policy: { timeoutMs: 150 }, ends: 'timeout' },
  { code: 'return "x".repeat(1_000_000)', ends: 'output_limit' },
  {
    code: 'const bytes = new Uint8Array(65_536).fill(10); for (;;) Deno.stderr.writeSync(bytes)',
    ends: 'output_limit',
  },
  { code: 'ctx.fetch(args.url); setInterval(() => {}, 1); return 1', ends: 'ok' },
]
/** One such call takes as long as ten others. */
const memoryHog: Kind = {
  code: 'const kept = []; for (;;) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1))',
  policy: { timeoutMs: 10_000 },
  ends: 'memory',
}

const toolOf = ({ code, policy }: Kind, index: number): Tool =>
  aTool({
    name: `tool_${index}`,
    inputSchema: { type: 'object' },
    source: `export default async (args, ctx) => { ${code} }`,
    policy: { ...strictestPolicy, net: [server.host], maxOutputBytes: 50_000, ...policy },
  })

const calls = 1_000
const memoryHogEvery = 100
/** In the second half, of what is left after collecting; an audit kept by mistake would come to more. */
const mostGrowthMb = 4

test('a thousand mixed calls leave nothing behind: no process, no token, no memory', async () => {
  const all = [...kinds, ...(sandbox.level === 'runtime' ? [] : [memoryHog])]
  const tools = all.map(toolOf)
  const { runner, lines } = aToolRunner({
    tools,
    sandbox,
    egress: createEgress(),
    files: createFileAccess({ protectedPaths: [] }),
    clock: realClock,
    secrets: { KEY: 'sk-live-0123456789' },
  })
  const unexpected: string[] = []
  let started = 0

  const one = async (n: number): Promise<void> => {
    const isHog = n % memoryHogEvery === 0 && all.includes(memoryHog)
    const index = isHog ? kinds.length : n % kinds.length
    const args = { n, url: `${server.url}/` }
    const call = aCall({ tool: `tool_${index}`, callId: `call-${n}`, args })
    const { capability } = allowed(await runner.authorize(call))
    // Now and then somebody gives up.
    const isCancelled = n % 37 === 36
    const signal = isCancelled ? AbortSignal.timeout(20) : new AbortController().signal
    const outcome = await runner.invoke(call, capability, { signal })
    const end = endOf(outcome)
    if (end !== all[index]?.ends && !(isCancelled && end === 'cancelled'))
      unexpected.push(`${n}: ${all[index]?.code}: ${end} ${outcome.error?.message}`)
    // A token that turns up again is worth nothing.
    if (n % 50 === 0) expect(endOf(await runner.invoke(call, capability, { signal }))).toBe('denied_run')
  }
  const upTo = async (most: number): Promise<number> => {
    const caller = async () => {
      while (started < most) await one(started++)
    }
    await Promise.all(Array.from({ length: availableParallelism() * 4 }, caller))
    return heldMb()
  }

  // Code is compiled and caches are filled by then.
  const early = await upTo(calls / 2)
  const late = await upTo(calls)
  expect(unexpected).toEqual([])
  expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  expect(late - early).toBeLessThan(mostGrowthMb)

  await sandbox.close()
  // The handle of a process that has exited is let go some ticks later.
  await expect.poll(openThings, { timeout: 2_000 }).toEqual(thingsBefore)
  const after = await descendants()
  expect(after.filter((pid) => !processesBefore.includes(pid))).toEqual([])
}, 120_000)

const endOf = ({ ok, error }: ToolOutcome): string => (ok ? 'ok' : (error?.code ?? 'no code'))

/** What the heap holds once everything that can be collected is, buffers included. */
async function heldMb(): Promise<number> {
  // Kills and closed streams of the last calls.
  await sleep(300)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  await sleep(50)
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

/** Child processes that this one knows of, and pipes. */
const openThings = () => process.getActiveResourcesInfo().filter((name) => /ProcessWrap|PipeWrap/.test(name))
