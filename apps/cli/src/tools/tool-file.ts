import type { Tool } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { isThere } from './plan-tool.ts'

const heading = /^\s*\/\*\s*tool\b[ \t]*\r?\n[\s\S]*?\*\/\r?\n?/

/**
 * A script tool as a file that `tools apply` takes: its source as it is where the comment at its start still says what
 * the tool is, else with a new one.
 */
export async function toolFile(
  tool: Tool & { readonly source: string },
  { tools }: Pick<WorkbenchClient, 'tools'>,
): Promise<string> {
  const { name, source } = tool
  // Whatever is wrong with it, the comment does not say what the tool is.
  const parsed = await tools.parse({ name: `${name}.tool.ts`, content: source }).catch(() => null)
  if (parsed !== null && isThere(parsed.draft, tool)) return source
  return `${headingOf(tool)}${source.replace(heading, '')}`
}

/** JSON is YAML as well. */
function headingOf({ name, description, inputSchema, policy }: Tool): string {
  const fields = Object.entries({ name, description, inputSchema, policy }).map(
    ([field, value]) => `${field}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`,
  )
  // What would end the comment is written as JSON allows, too.
  return `/* tool\n${fields.join('\n').replaceAll('*/', '*\\/')}\n*/\n`
}
