import { WorkbenchError } from '@workbench/core/errors'
import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { styleFor } from '../display/style.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'
import { orUnknownTool } from '../or-unknown.ts'
import { UsageError } from '../usage-error.ts'
import { policyFacts } from './policy-text.ts'
import { toolFile } from './tool-file.ts'

const labelWidth = 10

class NoSourceError extends WorkbenchError {
  readonly code = 'no_source'
}

/** What a tool is told to be, what it takes and what it may touch; of a script also its source. */
export async function showTool(
  name: string,
  { json, source = false }: { readonly json: boolean; readonly source?: boolean },
  { client, terminal }: CommandContext,
): Promise<number> {
  if (json && source) throw new UsageError('--json and --source are two ways to print it: use one.')
  const tool = await orUnknownTool(name, client.tools.get(name))
  if (source) {
    if (tool.source === null) {
      throw new NoSourceError(`${name} is no script: it has no source.`, {
        hint: `workbench tools show ${name} shows what it is.`,
      })
    }
    const file = await toolFile({ ...tool, source: tool.source }, client)
    // A file has to be what was stored, to the byte.
    terminal.write(terminal.isInteractive ? printable(file) : file)
    return exitCodes.done
  }
  if (json) {
    terminal.write(`${printableJson(tool)}\n`)
    return exitCodes.done
  }
  const style = styleFor(terminal)
  const facts = [
    ['From', tool.server === null ? tool.origin : `the MCP server ${tool.server}`],
    ...(tool.isSandboxed ? [] : [['Sandbox', 'none: it is a program of its own, which no policy holds']]),
    ...policyFacts(tool.policy),
  ].map(([label = '', text = '']) => style.faint(label.padEnd(labelWidth)) + printable(text))
  const description = printable(tool.description)
  const blocks = [
    style.strong(tool.name),
    terminal.isInteractive ? wrapped(description, terminal.columns) : description,
    facts.join('\n'),
    `${style.faint('Takes')}\n${printable(JSON.stringify(tool.inputSchema, null, 2))}`,
    ...(tool.source === null ? [] : [`${style.faint('Source')}\n${printable(tool.source).trimEnd()}`]),
  ]
  terminal.write(`${blocks.join('\n\n')}\n`)
  return exitCodes.done
}
