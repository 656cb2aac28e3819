import type { Sandbox, ScriptHost, ScriptOutcome } from '../src/sandbox/sandbox.ts'
import { endsOf, type HostileTool, sourceOf } from './hostile-tools/hostile-tool.ts'

/** Denies everything, as the runner does when a policy names nothing. */
export const denyingHost = (signal: AbortSignal = new AbortController().signal): ScriptHost => ({
  answer: async (request) => {
    const { id, op } = request as { id?: unknown; op?: unknown }
    const code = op === 'fetch' ? 'denied_net' : 'denied_secret'
    return { id, ok: false, error: { code, message: 'Its policy does not name it.' } }
  },
  signal,
})

const script = { args: { a: 1, b: 2 }, timeoutMs: 10_000, memoryMb: 128, maxOutputBytes: 50_000 }

export interface Attack {
  /** Its code or `ok`, with the result. */
  readonly end: string
  /** It came to one of the ends that it must come to. */
  readonly isHeld: boolean
  readonly outcome: ScriptOutcome
}

export async function attack(sandbox: Sandbox, tool: HostileTool): Promise<Attack> {
  const { timeoutMs = script.timeoutMs } = tool
  const outcome = await sandbox.run({ ...script, timeoutMs, source: sourceOf(tool) }, denyingHost())
  const end = outcome.error?.code ?? 'ok'
  const gaveNothing = end !== 'ok' || JSON.stringify(outcome.result) === JSON.stringify(tool.gives)
  return {
    end: end === 'ok' ? `ok ${JSON.stringify(outcome.result)}` : end,
    isHeld: endsOf(tool).includes(end) && gaveNothing,
    outcome,
  }
}

/** A tool that means well. */
export async function addUp(sandbox: Sandbox): Promise<unknown> {
  const source = 'export default async (args: { a: number; b: number }) => ({ sum: args.a + args.b })'
  const { result, error } = await sandbox.run({ ...script, source }, denyingHost())
  return error ?? result
}
