import { WorkbenchError } from '@workbench/core/errors'
import { type Config, loadConfig } from './config.ts'
import { ConfigError } from './config-error.ts'
import type { Environment } from './environment.ts'

/** EX_CONFIG of sysexits.h: only another configuration helps, not another start. */
const configurationExitCode = 78

/** Ends the process with one line that says why it can not run like this. */
export function refuseToStart(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(configurationExitCode)
}

const configurationCodes: ReadonlySet<string> = new Set(['config_invalid', 'mcp_config_invalid'])

/**
 * Ends the process with one line when what was thrown says that the configuration is wrong, or that the database can't be
 * used now, which another start may find mended; throws it on otherwise.
 */
export function refuseWrongConfiguration(error: unknown): never {
  if (!(error instanceof WorkbenchError)) throw error
  const line = error.hint === null ? error.message : `${error.message} ${error.hint}`
  if (configurationCodes.has(error.code)) refuseToStart(line)
  if (error.code !== 'database_unusable') throw error
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** The configuration of a process that needs a database; ends it when a variable is wrong or none is named. */
export function configOrRefuse(env: Environment): Config & { readonly databaseUrl: string } {
  try {
    const config = loadConfig(env)
    const { databaseUrl } = config
    if (databaseUrl !== null) return { ...config, databaseUrl }
  } catch (error) {
    if (error instanceof ConfigError) refuseToStart(error.message)
    throw error
  }
  return refuseToStart(
    'DATABASE_URL is not set: use `npm start`, or name a Postgres such as postgres://user:password@127.0.0.1:5432/workbench',
  )
}
