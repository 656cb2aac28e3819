import { coalesce } from '../coalesce.ts'
import type { Database } from '../database.ts'
import { defaultProjectId } from '../schema.ts'
import { type CallReadRow, readForCalls, type SealedRow } from './call-reads.sql.ts'
import type { NamedToolRow } from './find-tools.sql.ts'

/** What calls and steps must know at the moment they go out. */
export interface CallReads {
  tool(name: string): Promise<NamedToolRow | undefined>
  secret(name: string): Promise<SealedRow | undefined>
  /** Every one there is, by name. */
  secrets(): Promise<ReadonlyMap<string, SealedRow>>
}

type Ask = { readonly tool: string } | { readonly secret: string } | 'secrets'

interface Found {
  readonly tools: ReadonlyMap<string, NamedToolRow>
  readonly secrets: ReadonlyMap<string, SealedRow>
}

const readsOf = new WeakMap<Database, CallReads>()

/**
 * A call wants a policy and secrets, and many calls want them at the same time: what is asked for in one turn of the event
 * loop is one statement, whichever repository asks. Nothing is kept: every answer was read after its question.
 */
export function callReads(db: Database): CallReads {
  const known = readsOf.get(db)
  if (known !== undefined) return known
  const read = coalesce<Ask, Found>(
    async (asks) => {
      const found = await readAll(db, asks)
      return asks.map(() => found)
    },
    { maxBatch: 128 },
  )
  const reads: CallReads = {
    tool: async (name) => (await read({ tool: name })).tools.get(name),
    secret: async (name) => (await read({ secret: name })).secrets.get(name),
    secrets: async () => (await read('secrets')).secrets,
  }
  readsOf.set(db, reads)
  return reads
}

async function readAll(db: Database, asks: readonly Ask[]): Promise<Found> {
  const toolNames = new Set<string>()
  const secretNames = new Set<string>()
  for (const ask of asks) {
    if (ask === 'secrets') continue
    if ('tool' in ask) toolNames.add(ask.tool)
    else secretNames.add(ask.secret)
  }
  const names = asks.includes('secrets') ? null : [...secretNames]
  const rows = await db.query<CallReadRow>(readForCalls, [defaultProjectId, [...toolNames], names])
  const tools = new Map<string, NamedToolRow>()
  const secrets = new Map<string, SealedRow>()
  for (const row of rows) {
    if (row.box === null) tools.set(row.name, row)
    else secrets.set(row.name, row)
  }
  return { tools, secrets }
}
