import { ConflictError } from '@workbench/core/errors'
import type { FoundTool, InFile } from './found.ts'
import { type ImportDependencies, noteOf } from './import-context.ts'
import type { ImportResult } from './import-result.ts'

/** A tool of a name that is taken is never replaced: the one that is there may be in use, with another policy. */
export async function importTools(
  found: readonly InFile<FoundTool>[],
  { tools }: Pick<ImportDependencies, 'tools'>,
  { created, skipped, failed }: ImportResult,
): Promise<void> {
  for (const item of found) {
    const { name, source } = item.draft
    const there = await tools.find(name)
    if (there !== null) {
      if (there.source === source) skipped.push(noteOf(item, name, 'this tool is there already'))
      else failed.push(noteOf(item, name, `tool: the name is taken by ${another[there.origin]}`))
      continue
    }
    try {
      await tools.create(item.draft)
      created.tools.push({ name, file: item.file })
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
