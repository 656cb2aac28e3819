import type { ToolPolicy } from '@workbench/core/models/tool'
import type { ListedMcpTool } from '@workbench/core/ports/tool-repository'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'

/** Workers that list the same servers at once take turns. */
const mcpLock = 726_354_195

export interface McpListing {
  readonly server: string
  readonly listed: readonly ListedMcpTool[]
  /** For tools that nobody set a policy for. */
  readonly defaults: ToolPolicy
  readonly builtInNames: ReadonlySet<string>
  readonly at: Date
}

/** What has not changed keeps the time of its last change: a server is listed at each start of a worker. */
export async function replaceMcpTools(
  db: Database,
  { server, listed, defaults, builtInNames, at }: McpListing,
): Promise<{ namesTaken: readonly string[] }> {
  const free = listed.filter(({ name }) => !builtInNames.has(name))
  const tools = free.map(({ name, description, inputSchema }) => ({
    name,
    description,
    // As text: it is stored as it is written.
    input_schema: JSON.stringify(inputSchema),
  }))
  return inTransaction(db.pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [mcpLock])
    await client.query(`delete from tools where origin = 'mcp' and server = $1 and name <> all($2)`, [
      server,
      free.map(({ name }) => name),
    ])
    await client.query(
      `insert into tools as t (name, origin, description, input_schema, server, created_at, updated_at)
       select name, 'mcp', description, input_schema::json, $1, $3, $3
       from jsonb_to_recordset($2::jsonb) as l (name text, description text, input_schema text)
       on conflict (project_id, name) do update
         set description = excluded.description, input_schema = excluded.input_schema, updated_at = excluded.updated_at
         where t.origin = 'mcp' and t.server = excluded.server
           and (t.description, t.input_schema::text) is distinct from
             (excluded.description, excluded.input_schema::text)`,
      [server, JSON.stringify(tools), at],
    )
    const { rows } = await client.query<{ name: string }>(
      `select name from tools where origin = 'mcp' and server = $1`,
      [server],
    )
    const names = rows.map((row) => row.name)
    await client.query(
      `insert into tool_policies (name, policy, updated_at) select unnest($1::text[]), $2, $3
       on conflict (project_id, name) do nothing`,
      [names, JSON.stringify(defaults), at],
    )
    const taken = new Set(names)
    return { namesTaken: listed.map(({ name }) => name).filter((name) => !taken.has(name)) }
  })
}
