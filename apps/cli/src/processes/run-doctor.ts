import { type Config, loadConfig } from '@workbench/platform/config'
import {
  databaseFinding,
  dataFolderFinding,
  embeddedFinding,
  type Finding,
  modelsFinding,
  nodeFinding,
  portFinding,
  webAppFinding,
} from './health-checks.ts'
import { oneLine } from './one-line.ts'

/**
 * Checks what the workbench needs and prints a line for each.
 *
 * @returns the exit code: 1 when something is broken.
 */
export async function runDoctor(env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number> {
  const findings = [nodeFinding(process.version), ...(await findingsOf(env))]
  for (const finding of findings) print(lineOf(finding))
  return findings.every(({ isOk }) => isOk) ? 0 : 1
}

async function findingsOf(env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  let config: Config
  try {
    config = loadConfig(env)
  } catch (error) {
    return [
      { about: 'configuration', isOk: false, text: oneLine(error), mend: 'Set it right and try again.' },
    ]
  }
  const checks = [dataFolderFinding, embeddedFinding, portFinding, databaseFinding]
  return [
    { about: 'configuration', isOk: true, text: 'every variable has a usable value' },
    ...(await Promise.all(checks.map((check) => check(config)))),
    await webAppFinding(),
    modelsFinding(env),
  ]
}

export function lineOf({ about, isOk, text, mend }: Finding): string {
  const verdict = isOk ? 'ok     ' : 'problem'
  return `${verdict}  ${about}: ${text}${mend === undefined ? '' : `. ${mend}`}`
}
