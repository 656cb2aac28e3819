import type { Database } from '../database.ts'
import { defaultProjectId } from '../schema.ts'

interface UserRow {
  type: 'persona' | 'scenario'
  id: string
  name: string
}

const enough = 10

/** Who lists a tool by name, in words; at most ten of each. */
export async function usersOfTool({ query }: Pick<Database, 'query'>, tool: string): Promise<string[]> {
  const rows = await query<UserRow>(
    {
      name: 'users_of_tool',
      text: `(select 'persona' as type, id, name from personas
          where project_id = $1 and content -> 'tools' ? $2 order by id limit ${enough})
        union all
        (select 'scenario', id, name from scenarios
          where project_id = $1 and content -> 'tools' ? $2 order by id limit ${enough})`,
    },
    [defaultProjectId, tool],
  )
  return rows.map(({ type, id, name }) => `the ${type} "${name}" (${id})`)
}
