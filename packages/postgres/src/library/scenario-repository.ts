import { ConflictError, NotFoundError } from '@workbench/core/errors'
import { Scenario, ScenarioVersion, unsaidOfScenario } from '@workbench/core/models/scenario'
import type { ResolvedScenarioDraft, ScenarioRepository } from '@workbench/core/ports/scenario-repository'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database } from '../database.ts'
import { orm } from '../drizzle.ts'
import { likePattern } from '../like-pattern.ts'
import { defaultProjectId, scenarios, scenarioVersions, workflows } from '../schema.ts'
import { listVersions, type VersionedTables } from './list-versions.ts'
import { pageOf } from './page-of.ts'
import type { LibraryOptions } from './persona-repository.ts'
import { staleVersion } from './stale-version.ts'

const { and, arrayContains, desc, eq, ilike, lt, or, sql } = orm

/** Imports of the same file at once take turns. */
const importLock = 726_354_194

const versionedTables: VersionedTables = {
  what: 'scenario',
  present: 'scenarios',
  earlier: 'scenario_versions',
  earlierId: 'scenario_id',
}

type ScenarioRow = typeof scenarios.$inferSelect

/** Everyone it names: at the table, moderating, judging. */
function personaIdsOf({ participants, moderatorId, judgeId }: ResolvedScenarioDraft): string[] {
  const others = [moderatorId, judgeId].filter((id) => id !== null)
  return [...new Set([...participants.map(({ personaId }) => personaId), ...others])]
}

/** Same topic and the same seats: the same scenario under the same name. */
const fingerprint = ({ topic, participants }: ResolvedScenarioDraft) => JSON.stringify([topic, participants])

export function createScenarioRepository(db: Database, { newId, now }: LibraryOptions): ScenarioRepository {
  const rowOf = (draft: ResolvedScenarioDraft): ScenarioRow => {
    const moment = new Date(now())
    return {
      id: newId(),
      projectId: defaultProjectId,
      name: draft.name,
      content: draft,
      personaIds: personaIdsOf(draft),
      version: 1,
      createdAt: moment,
      updatedAt: moment,
    }
  }

  return {
    async create(draft) {
      const row = rowOf(draft)
      await db.orm.insert(scenarios).values(row)
      return toScenario(row)
    },

    createMissing: (drafts) =>
      db.orm.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${importLock})`)
        const created: (Scenario | null)[] = []
        for (const draft of drafts) {
          const sameName = await tx
            .select()
            .from(scenarios)
            .where(and(eq(scenarios.projectId, defaultProjectId), eq(scenarios.name, draft.name)))
          const exists = sameName.some((row) => {
            const { topic, participants } = toScenario(row)
            return fingerprint({ ...draft, topic, participants }) === fingerprint(draft)
          })
          if (exists) {
            created.push(null)
            continue
          }
          const row = rowOf(draft)
          await tx.insert(scenarios).values(row)
          created.push(toScenario(row))
        }
        return created
      }),

    async get(id) {
      const [row] = await db.orm.select().from(scenarios).where(eq(scenarios.id, id))
      if (row === undefined) throw new NotFoundError('scenario', id)
      return toScenario(row)
    },

    async list({ limit, cursor, q, format }) {
      const conditions = [eq(scenarios.projectId, defaultProjectId)]
      if (q !== undefined) {
        const pattern = likePattern(q)
        const either = or(
          ilike(scenarios.name, pattern),
          sql`${scenarios.content} ->> 'topic' ilike ${pattern}`,
        )
        if (either !== undefined) conditions.push(either)
      }
      if (format !== undefined) conditions.push(sql`${scenarios.content} ->> 'format' = ${format}`)
      if (cursor !== undefined)
        conditions.push(lt(scenarios.id, decodeCursor('scenarios', cursor, [uuidShape])[0] ?? ''))
      const rows = await db.orm
        .select()
        .from(scenarios)
        .where(and(...conditions))
        .orderBy(desc(scenarios.id))
        .limit(limit + 1)
      return pageOf('scenarios', rows, limit, toScenario)
    },

    listVersions: (id, query) =>
      listVersions(db, versionedTables, id, query, (version) =>
        ScenarioVersion.parse({ ...unsaidOfScenario, ...version }),
      ),

    update: (id, version, draft) =>
      db.orm.transaction(async (tx) => {
        const [row] = await tx.select().from(scenarios).where(eq(scenarios.id, id)).for('update')
        if (row === undefined) throw new NotFoundError('scenario', id)
        if (row.version !== version) throw staleVersion('scenario', row.version, version)
        await tx
          .insert(scenarioVersions)
          .values({ scenarioId: id, version, content: row.content, createdAt: row.updatedAt })
        const changed = {
          name: draft.name,
          content: draft,
          personaIds: personaIdsOf(draft),
          version: version + 1,
          updatedAt: new Date(now()),
        }
        await tx.update(scenarios).set(changed).where(eq(scenarios.id, id))
        return toScenario({ ...row, ...changed })
      }),

    delete: (id) =>
      db.orm.transaction(async (tx) => {
        const deleted = await tx.delete(scenarios).where(eq(scenarios.id, id)).returning({ id: scenarios.id })
        if (deleted.length === 0) throw new NotFoundError('scenario', id)
        const users = await tx
          .select({ id: workflows.id, name: workflows.name })
          .from(workflows)
          .where(arrayContains(workflows.scenarioIds, [id]))
          .limit(10)
        if (users.length === 0) return
        const names = users.map((user) => `"${user.name}" (${user.id})`).join(', ')
        throw new ConflictError(`This scenario is used by steps of the workflows ${names}.`, {
          hint: 'Let these steps run another scenario first.',
        })
      }),
  }
}

function toScenario({ id, content, version, createdAt, updatedAt }: ScenarioRow): Scenario {
  return Scenario.parse({
    id,
    ...unsaidOfScenario,
    ...content,
    version,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  })
}
