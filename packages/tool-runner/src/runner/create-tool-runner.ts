import type { ToolRunner } from '@workbench/core/ports/tool-runner'
import { readBuiltInSources } from '../builtin/built-in-sources.ts'
import { type AllowedCall, authorize } from './authorize.ts'
import { createCapabilityLedger } from './capability-ledger.ts'
import { createArgsCheck } from './check-args.ts'
import { invoke } from './invoke.ts'
import { createRedactorMemo } from './redactor-memo.ts'
import { refuse } from './refuse.ts'
import type { ToolRunnerDeps } from './runner-deps.ts'

/** From the decision on a call until it is made, milliseconds: the time to note it durably. */
const capabilityLifetimeMs = 120_000

/** The one way to call a tool. Its capabilities live in its memory: what one runner allows, another does not make. */
export function createToolRunner(deps: ToolRunnerDeps): ToolRunner {
  const { clock, tools } = deps
  const ledger = createCapabilityLedger<AllowedCall>({ now: clock.now, lifetimeMs: capabilityLifetimeMs })
  const checkArgs = createArgsCheck()
  const builtInSources = readBuiltInSources()
  const redactorFor = createRedactorMemo()

  return {
    async offer(names) {
      const found = await Promise.all([...new Set(names)].map((name) => tools.find(name)))
      return found.flatMap((tool) => {
        if (tool?.policy.enabled !== true) return []
        const { name, description, inputSchema } = tool
        return [{ name, description, inputSchema }]
      })
    },
    authorize: (call) => authorize(call, { ...deps, redactorFor, checkArgs, ledger }),
    refuse: (call, fault) => refuse(call, fault, { ...deps, redactorFor }),
    invoke: (call, capability, { signal }) =>
      invoke(call, capability, signal, { ...deps, redactorFor, ledger, builtInSources }),
  }
}
