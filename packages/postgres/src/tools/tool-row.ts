import { strictestPolicy, Tool, ToolPolicy } from '@workbench/core/models/tool'
import type { toolPolicies, tools } from '../schema.ts'

export type ToolRow = typeof tools.$inferSelect
export type PolicyRow = typeof toolPolicies.$inferSelect

/** Fields that a policy lacks since it is older are as strict as they come. */
export const toPolicy = ({ policy }: Pick<PolicyRow, 'policy'>): ToolPolicy =>
  ToolPolicy.parse({ ...strictestPolicy, ...policy })

/** @param policy - undefined when nobody ever set one. */
export function toTool(row: ToolRow, policy: PolicyRow | undefined): Tool {
  const { name, origin, description, inputSchema, source, server } = row
  const changedAtMs = Math.max(row.updatedAt.getTime(), policy?.updatedAt.getTime() ?? 0)
  return Tool.parse({
    name,
    description,
    inputSchema,
    origin,
    policy: policy === undefined ? strictestPolicy : toPolicy(policy),
    source,
    server,
    isSandboxed: origin !== 'mcp',
    updatedAt: new Date(changedAtMs).toISOString(),
  })
}

export function withPolicy(builtIn: Tool, policy: PolicyRow | undefined): Tool {
  if (policy === undefined) return builtIn
  return { ...builtIn, policy: toPolicy(policy), updatedAt: policy.updatedAt.toISOString() }
}
