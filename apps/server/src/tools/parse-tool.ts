import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import { ScriptToolDraft } from '@workbench/core/models/tool'
import { z } from 'zod'
import { parseFiles } from '../import/parse/parse-files.ts'
import type { CheckSource } from './check-source.ts'

export const ToolFile = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(1000)
      .describe('Ends in .ts, or in .json or .yaml for what GET gave of a tool.'),
    content: z.string(),
  })
  .meta({ id: 'ToolFile' })
export type ToolFile = z.infer<typeof ToolFile>

export const ParsedToolFile = z
  .strictObject({
    draft: ScriptToolDraft.describe('As the file has it, its policy whole.'),
    remarks: z.array(z.string()).describe('What of the file is not in it.'),
  })
  .meta({ id: 'ParsedToolFile' })
export type ParsedToolFile = z.infer<typeof ParsedToolFile>

/**
 * Reads a script tool out of its file and keeps nothing.
 *
 * @throws InvalidInputError at `content` unless the file holds one tool that could be saved.
 */
export async function parseTool(file: ToolFile, checkSource: CheckSource): Promise<ParsedToolFile> {
  const found = await parseFiles([file])
  const faults = found.flatMap((item) => (item.kind === 'fault' ? [item] : []))
  const tools = found.flatMap((item) => (item.kind === 'tool' ? [item] : []))
  const [tool] = tools
  if (faults.length > 0) {
    refuse(faults.map(({ place, reason }) => (place === '' ? reason : `${place}: ${reason}`)))
  }
  if (tool === undefined || tools.length > 1) refuse([`Expected one tool, found ${tools.length}`])
  const problem = await checkSource(tool.draft.source)
  if (problem !== null) refuse([problem])
  const remarks = found.flatMap((item) => (item.kind === 'remark' ? [item.reason] : []))
  return { draft: tool.draft, remarks }
}

function refuse(messages: readonly string[]): never {
  throw new InvalidInputError(messages.map((message): FieldFault => ({ path: ['content'], message })))
}
