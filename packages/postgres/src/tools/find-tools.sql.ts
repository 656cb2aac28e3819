import type { ToolOrigin, ToolPolicy } from '@workbench/core/models/tool'
import type { NamedStatement } from '../database.ts'
import { defaultProjectId } from '../schema.ts'
import type { PolicyRow, ToolRow } from './tool-row.ts'

/** A name that was asked for; what there is under it, null for what is not. */
export interface NamedToolRow {
  name: string
  origin: Exclude<ToolOrigin, 'builtin'> | null
  description: string
  input_schema: Record<string, unknown>
  source: string | null
  server: string | null
  created_at: Date
  updated_at: Date
  policy: ToolPolicy | null
  policy_updated_at: Date
}

export const findTools: NamedStatement = {
  name: 'find_tools',
  text: `select n.name, t.origin, t.description, t.input_schema, t.source, t.server, t.created_at, t.updated_at,
      p.policy, p.updated_at as policy_updated_at
    from unnest($2::text[]) n (name)
      left join tools t on t.project_id = $1 and t.name = n.name
      left join tool_policies p on p.project_id = $1 and p.name = n.name`,
}

/** The rows of the two tables that it was joined from. */
export function partsOf(row: NamedToolRow | undefined): {
  readonly tool: ToolRow | undefined
  readonly policy: PolicyRow | undefined
} {
  if (row === undefined) return { tool: undefined, policy: undefined }
  const { name, origin, description, source, server } = row
  return {
    tool:
      origin === null
        ? undefined
        : {
            ...{ projectId: defaultProjectId, name, origin, description, source, server },
            ...{ inputSchema: row.input_schema, createdAt: row.created_at, updatedAt: row.updated_at },
          },
    policy:
      row.policy === null
        ? undefined
        : { projectId: defaultProjectId, name, policy: row.policy, updatedAt: row.policy_updated_at },
  }
}
