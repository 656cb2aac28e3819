import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'

const migrationsFolder = join(import.meta.dirname, '../migrations')

/** Names of the migrations this program knows, in their order. */
export async function knownMigrations(): Promise<string[]> {
  const journal = JSON.parse(await readFile(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  return journal.entries.map(({ tag }) => tag)
}

/**
 * Lends a folder with the first of the migrations to drizzle, which knows only whole folders.
 *
 * @param count - How many; undefined for all.
 */
export async function withMigrations<Result>(
  count: number | undefined,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (count === undefined) return use(migrationsFolder)
  const folder = await mkdtemp(join(tmpdir(), 'workbench-migrations-'))
  try {
    await cp(migrationsFolder, folder, { recursive: true })
    const path = join(folder, 'meta/_journal.json')
    const journal = JSON.parse(await readFile(path, 'utf8')) as { entries: unknown[] }
    await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** How many of them this database has; 0 for an empty one. */
export async function appliedMigrations(db: Pick<pg.ClientBase | pg.Pool, 'query'>): Promise<number> {
  const table = await db.query<{ name: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations')::text as name`,
  )
  if (table.rows[0]?.name == null) return 0
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::int as count from drizzle.__drizzle_migrations',
  )
  return rows[0]?.count ?? 0
}
