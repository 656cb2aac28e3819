import type { Config } from '@workbench/platform/config'
import type { Logger } from '@workbench/platform/logger'
import { createSandbox } from '@workbench/tool-runner/sandbox/create-sandbox'
import type { Sandbox } from '@workbench/tool-runner/sandbox/sandbox'

/** @returns no sandbox, and why, where there can't be one: the worker goes on without, and refuses tools. */
export async function openSandbox(
  demands: Config['sandbox'],
  logger: Logger,
): Promise<{ readonly sandbox: Sandbox | null; readonly problem: string | null }> {
  try {
    const sandbox = await createSandbox({ demands })
    const { level, missing, refuses } = sandbox
    const about = { eventType: 'SandboxReady', sandbox: level, missing }
    if (refuses)
      logger.warn(about, 'The sandbox is weaker than WORKBENCH_SANDBOX=strict demands: no tool runs')
    else logger.info(about, 'Tools run in processes of their own')
    return { sandbox, problem: null }
  } catch (error) {
    const problem = `Tools can't run on this machine: ${error instanceof Error ? error.message : String(error)}`
    logger.error({ eventType: 'SandboxMissing', error }, problem)
    return { sandbox: null, problem }
  }
}
