import type { Tool, ToolCallSummary } from '@workbench/client/models'
import type { ToolsSearch } from './tools-search.ts'

export type FiguresByTool = ReadonlyMap<string, ToolCallSummary>

/** Tools that fit: every word stands in the name, the description or what it may touch. */
export function filterTools(
  tools: readonly Tool[],
  figures: FiguresByTool,
  { q = '', origin, refused }: Pick<ToolsSearch, 'q' | 'origin' | 'refused'>,
): readonly Tool[] {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return tools.filter((tool) => {
    if (origin !== undefined && !origin.includes(tool.origin)) return false
    if (refused === 'yes' && (figures.get(tool.name)?.refused ?? 0) === 0) return false
    const { net, read, write, secrets } = tool.policy
    const text = [tool.name, tool.description, tool.server ?? '', ...net, ...read, ...write, ...secrets]
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** `98 %` of the calls went well; null without a call. */
export function successWords({ calls, ok }: Pick<ToolCallSummary, 'calls' | 'ok'>): string | null {
  if (calls === 0) return null
  // Rounded down: 100 % is said of all and nothing less.
  return `${Math.floor((ok / calls) * 100)} %`
}
