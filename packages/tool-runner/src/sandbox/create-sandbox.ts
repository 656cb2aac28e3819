import { availableParallelism } from 'node:os'
import { strictestPolicy } from '@workbench/core/models/tool'
import { mainModule, readBoot } from './boot.ts'
import { startChild } from './child.ts'
import { findDeno } from './deno-binary.ts'
import { childEnvironment, denoFlags } from './deno-flags.ts'
import { emptyFolder } from './empty-folder.ts'
import { ChildStartError, createPool } from './pool.ts'
import { runScript } from './run-script.ts'
import type { Sandbox, ScriptOutcome } from './sandbox.ts'
import { type TestedWalls, testWalls } from './test-walls.ts'
import { createTranslations } from './translations.ts'
import { behindWalls } from './walls.ts'

export interface SandboxOptions {
  /** `strict`: scripts are refused unless all walls stand. Default `auto`: with those that the machine has. */
  readonly demands?: 'auto' | 'strict'
  /** Processes alive at once, warmed ones included. Default twice the processors. */
  readonly maxProcesses?: number
  /** Warmed processes that are kept for the next calls; 0 starts each when it is called. Default 2. */
  readonly spares?: number
  /** Instead of those that `testWalls` finds: a weaker machine, for tests. */
  readonly walls?: TestedWalls
}

/**
 * Attacks the walls that this machine offers (about 0.2 s), then warms the first processes.
 *
 * @throws DenoMissingError
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { demands = 'auto', maxProcesses = availableParallelism() * 2, spares = 2 } = options
  const deno = findDeno()
  const boot = await readBoot()
  const cwd = await emptyFolder()
  const { walls, level, missing } = options.walls ?? (await testWalls(deno, cwd))
  const refuses = demands === 'strict' && missing.length > 0
  const translations = createTranslations()
  const pool = createPool({
    maxAlive: maxProcesses,
    spares: refuses ? 0 : Math.min(spares, maxProcesses),
    usualMemoryMb: strictestPolicy.memoryMb,
    start(memoryMb) {
      const args = ['run', ...denoFlags(memoryMb), mainModule]
      const command = behindWalls(walls, deno, args, memoryMb, childEnvironment)
      return startChild({ ...command, cwd, environment: childEnvironment, input: boot })
    },
  })
  return {
    level,
    missing,
    refuses,
    async run(script, host) {
      if (refuses)
        return failed(
          `This machine's sandbox is weaker than WORKBENCH_SANDBOX=strict demands. ${missing.join(' ')}`,
        )
      try {
        const child = await pool.take(script.memoryMb, host.signal)
        if (child === null) return failed('The call was cancelled.', 'cancelled')
        return await runScript(child, script, host, translations)
      } catch (error) {
        return failed(
          error instanceof ChildStartError ? error.message : 'The sandbox had a fault of its own.',
        )
      }
    },
    async close() {
      await pool.close()
    },
  }
}

const failed = (message: string, code: 'failed' | 'cancelled' = 'failed'): ScriptOutcome => ({
  result: null,
  error: { code, message },
  resultBytes: 0,
  exit: null,
})
