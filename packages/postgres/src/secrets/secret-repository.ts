import { ConflictError, NotFoundError, WorkbenchError } from '@workbench/core/errors'
import type { SecretInfo } from '@workbench/core/models/secret'
import type { SecretRepository, SecretSealer } from '@workbench/core/ports/secret-repository'
import type { ToolRepository } from '@workbench/core/ports/tool-repository'
import type { Database, NamedStatement } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { defaultProjectId } from '../schema.ts'
import type { SealedRow } from '../tools/call-reads.sql.ts'
import { callReads } from '../tools/call-reads.ts'

export interface SecretRepositoryOptions {
  readonly now: () => number
  readonly sealer: SecretSealer
  /** Whose policies name secrets. */
  readonly tools: Pick<ToolRepository, 'list'>
}

interface DatesRow {
  name: string
  created_at: Date
  updated_at: Date
}

interface TriggerRow {
  name: string
  secret_name: string
}

/** Webhooks and their secrets: all of them, or those of one. */
const triggers: NamedStatement = {
  name: 'triggers_with_secrets',
  text: `select name, secret_name from workflows
    where project_id = $1 and secret_name is not null and ($2::text is null or secret_name = $2) order by name, id`,
}

export function createSecretRepository(db: Database, options: SecretRepositoryOptions): SecretRepository {
  const { now, sealer, tools } = options

  const reads = callReads(db)
  const open = ({ name, key_id, box }: SealedRow) => sealer.open(name, { keyId: key_id, box })

  /** Callers that were told the same are given the same. */
  const valuesOf = new WeakMap<ReadonlyMap<string, SealedRow>, Promise<ReadonlyMap<string, string>>>()

  async function openAll(rows: ReadonlyMap<string, SealedRow>): Promise<ReadonlyMap<string, string>> {
    opened = new Map((await Promise.all([...rows.values()].map(openIfPossible))).flat())
    return new Map([...opened].map(([name, { value }]) => [name, value]))
  }

  /** What was opened last: steps and tools ask for all of them again and again, and they hardly ever change. */
  let opened: ReadonlyMap<string, { readonly row: SealedRow; readonly value: string }> = new Map()

  async function openIfPossible(row: SealedRow): Promise<[string, { row: SealedRow; value: string }][]> {
    const before = opened.get(row.name)
    if (before !== undefined && before.row.key_id === row.key_id && before.row.box.equals(row.box)) {
      return [[row.name, before]]
    }
    try {
      return [[row.name, { row, value: await open(row) }]]
    } catch (error) {
      // One whose key is gone can be given to nobody, so there is nothing to recognise.
      if (error instanceof WorkbenchError) return []
      throw error
    }
  }

  const triggersNaming = (secret: string | null) => db.query<TriggerRow>(triggers, [defaultProjectId, secret])

  async function usersOf(): Promise<Map<string, SecretInfo['usedBy']>> {
    const users = new Map<string, SecretInfo['usedBy']>()
    for (const { name, policy } of await tools.list()) {
      for (const secret of new Set(policy.secrets)) {
        users.set(secret, [...(users.get(secret) ?? []), { type: 'tool', name }])
      }
    }
    for (const { name, secret_name } of await triggersNaming(null)) {
      users.set(secret_name, [...(users.get(secret_name) ?? []), { type: 'workflow', name }])
    }
    return users
  }

  return {
    put: (name, value) =>
      inTransaction(db.pool, async (client) => {
        // Before the key is looked up: a rotation locks writers out, so whoever comes after it finds the new key.
        await client.query('lock table secrets in row exclusive mode')
        const { keyId, box } = await sealer.seal(name, value)
        await client.query(
          `insert into secrets (name, key_id, box, created_at, updated_at) values ($1, $2, $3, $4, $4)
           on conflict (project_id, name) do update
             set key_id = excluded.key_id, box = excluded.box, updated_at = excluded.updated_at`,
          [name, keyId, Buffer.from(box), new Date(now())],
        )
      }),

    async delete(name) {
      const naming = (await tools.list()).filter(
        // Nobody chose what a tool is shipped with.
        ({ policy, updatedAt }) => updatedAt !== null && policy.secrets.includes(name),
      )
      const hooks = await triggersNaming(name)
      const isFree = naming.length === 0 && hooks.length === 0
      const { rows } = await db.pool.query<{ is_there: boolean }>(
        `with gone as (delete from secrets where project_id = $1 and name = $2 and $3)
         select exists (select from secrets where project_id = $1 and name = $2) as is_there`,
        [defaultProjectId, name, isFree],
      )
      if (rows[0]?.is_there !== true) throw new NotFoundError('secret', name, 'name')
      if (isFree) return
      const users = [
        ...naming.map((tool) => `the policy of "${tool.name}"`),
        ...hooks.map((workflow) => `the trigger of "${workflow.name}"`),
      ]
      throw new ConflictError(`The secret "${name}" is named by ${users.join(', ')}.`, {
        hint: 'Take it out there first.',
      })
    },

    async list() {
      const [{ rows }, users] = await Promise.all([
        db.pool.query<DatesRow>(
          `select name, created_at, updated_at from secrets where project_id = $1 order by name collate "C"`,
          [defaultProjectId],
        ),
        usersOf(),
      ])
      return rows.map(({ name, created_at, updated_at }) => ({
        name,
        createdAt: created_at.toISOString(),
        updatedAt: updated_at.toISOString(),
        usedBy: users.get(name) ?? [],
      }))
    },

    async reveal(names) {
      const rows = (await Promise.all(names.map(reads.secret))).filter((row) => row !== undefined)
      return new Map(await Promise.all(rows.map(async (row) => [row.name, await open(row)] as const)))
    },

    async revealAll() {
      const rows = await reads.secrets()
      const values = valuesOf.get(rows) ?? openAll(rows)
      valuesOf.set(rows, values)
      return values
    },
  }
}
