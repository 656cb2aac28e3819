import type { ToolFault } from '@workbench/client/models'
import { choiceParam, listParam, type SearchParams, textParam } from '../../search-params.ts'
import { toolErrorCodes } from './refused-codes.ts'

export const toolOrigins = ['builtin', 'script', 'mcp'] as const

/** Which calls are listed. */
export interface CallsSearch {
  readonly tool?: string
  /** Only those that failed. */
  readonly failed?: 'yes'
  readonly code?: ToolFault['code']
}

export interface ToolsSearch extends CallsSearch {
  /** The tools when left out. */
  readonly tab?: 'calls'
  readonly q?: string
  readonly origin?: readonly (typeof toolOrigins)[number][]
  /** Only tools that something was refused to lately. */
  readonly refused?: 'yes'
}

const callsIn = (search: SearchParams): CallsSearch => {
  const tool = textParam(search.tool)
  const code = choiceParam(search.code, toolErrorCodes)
  return {
    ...(tool !== undefined && { tool }),
    ...(textParam(search.failed) === 'yes' && { failed: 'yes' }),
    ...(code !== undefined && { code }),
  }
}

export function readToolsSearch(search: SearchParams): ToolsSearch {
  const q = textParam(search.q)
  const origin = listParam(search.origin, toolOrigins)
  return {
    ...(textParam(search.tab) === 'calls' && { tab: 'calls' }),
    ...(q !== undefined && { q }),
    ...(origin.length > 0 && { origin }),
    ...(textParam(search.refused) === 'yes' && { refused: 'yes' }),
    ...callsIn(search),
  }
}

const toolTabs = ['policy', 'try', 'source', 'calls'] as const

export interface ToolSearch extends Omit<CallsSearch, 'tool'> {
  /** The policy when left out. */
  readonly tab?: (typeof toolTabs)[number]
}

export function readToolSearch(search: SearchParams): ToolSearch {
  const tab = choiceParam(search.tab, toolTabs)
  const { tool: _, ...calls } = callsIn(search)
  return { ...(tab !== undefined && tab !== 'policy' && { tab }), ...calls }
}
