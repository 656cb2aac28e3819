import type { Event, ToolAudit } from '@workbench/client/models'

const lists = ['hosts', 'files', 'secrets', 'refused', 'log'] as const

/** What the call of a run touched, as its last ToolFinished tells; null before that. */
export function auditIn(events: readonly Event[]): ToolAudit | null {
  const data = events.findLast(({ type }) => type === 'ToolFinished')?.data
  if (data === undefined || !lists.every((name) => Array.isArray(data[name]))) return null
  return data as unknown as ToolAudit
}
