import { ApiError } from '@workbench/client/errors'
import type { Tool } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { printableJson } from '@workbench/platform/printable'
import { type CommandContext, lineOf } from '../client-command.ts'
import { exitCodes } from '../exit-codes.ts'
import { findFiles } from '../import/find-files.ts'
import { type NamedText, readBatches } from '../import/read-batches.ts'
import { type AppliedFile, appliedText } from './applied-text.ts'
import { draftToApply, isThere, planTool, type ToolPlan } from './plan-tool.ts'

export interface ApplyOptions {
  /** Everything that policies open is agreed to. */
  readonly yes: boolean
  readonly json: boolean
  /** Asks a person whether a tool may have what it opens, who may break off; null where nobody can be asked. */
  readonly ask: ((plan: ToolPlan, signal: AbortSignal) => Promise<boolean | null>) | null
}

const toolFiles = { pattern: /\.tool\.ts$/i, inWords: '.tool.ts' }

/**
 * Makes the script tools of a workbench what files say. All files are read before the first tool is changed; one
 * that is refused does not keep the others from it.
 *
 * @returns the exit code: 1 when any was refused.
 */
export async function applyTools(
  paths: readonly string[],
  { yes, json, ask }: ApplyOptions,
  { client, terminal, signal }: CommandContext,
): Promise<number> {
  const results: AppliedFile[] = []
  const tell = (result: AppliedFile) => {
    results.push(result)
    if (!json) appliedText(result, terminal)
  }
  const refuse = (file: string, reason: string, tool: string | null = null) =>
    tell({ file, tool, outcome: 'refused', reason, enabled: null, opens: [], remarks: [] })

  const { files, refused } = await findFiles(paths, toolFiles)
  for (const { name, reason } of refused) refuse(name, reason)
  const texts: NamedText[] = []
  for await (const batch of readBatches(files, ({ name, reason }) => refuse(name, reason)))
    texts.push(...batch)

  const seen = new Map<string, string>()
  const plans: { readonly file: string; readonly plan: ToolPlan; readonly remarks: readonly string[] }[] = []
  for (const { name: file, content } of texts) {
    try {
      const { draft, remarks } = await client.tools.parse({ name: file, content })
      const earlier = seen.get(draft.name)
      if (earlier === undefined) {
        seen.set(draft.name, file)
        plans.push({ file, plan: planTool(draft, await presentTool(draft.name, client)), remarks })
      } else refuse(file, `${earlier} is this tool, too`, draft.name)
    } catch (error) {
      refuse(file, refusalOf(error))
    }
  }

  for (const { file, plan, remarks } of plans) {
    const { name } = plan.draft
    signal.throwIfAborted()
    try {
      const isQuestion = !yes && plan.opens.length > 0 && ask !== null
      const isAllowed = isQuestion ? await ask(plan, signal) : yes
      if (isAllowed === null) return exitCodes.interrupted
      const draft = draftToApply(plan, isAllowed)
      const about = {
        file,
        tool: name,
        reason: null,
        enabled: draft.policy.enabled,
        opens: plan.opens,
        remarks,
      }
      if (isThere(draft, plan.present)) tell({ ...about, outcome: 'unchanged' })
      else if (plan.present === null) {
        await client.tools.create(draft)
        tell({ ...about, outcome: 'created' })
      } else {
        await client.tools.update(name, draft)
        tell({ ...about, outcome: 'updated' })
      }
    } catch (error) {
      refuse(file, refusalOf(error), name)
    }
  }
  if (json) terminal.write(`${printableJson({ items: results })}\n`)
  return results.some(({ outcome }) => outcome === 'refused') ? exitCodes.failed : exitCodes.done
}

async function presentTool(name: string, { tools }: Pick<WorkbenchClient, 'tools'>): Promise<Tool | null> {
  try {
    return await tools.get(name)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** What a person has to mend in the file. @throws whatever is not about the file. */
function refusalOf(error: unknown): string {
  if (!(error instanceof ApiError) || ![409, 413, 422].includes(error.status)) throw error
  const faults = error.faults.map(({ path, message }) =>
    path === 'content' ? message : `${path}: ${message}`,
  )
  return faults.length === 0 ? lineOf(error) : faults.join('; ')
}
