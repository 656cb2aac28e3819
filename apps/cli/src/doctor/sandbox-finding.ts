import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { SandboxLevel } from '@workbench/core/models/tool'
import type { Config } from '@workbench/platform/config'
import { createSandbox } from '@workbench/tool-runner/sandbox/create-sandbox'
import { findDeno } from '@workbench/tool-runner/sandbox/deno-binary'
import type { Sandbox } from '@workbench/tool-runner/sandbox/sandbox'
import { oneLine } from '../processes/one-line.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

const about = 'sandbox of tools'

const words: Readonly<Record<SandboxLevel, string>> = {
  runtime: 'processes without any permission',
  limits: 'processes without any permission, with limits of the kernel on memory and time',
  namespaces: 'processes without any permission, with limits and namespaces of the kernel',
}

/** Sends the attackers that a worker sends at its start, and runs a first tool. */
export async function sandboxFinding({ sandbox: demands }: Pick<Config, 'sandbox'>): Promise<Finding> {
  try {
    const version = await denoVersion()
    const sandbox = await createSandbox({ demands, spares: 0 })
    try {
      const fault = sandbox.refuses ? null : await firstTool(sandbox)
      if (fault !== null) return fail(about, `tools don't run: ${fault}`, 'Run npm ci again.')
      return levelFinding(version, sandbox)
    } finally {
      await sandbox.close()
    }
  } catch (error) {
    const mend = 'Until then every tool call is refused, and debates go on without.'
    return fail(about, oneLine(error).replace(/\.$/, ''), mend)
  }
}

export function levelFinding(
  deno: string,
  { level, missing, refuses }: Pick<Sandbox, 'level' | 'missing' | 'refuses'>,
): Finding {
  const text = `Deno ${deno}, ${words[level]} (level ${level})`
  const lacks = missing.join(' ')
  if (refuses) return fail(about, `${text}; WORKBENCH_SANDBOX=strict refuses all tools`, lacks)
  // Elsewhere nothing can be added.
  if (missing.length === 0 || process.platform !== 'linux') return ok(about, text)
  return warn(about, text, `It could be stronger. ${lacks}`)
}

async function denoVersion(): Promise<string> {
  const { stdout } = await promisify(execFile)(findDeno(), ['--version'], { timeout: 10_000 })
  return /^deno (\S+)/.exec(stdout)?.[1] ?? 'of an unknown version'
}

/** @returns why it did not work. */
async function firstTool(sandbox: Sandbox): Promise<string | null> {
  const script = {
    ...{ source: 'export default () => 6 * 7', args: {} },
    ...{ timeoutMs: 10_000, memoryMb: 128, maxOutputBytes: 100 },
  }
  const { result, error } = await sandbox.run(script, {
    answer: async () => null,
    signal: AbortSignal.timeout(20_000),
  })
  if (error !== null) return error.message
  return result === 42 ? null : 'the result is another one than expected'
}
