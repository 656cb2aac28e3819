import { isDeepStrictEqual } from 'node:util'
import type { ParsedToolFile, Tool, ToolPolicy } from '@workbench/client/models'

export type ToolDraft = ParsedToolFile['draft']

/** What a file would change. */
export interface ToolPlan {
  readonly draft: ToolDraft
  /** null: there is no tool of this name. */
  readonly present: Tool | null
  /** What its policy allows that is not allowed now, one line each; empty: nothing. */
  readonly opens: readonly string[]
}

export function planTool(draft: ToolDraft, present: Tool | null): ToolPlan {
  return { draft, present, opens: opensOf(draft.policy, present?.policy ?? null) }
}

/** The tool as it becomes. Without consent to what it opens it is switched off. */
export const draftToApply = ({ draft, opens }: ToolPlan, isAllowed: boolean): ToolDraft =>
  opens.length === 0 || isAllowed ? draft : { ...draft, policy: { ...draft.policy, enabled: false } }

/** True when the workbench has the tool just so. */
export function isThere(draft: ToolDraft, present: Tool | null): boolean {
  if (present === null) return false
  const { name, description, inputSchema, source, policy } = present
  return isDeepStrictEqual({ name, description, inputSchema, source, policy }, draft)
}

function opensOf(policy: ToolPolicy, present: ToolPolicy | null): readonly string[] {
  if (!policy.enabled) return []
  const now = present?.enabled === true ? present : null
  const lists = { hosts: 'net', reads: 'read', writes: 'write', secrets: 'secrets' } as const
  const lines = Object.entries(lists).flatMap(([label, field]) => {
    const more = policy[field].filter((one) => now?.[field].includes(one) !== true)
    return more.length === 0 ? [] : [`${label}: ${more.join('  ')}`]
  })
  const isLeaving = policy.artifacts && now?.artifacts !== true
  const noMoreAsked = now?.needsApproval === true && !policy.needsApproval
  return [
    ...lines,
    ...(isLeaving ? ['files left with runs'] : []),
    ...(noMoreAsked ? ['calls that nobody approves'] : []),
  ]
}
