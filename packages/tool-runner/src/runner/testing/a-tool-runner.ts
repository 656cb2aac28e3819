import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { strictestPolicy, type Tool } from '@workbench/core/models/tool'
import type { Clock } from '@workbench/core/ports/clock'
import type {
  AuthorizedCall,
  RefusedCall,
  ToolInvocation,
  ToolRunner,
} from '@workbench/core/ports/tool-runner'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import type { Sandbox, Script, ScriptHost, ScriptOutcome } from '../../sandbox/sandbox.ts'
import { faultOf } from '../../tool-error.ts'
import { createToolRunner } from '../create-tool-runner.ts'
import type { RunnerLine, ToolRunnerDeps } from '../runner-deps.ts'

export const aTool = (overrides: Partial<Tool> = {}): Tool => ({
  name: 'shout',
  description: 'Says it louder.',
  inputSchema: { type: 'object', properties: { text: { type: 'string' } } },
  origin: 'script',
  policy: strictestPolicy,
  source: 'export default async ({ text }) => text.toUpperCase()',
  server: null,
  isSandboxed: true,
  updatedAt: null,
  ...overrides,
})

export const aCall = (overrides: Partial<ToolInvocation> = {}): ToolInvocation => ({
  callId: 'call-1',
  runId: 'run-1',
  tool: 'shout',
  args: { text: 'hello' },
  correlation: { requestId: 'request-1', traceId: '0af7651916cd43dd8448eb211c80319c' },
  idempotencyKey: 'run-1/tool/0',
  limits: [],
  collections: [],
  isApproved: false,
  ...overrides,
})

/** What a script does, in place of its source: gives a result, or throws. */
export type Behaviour = (
  script: Script,
  ask: (request: Readonly<Record<string, unknown>>) => Promise<unknown>,
  signal: AbortSignal,
) => unknown

/** Runs a function where the real one runs a process. */
export const aSandbox = (behave: Behaviour): Sandbox => ({
  level: 'limits',
  missing: [],
  refuses: false,
  close: async () => {},
  run: async (script: Script, host: ScriptHost): Promise<ScriptOutcome> => {
    const exit = { code: 0, signal: null }
    let lastId = 0
    const ask = async (request: Readonly<Record<string, unknown>>): Promise<unknown> => {
      lastId += 1
      return host.answer({ id: lastId, ...request })
    }
    try {
      const result = (await behave(script, ask, host.signal)) ?? null
      return { result, error: null, resultBytes: JSON.stringify(result).length, exit }
    } catch (error) {
      return { result: null, error: faultOf(error), resultBytes: 0, exit }
    }
  },
})

export const realClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => sleep(ms, undefined, signal === undefined ? {} : { signal }),
}

const never = (what: string) => () => Promise.reject(new Error(`Nobody should ask for ${what}`))

export interface RunnerSetup extends Partial<Omit<ToolRunnerDeps, 'tools' | 'secrets' | 'onLine'>> {
  readonly tools?: readonly Tool[]
  readonly secrets?: Readonly<Record<string, string>>
  /** In place of `secrets`. */
  readonly secretRepository?: ToolRunnerDeps['secrets']
}

/** A runner with these tools and secrets; whatever is not given fails loudly when it is used. */
export function aToolRunner({
  tools = [aTool()],
  secrets = {},
  secretRepository,
  ...deps
}: RunnerSetup = {}) {
  const lines: RunnerLine[] = []
  const clock = createFakeClock()
  const all = new Map(Object.entries(secrets))
  const runner = createToolRunner({
    tools: { find: async (name) => tools.find((tool) => tool.name === name) ?? null },
    secrets: secretRepository ?? {
      reveal: async (names) => new Map([...all].filter(([name]) => names.includes(name))),
      revealAll: async () => all,
    },
    sandbox: aSandbox(({ args }) => args),
    sandboxProblem: null,
    egress: { fetch: never('a request') },
    files: { read: never('a file'), write: never('a file'), list: never('a folder') },
    channels: { send: never('a message') },
    documents: null,
    blobs: null,
    newId: () => randomUUID(),
    mcp: null,
    clock,
    onLine: (line) => lines.push(line),
    ...deps,
  })
  return { runner, lines, clock }
}

export function allowed(decision: AuthorizedCall | RefusedCall): AuthorizedCall {
  if ('capability' in decision) return decision
  throw new Error(`The call was refused: ${decision.error.code}: ${decision.error.message}`)
}

/** Both steps of a call, one after the other. */
export async function callTool(
  runner: ToolRunner,
  call: ToolInvocation,
  signal: AbortSignal = new AbortController().signal,
) {
  return runner.invoke(call, allowed(await runner.authorize(call)).capability, { signal })
}
