import type pg from 'pg'

interface Queryable {
  query(text: string): Promise<pg.QueryResult>
}

/** The least UUIDv7 of a moment: 48 bits of milliseconds, then nothing (RFC 9562, section 5.7). */
export function leastUuidAt(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

/** Name and bounds of the partition that holds a month of events. `month` counts from 0 and may overflow. */
export function monthPartition(year: number, month: number): { name: string; from: string; to: string } {
  const start = new Date(Date.UTC(year, month))
  const end = Date.UTC(year, month + 1)
  return {
    name: `events_${start.toISOString().slice(0, 7).replace('-', '_')}`,
    from: leastUuidAt(start.getTime()),
    to: leastUuidAt(end),
  }
}

/**
 * Makes this month's and the next two months' partitions. One that can't be made, because rows of its month are in
 * the default partition already, is left out: they are found there just as well.
 *
 * @returns the names that were made.
 */
export async function ensureEventPartitions(db: Queryable, nowMs: number): Promise<string[]> {
  const now = new Date(nowMs)
  const made: string[] = []
  for (const ahead of [0, 1, 2]) {
    const { name, from, to } = monthPartition(now.getUTCFullYear(), now.getUTCMonth() + ahead)
    const { rowCount } = await db.query(`select 1 from pg_class where relname = '${name}'`)
    if (rowCount !== 0) continue
    try {
      await db.query(`create table "${name}" partition of "events" for values from ('${from}') to ('${to}')`)
      made.push(name)
    } catch (error) {
      const { code } = error as { code?: string }
      // 23514: the default partition holds such rows. 42P07: another process was faster.
      if (code !== '23514' && code !== '42P07') throw error
    }
  }
  return made
}
