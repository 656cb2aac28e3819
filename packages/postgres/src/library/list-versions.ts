import { NotFoundError } from '@workbench/core/errors'
import type { Page, PageQuery } from '@workbench/core/ports/page'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'

/** What has versions, and where they are: the present one in its own table, those before it in another. */
export interface VersionedTables {
  readonly what: 'persona' | 'scenario' | 'workflow'
  readonly present: string
  readonly earlier: string
  readonly earlierId: string
  /** What belongs to a version beside its content; they are named in the answer as here. */
  readonly columns?: readonly string[]
}

interface VersionRow {
  version: number
  content: object
  created_at: Date
}

const versionShape = /^[1-9]\d{0,8}$/
const beyondAll = 2 ** 31 - 1

/**
 * All versions, newest first, each with the time it was written.
 *
 * @throws NotFoundError
 */
export async function listVersions<Version>(
  db: Database,
  { what, ...tables }: VersionedTables,
  id: string,
  { limit, cursor }: PageQuery,
  parse: (version: object) => Version,
): Promise<Page<Version>> {
  const list = `versions of ${id}`
  const before = cursor === undefined ? beyondAll : Number(decodeCursor(list, cursor, [versionShape])[0])
  const rows = await db.query<VersionRow>(statementFor(tables), [id, before, limit + 1])
  // The first version stays for good, so that every page of what exists holds something.
  if (rows.length === 0) throw new NotFoundError(what, id)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return {
    items: shown.map(({ content, created_at, ...columns }) =>
      parse({ ...content, ...columns, createdAt: created_at.toISOString() }),
    ),
    nextCursor: hasMore ? encodeCursor(list, [String(last.version)]) : null,
  }
}

function statementFor(tables: Omit<VersionedTables, 'what'>): NamedStatement {
  const { present, earlier, earlierId, columns = [] } = tables
  const own = ['version', 'content', ...columns].join(', ')
  return {
    name: `list_versions_of_${present}`,
    text: `select ${own}, created_at from (
      select ${own}, updated_at as created_at from ${present} where id = $1
      union all
      select ${own}, created_at from ${earlier} where ${earlierId} = $1) versions
    where version < $2 order by version desc limit $3`,
  }
}
