import { findEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import pg from 'pg'
const url = await findEmbeddedPostgres('/tmp/p3/data')
const client = new pg.Client({ connectionString: url! })
await client.connect()
await client.query(
  `insert into runs (id, kind, status, title, request_id, trace_id, trigger, input, output, queued_at, started_at,
     finished_at, attempt, last_seq)
   select ('01890000-0000-7' || lpad(to_hex(n % 4096), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
     'debate', (case when n % 7 = 0 then 'failed' when n % 11 = 0 then 'cancelled' else 'completed' end), 
     'Debate ' || n || case when n % 13 = 0 then repeat('x', 180) || ' end' else ': should the team do this or rather that?' end, 'bench', repeat('0', 31) || '1', '{"type": "api", "id": null}',
     jsonb_build_object('topic', repeat('x', 800)), '{"verdict": null, "stopReason": "fixed"}',
     now() - n * interval '1 minute', now() - n * interval '1 minute', now() - n * interval '1 minute' + (n % 300) * interval '1 second', 1, 10
   from generate_series($1::int, $2::int - 1) n`, [1, 100001])
await client.query('vacuum analyze runs')
console.log((await client.query('select count(*) from runs')).rows)
await client.end()
