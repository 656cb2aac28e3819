import type { Run } from '@workbench/client/models'
import { ToolRunInput, ToolRunOutput } from '@workbench/core/models/tool'
import { printable } from '@workbench/platform/printable'
import type { Style } from '../display/style.ts'

/** What a run that is one call of a tool was called with and gave; nothing for any other run. */
export function toolLines({ kind, input, output }: Run, style: Style): readonly string[] {
  const called = kind === 'tool' ? ToolRunInput.safeParse(input).data : undefined
  if (called === undefined) return []
  const given = ToolRunOutput.safeParse(output).data
  return [
    style.faint('Arguments'),
    jsonText(called.args),
    ...(given?.ok === true ? ['', style.faint('Result'), jsonText(given.result)] : []),
  ]
}

const jsonText = (value: unknown): string => printable(JSON.stringify(value, null, 2) ?? 'null')
