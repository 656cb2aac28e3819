import { type Config, describeConfig, loadConfig } from '@workbench/platform/config'
import { localUrl } from '../processes/listening-address.ts'
import { oneLine } from '../processes/one-line.ts'
import { blobFinding } from './blob-finding.ts'
import { databaseFindings } from './database-findings.ts'
import { embeddingFinding } from './embedding-finding.ts'
import { type Finding, fail, ok } from './finding.ts'
import { importFolderFinding } from './import-folder-finding.ts'
import {
  browserFinding,
  dataFolderFinding,
  embeddedFinding,
  nodeFinding,
  portFinding,
  webAppFinding,
} from './machine-findings.ts'
import { mcpFindings } from './mcp-findings.ts'
import { providerFindings } from './provider-findings.ts'
import { sandboxFinding } from './sandbox-finding.ts'
import { secretKeyFinding } from './secret-findings.ts'
import { traceFinding } from './trace-finding.ts'

interface DoctorOptions {
  readonly print: (line: string) => void
  /** All of it as one line of JSON. */
  readonly json?: boolean
}

/**
 * Checks what the workbench needs and prints a line for each.
 *
 * @returns the exit code: 1 when something is broken.
 */
export async function runDoctor(
  env: NodeJS.ProcessEnv,
  { print, json = false }: DoctorOptions,
): Promise<number> {
  const findings: Finding[] = []
  const say = (found: readonly Finding[]) => {
    findings.push(...found)
    if (!json) for (const finding of found) print(lineOf(finding))
  }
  say([nodeFinding(process.version)])
  const { config, faults } = readConfig(env)
  say(faults.length === 0 ? [ok('configuration', 'every variable has a usable value')] : faults)
  if (config !== null) {
    const checks = [
      ...[dataFolderFinding, blobFinding, embeddedFinding, portFinding],
      ...[sandboxFinding, secretKeyFinding, embeddingFinding],
    ]
    say(await Promise.all(checks.map((check) => check(config))))
    say(await Promise.all([importFolderFinding(config, env), traceFinding(config, env)]))
    say(await mcpFindings(config, env))
    say(await databaseFindings(config))
    say(
      await providerFindings(withUrl(env, config), config).catch((error: unknown) => [
        fail('configuration', oneLine(error), 'Set it right and try again.'),
      ]),
    )
  }
  say([await webAppFinding(), browserFinding(env)])
  const isOk = findings.every(({ verdict }) => verdict !== 'fail')
  if (json) print(JSON.stringify({ isOk, findings }))
  return isOk ? 0 : 1
}

/** Who asks about a configuration means the server it describes, unless another one is named. */
const withUrl = (env: NodeJS.ProcessEnv, { host, port }: Config): NodeJS.ProcessEnv => ({
  ...env,
  WORKBENCH_URL: env.WORKBENCH_URL || localUrl(host, port),
})

/** Every wrong variable, and the configuration when there is none. */
function readConfig(env: NodeJS.ProcessEnv): { config: Config | null; faults: Finding[] } {
  const mend = 'Set it right and try again.'
  const faults = describeConfig(env)
    .flatMap(({ fault }) => (fault === null ? [] : [fault]))
    .map((fault) => fail('configuration', fault, mend))
  if (faults.length > 0) return { config: null, faults }
  try {
    return { config: loadConfig(env), faults }
  } catch (error) {
    return { config: null, faults: [fail('configuration', oneLine(error), mend)] }
  }
}

export const lineOf = ({ about, verdict, text, mend }: Finding): string =>
  `${verdict.padEnd(4)}  ${about}: ${mend === null ? text : `${text.replace(/\.$/, '')}. ${mend}`}`
