import type pg from 'pg'

export interface BackedUpTable {
  readonly name: string
  readonly columns: readonly string[]
}

/**
 * Tables whose rows do not come back: those of processes that live, what follows from scores, as the trigger on them
 * notes each that comes, and the index of vectors, which a database without pgvector could not take in.
 */
export const leftOutTables: readonly string[] = [
  ...[
    'workers',
    'score_changes',
    'run_hours',
    'run_days',
    'run_day_shapes',
    'model_days',
    'chunk_embeddings',
  ],
]

/** Every other table of ours with its columns, those that others refer to first. The queue's are made anew from the runs. */
export async function backedUpTables(client: pg.ClientBase): Promise<readonly BackedUpTable[]> {
  const tables = await client.query<{ name: string; columns: string[]; parents: string[] }>(
    `select c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select coalesce(array_agg(p.relname::text), '{}') from pg_constraint f join pg_class p on p.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as parents
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> all($1)
     order by c.relname`,
    [leftOutTables],
  )
  const waiting = [...tables.rows]
  const sorted: BackedUpTable[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ parents }) =>
      parents.every((parent) => !waiting.some(({ name }) => name === parent)),
    )
    // Tables that refer to each other in a circle would have to be taken as they come.
    const [next] = waiting.splice(Math.max(ready, 0), 1)
    if (next !== undefined) sorted.push({ name: next.name, columns: next.columns })
  }
  return sorted
}
