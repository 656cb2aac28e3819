import { ConflictError, NotFoundError } from '@workbench/core/errors'
import {
  Persona,
  type PersonaDraft,
  PersonaVersion,
  type TagCount,
  unsaidOfPersona,
} from '@workbench/core/models/persona'
import type { PersonaRepository } from '@workbench/core/ports/persona-repository'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'
import { orm } from '../drizzle.ts'
import { likePattern } from '../like-pattern.ts'
import { defaultProjectId, personas, personaVersions, scenarios } from '../schema.ts'
import { listVersions, type VersionedTables } from './list-versions.ts'
import { pageOf } from './page-of.ts'
import { staleVersion } from './stale-version.ts'

const { and, arrayContains, desc, eq, ilike, inArray, lt, or, sql } = orm

/** Imports of the same file at once take turns, or both would find nothing there. */
const importLock = 726_354_193

export interface LibraryOptions {
  readonly newId: () => string
  readonly now: () => number
}

const versionedTables: VersionedTables = {
  what: 'persona',
  present: 'personas',
  earlier: 'persona_versions',
  earlierId: 'persona_id',
}

const tagCounts: NamedStatement = {
  name: 'count_persona_tags',
  text: `select tag, count(distinct id)::int as count
    from personas, jsonb_array_elements_text(content -> 'tags') tag
    where project_id = $1
    group by tag order by count desc, tag collate "C"`,
}

type PersonaRow = typeof personas.$inferSelect

const sameness = ({ name, instructions }: Pick<PersonaDraft, 'name' | 'instructions'>): string =>
  JSON.stringify([name, instructions])

/** Postgres takes 65 535 parameters in a statement. */
const rowsPerStatement = 1_000

function* chunksOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += rowsPerStatement) {
    yield items.slice(start, start + rowsPerStatement)
  }
}

export function createPersonaRepository(db: Database, { newId, now }: LibraryOptions): PersonaRepository {
  const rowOf = (draft: PersonaDraft): PersonaRow => {
    const moment = new Date(now())
    return {
      id: newId(),
      projectId: defaultProjectId,
      name: draft.name,
      content: draft,
      version: 1,
      createdAt: moment,
      updatedAt: moment,
    }
  }

  return {
    async create(draft) {
      const row = rowOf(draft)
      await db.orm.insert(personas).values(row)
      return toPersona(row)
    },

    createMissing: (drafts) =>
      db.orm.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`)
        const there = new Set<string>()
        for (const names of chunksOf([...new Set(drafts.map(({ name }) => name))])) {
          const sameName = await tx
            .select({
              name: personas.name,
              instructions: sql<string>`${personas.content} ->> 'instructions'`,
            })
            .from(personas)
            .where(and(eq(personas.projectId, defaultProjectId), inArray(personas.name, [...names])))
          for (const one of sameName) there.add(sameness(one))
        }
        const rows: PersonaRow[] = []
        const created = drafts.map((draft): Persona | null => {
          if (there.has(sameness(draft))) return null
          there.add(sameness(draft))
          const row = rowOf(draft)
          rows.push(row)
          return toPersona(row)
        })
        for (const some of chunksOf(rows)) await tx.insert(personas).values([...some])
        return created
      }),

    async get(id) {
      const [row] = await db.orm.select().from(personas).where(eq(personas.id, id))
      if (row === undefined) throw new NotFoundError('persona', id)
      return toPersona(row)
    },

    async getMany(ids) {
      if (ids.length === 0) return []
      const rows = await db.orm
        .select()
        .from(personas)
        .where(inArray(personas.id, [...ids]))
      return rows.map(toPersona)
    },

    async list({ limit, cursor, q, tags = [] }) {
      const conditions = [eq(personas.projectId, defaultProjectId)]
      if (q !== undefined) {
        const pattern = likePattern(q)
        const either = or(
          ilike(personas.name, pattern),
          sql`${personas.content} ->> 'description' ilike ${pattern}`,
        )
        if (either !== undefined) conditions.push(either)
      }
      for (const tag of tags) conditions.push(sql`${personas.content} -> 'tags' ? ${tag}`)
      if (cursor !== undefined)
        conditions.push(lt(personas.id, decodeCursor('personas', cursor, [uuidShape])[0] ?? ''))
      const rows = await db.orm
        .select()
        .from(personas)
        .where(and(...conditions))
        .orderBy(desc(personas.id))
        .limit(limit + 1)
      return pageOf('personas', rows, limit, toPersona)
    },

    countTags: () => db.query<TagCount>(tagCounts, [defaultProjectId]),

    listVersions: (id, query) =>
      listVersions(db, versionedTables, id, query, (version) =>
        PersonaVersion.parse({ ...unsaidOfPersona, ...version }),
      ),

    update: (id, version, draft) =>
      db.orm.transaction(async (tx) => {
        const [row] = await tx.select().from(personas).where(eq(personas.id, id)).for('update')
        if (row === undefined) throw new NotFoundError('persona', id)
        if (row.version !== version) throw staleVersion('persona', row.version, version)
        await tx
          .insert(personaVersions)
          .values({ personaId: id, version, content: row.content, createdAt: row.updatedAt })
        const changed = { name: draft.name, content: draft, version: version + 1, updatedAt: new Date(now()) }
        await tx.update(personas).set(changed).where(eq(personas.id, id))
        return toPersona({ ...row, ...changed })
      }),

    delete: (id) =>
      db.orm.transaction(async (tx) => {
        const [row] = await tx
          .select({ id: personas.id })
          .from(personas)
          .where(eq(personas.id, id))
          .for('update')
        if (row === undefined) throw new NotFoundError('persona', id)
        const users = await tx
          .select({ id: scenarios.id, name: scenarios.name })
          .from(scenarios)
          .where(arrayContains(scenarios.personaIds, [id]))
          .limit(10)
        if (users.length > 0) {
          const names = users.map((user) => `"${user.name}" (${user.id})`).join(', ')
          throw new ConflictError(`This persona is used by the scenarios ${names}.`, {
            hint: 'Take it out of these scenarios first.',
          })
        }
        await tx.delete(personas).where(eq(personas.id, id))
      }),
  }
}

function toPersona({ id, content, version, createdAt, updatedAt }: PersonaRow): Persona {
  return Persona.parse({
    id,
    ...unsaidOfPersona,
    ...content,
    version,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  })
}
