import { WorkbenchError } from '@workbench/core/errors'
import { loadClientConfig } from '@workbench/platform/client-config'
import { ConfigError } from '@workbench/platform/config-error'
import type { Environment } from '@workbench/platform/environment'
import { printable } from '@workbench/platform/printable'
import { type ApiClient, createApiClient } from './api-client.ts'
import { NoServerError } from './api-errors.ts'
import { oneLine } from './processes/one-line.ts'
import type { Terminal } from './terminal.ts'

export const exitCodes = { done: 0, failed: 1, noServer: 3, interrupted: 130 } as const

/**
 * Runs a command that talks to a server and turns what goes wrong into a line for people and an exit code: 3 when
 * no server answers, else 1.
 */
export async function runClientCommand(
  env: Environment,
  terminal: Terminal,
  command: (api: ApiClient) => Promise<number>,
): Promise<number> {
  try {
    return await command(createApiClient(loadClientConfig(env)))
  } catch (error) {
    if (!(error instanceof WorkbenchError)) throw error
    const prefix = error instanceof ConfigError ? '' : 'workbench: '
    terminal.writeError(`${prefix}${printable(oneLine(error))}\n`)
    return error instanceof NoServerError ? exitCodes.noServer : exitCodes.failed
  }
}
