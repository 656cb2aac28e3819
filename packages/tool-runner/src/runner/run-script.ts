import { AsyncLocalStorage } from 'node:async_hooks'
import { type ContextHost, createContextHost } from '../context/context-host.ts'
import { ToolError } from '../tool-error.ts'
import { graceMs, type RawOutcome, type ToolWork, type WorkDeps } from './tool-work.ts'

/** For what was under way in the parent when the tool ended, milliseconds. */
const settleMs = 1_000

/** Runs a script or built-in tool in the sandbox and answers what it asks for. */
export async function runScript(
  { tool, args, grant, signal, over }: ToolWork,
  deps: WorkDeps,
): Promise<RawOutcome> {
  const { sandbox, clock, onLine } = deps
  if (sandbox === null) throw new ToolError('failed', deps.sandboxProblem ?? 'There is no sandbox.')
  const isBuiltIn = tool.origin === 'builtin'
  const source = isBuiltIn ? deps.builtInSources.get(tool.name) : tool.source
  if (source === undefined || source === null)
    throw new ToolError('failed', `${tool.name} has no code in this version of the workbench.`)

  const { runId, callId, policy } = grant
  const onFault = (error: unknown) =>
    onLine({ level: 'error', message: 'A request of a tool failed', runId, callId, tool: tool.name, error })
  const contextDeps = { ...deps, now: clock.now, onFault }
  let host: ContextHost | null = null
  // Requests come from a pipe that was opened before this call was known; log lines still belong to its run.
  const inThisContext = AsyncLocalStorage.snapshot()
  const answer = (request: unknown) =>
    inThisContext(() => {
      // Its time counts from here, not from the queue in front of the sandbox.
      const expiresAtMs = clock.now() + policy.timeoutMs + graceMs
      host ??= createContextHost(contextDeps, { ...grant, expiresAtMs }, { isBuiltIn })
      return host.answer(request)
    })

  const { timeoutMs, memoryMb, maxOutputBytes } = policy
  const script = { source, args, timeoutMs, memoryMb, maxOutputBytes }
  const outcome = await sandbox.run(script, { answer, signal })
  over.abort()
  await settled(host, deps)
  return outcome
}

/** What was under way is noted in the audit, if it ends soon. */
async function settled(host: ContextHost | null, { clock }: Pick<WorkDeps, 'clock'>): Promise<void> {
  if (host === null) return
  const enough = new AbortController()
  const patience = clock.sleep(settleMs, enough.signal).catch(() => {})
  await Promise.race([host.settled(), patience])
  enough.abort()
}
