import { ConflictError } from '@workbench/core/errors'
import { createSourceCheck } from '../../tools/check-source.ts'
import type { FoundTool, InFile } from '../found/found.ts'
import type { ImportResult } from '../found/import-result.ts'
import { type ImportDependencies, noteOf } from './import-context.ts'

/**
 * A tool of a name that is taken is never replaced: the one that is there may be in use, with another policy. One that
 * asks for more than to compute is taken, and stays off until somebody has looked at its policy: an import must not
 * open a way out by itself.
 */
export async function importTools(
  found: readonly InFile<FoundTool>[],
  { tools }: Pick<ImportDependencies, 'tools'>,
  { created, skipped, failed, remarks }: ImportResult,
): Promise<void> {
  const checkSource = createSourceCheck()
  for (const item of found) {
    const { draft, asksFor } = item
    const { name, source, policy } = draft
    const there = await tools.find(name)
    if (there !== null) {
      if (there.source === source) skipped.push(noteOf(item, name, 'this tool is there already'))
      else failed.push(noteOf(item, name, `tool: the name is taken by ${another[there.origin]}`))
      continue
    }
    const problem = await checkSource(source)
    if (problem !== null) {
      failed.push(noteOf(item, name, `tool: source: ${problem}`))
      continue
    }
    try {
      await tools.create(asksFor === '' ? draft : { ...draft, policy: { ...policy, enabled: false } })
      created.tools.push({ name, file: item.file })
      if (asksFor !== '') {
        remarks.push(
          noteOf(item, name, `asks for ${asksFor}; it stays off until you turn it on in its policy`),
        )
      }
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      failed.push(noteOf(item, name, `tool: ${error.message}`))
    }
  }
}

const another = {
  builtin: 'a built-in tool',
  mcp: 'a tool of an MCP server',
  script: 'another script; change that one on its page',
} as const
