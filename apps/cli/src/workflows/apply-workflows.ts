import { ApiError } from '@workbench/client/errors'
import type { AppliedWorkflow, YamlFault } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import { type CommandContext, lineOf } from '../client-command.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import type { Terminal } from '../display/terminal.ts'
import { exitCodes } from '../exit-codes.ts'
import { findFiles } from '../import/find-files.ts'
import { type NamedText, readBatches } from '../import/read-batches.ts'

/** What became of a file. */
interface AppliedFile {
  readonly file: string
  /** null: the file could not be read so far. */
  readonly workflow: string | null
  readonly id: string | null
  readonly action: AppliedWorkflow['action'] | 'right' | 'refused'
  /** Why it was refused. */
  readonly faults: readonly string[]
  readonly webhookSecret: string | null
}

const workflowFiles = { pattern: /\.workflow\.ya?ml$/i, inWords: '.workflow.yaml' }

/**
 * Makes workflows what files say. All files are read before the first workflow is changed; one that is refused does not
 * keep the others from it.
 *
 * @param options.check - Changes nothing.
 * @returns the exit code: 1 when any was refused.
 */
export async function applyWorkflows(
  paths: readonly string[],
  { check, json }: { readonly check: boolean; readonly json: boolean },
  { client, terminal, signal }: CommandContext,
): Promise<number> {
  const results: AppliedFile[] = []
  const tell = (result: AppliedFile) => {
    results.push(result)
    if (!json) tellOf(result, terminal)
  }
  const refuse = (file: string, faults: readonly string[], workflow: string | null = null) =>
    tell({ file, workflow, id: null, action: 'refused', faults, webhookSecret: null })

  const { files, refused } = await findFiles(paths, workflowFiles)
  for (const { name, reason } of refused) refuse(name, [reason])
  const texts: NamedText[] = []
  for await (const batch of readBatches(files, ({ name, reason }) => refuse(name, [reason])))
    texts.push(...batch)

  const fileOf = new Map<string, string>()
  const right: { readonly file: string; readonly content: string; readonly name: string }[] = []
  for (const { name: file, content } of texts) {
    try {
      const { draft, faults } = await client.workflows.parse(content)
      const name = draft?.name ?? null
      const earlier = name === null ? undefined : fileOf.get(name)
      if (name === null || faults.length > 0) refuse(file, faults.map(faultText), name)
      else if (earlier !== undefined) refuse(file, [`${earlier} is this workflow, too`], name)
      else {
        fileOf.set(name, file)
        right.push({ file, content, name })
      }
    } catch (error) {
      refuse(file, refusalOf(error))
    }
  }

  for (const { file, content, name } of right) {
    signal.throwIfAborted()
    const about = { file, workflow: name, faults: [], webhookSecret: null }
    try {
      if (check) tell({ ...about, id: null, action: 'right' })
      else {
        const { action, workflow, webhookSecret = null } = await client.workflows.apply(content)
        tell({ ...about, id: workflow.id, action, webhookSecret })
      }
    } catch (error) {
      refuse(file, refusalOf(error), name)
    }
  }
  if (json) terminal.write(`${printableJson({ items: results })}\n`)
  return results.some(({ action }) => action === 'refused') ? exitCodes.failed : exitCodes.done
}

/** `12:5: steps.0.url: …`, as compilers say it, so that editors find the place. */
const faultText = ({ line, column, path, message }: YamlFault): string =>
  `${line === null ? '' : `${line}:${column ?? 1}: `}${path === '' ? '' : `${path}: `}${message}`

/** What a person has to mend. @throws whatever is not about the file. */
function refusalOf(error: unknown): readonly string[] {
  if (!(error instanceof ApiError) || ![409, 413, 422].includes(error.status)) throw error
  const faults = error.faults.map(({ path, message }) => (path === 'yaml' ? message : `${path}: ${message}`))
  return faults.length === 0 ? [lineOf(error)] : faults
}

/** A line of what became of a file on stdout, what is wrong with it on stderr. */
function tellOf(result: AppliedFile, { isInteractive, write, writeError }: Terminal): void {
  const { file, workflow, action, faults, webhookSecret } = result
  for (const fault of faults) writeError(`${inLine(`${file}:${/^\d/.test(fault) ? '' : ' '}${fault}`)}\n`)
  const name = workflow === null ? '-' : inLine(workflow)
  if (!isInteractive) {
    write(`${[action, name, inLine(file), webhookSecret ?? '-'].join('\t')}\n`)
    return
  }
  if (action === 'refused') return
  const style = styleFor({ isInteractive })
  const text = action.padEnd('unchanged'.length)
  const painted = action === 'unchanged' ? style.faint(text) : style.good(text)
  write(`${painted}  ${name}  ${style.faint(inLine(file))}\n`)
  if (webhookSecret !== null) {
    write(`  The secret of its webhook, told only now: ${style.strong(webhookSecret)}\n`)
  }
}
