import type { DryRunStart, Workflow } from '@workbench/client/models'
import type { CommandContext } from '../client-command.ts'
import { afterStart, type StartedRunOptions } from '../debate/run-debate.ts'
import { findRun } from '../runs/find-run.ts'
import { textOrFile } from '../runs/text-or-file.ts'
import { startOnce } from '../start-once.ts'
import { jsonPlace } from '../tools/json-place.ts'
import { UsageError } from '../usage-error.ts'
import { findWorkflow } from './find-workflow.ts'

export interface RunWorkflowOptions extends StartedRunOptions {
  /** `name=value` each. */
  readonly input: readonly string[]
  /** JSON, or `@` and a file. */
  readonly body?: string | undefined
  readonly dryRun: boolean
  /** A JSON file. */
  readonly stubs?: string | undefined
  /** A run, or `last`. */
  readonly stubsFrom?: string | undefined
}

/**
 * Starts a workflow and, if asked to, shows it until it ends.
 *
 * @returns the exit code: without `watch` 0 once it is queued, else as `watchToEnd`.
 */
export async function runWorkflow(
  wanted: string,
  options: RunWorkflowOptions,
  context: CommandContext,
): Promise<number> {
  const { client } = context
  const { stubs, stubsFrom, dryRun } = options
  if (!dryRun && (stubs ?? stubsFrom) !== undefined) {
    throw new UsageError('--stubs and --stubs-from are about a dry run.', { hint: 'Add --dry-run.' })
  }
  const body = options.body === undefined ? undefined : jsonOf(await textOrFile(options.body), '--body')
  const workflow = await findWorkflow(wanted, client)
  const inputs = await inputsOf(options.input, workflow)
  const start = { inputs, ...(body !== undefined && { body }) }
  const rehearsal = {
    inputs,
    ...(body !== undefined && { trigger: { body } }),
    ...(stubs !== undefined && { outputs: stubsOf(await textOrFile(`@${stubs}`), stubs) }),
    ...(stubsFrom !== undefined && { outputsFrom: await runOf(stubsFrom, context) }),
  }
  const { runId } = await startOnce(
    (once) =>
      dryRun
        ? client.workflows.dryRun(workflow.id, rehearsal, once)
        : client.workflows.run(workflow.id, start, once),
    'runs list',
    context,
  )
  return afterStart(runId, options, context)
}

const runOf = (wanted: string, { client }: CommandContext): Promise<string> | string =>
  wanted === 'last' ? wanted : findRun(wanted, client)

/** Text where the workflow wants text; else JSON where it is JSON, and text where it is none. */
async function inputsOf(
  given: readonly string[],
  { inputs }: Pick<Workflow, 'inputs'>,
): Promise<Record<string, unknown>> {
  const fields = (inputs?.properties ?? {}) as Readonly<Record<string, { type?: unknown } | undefined>>
  const values = given.map(async (one) => {
    const [name = '', value] = one.split(/=(.*)/s)
    if (name === '' || value === undefined) {
      throw new UsageError(`"${one}" is no input.`, { hint: 'Expected a name, "=" and a value.' })
    }
    const text = await textOrFile(value)
    return [name, fields[name]?.type === 'string' ? text : jsonOrText(text)] as const
  })
  return Object.fromEntries(await Promise.all(values))
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function stubsOf(text: string, file: string): NonNullable<DryRunStart['outputs']> {
  const stubs = jsonOf(text, file)
  if (typeof stubs === 'object' && stubs !== null && !Array.isArray(stubs)) return { ...stubs }
  throw new UsageError(`${file} holds no object.`, { hint: 'Expected {"STEP": what it gives, …}.' })
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${where} is no JSON: ${jsonPlace(text)}.`)
  }
}
