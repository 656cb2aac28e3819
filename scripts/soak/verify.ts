import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { soakToolCalls } from './debate.ts'

export interface Check {
  readonly what: string
  readonly found: string
  readonly isGood: boolean
}

const drainMs = 120_000

/** Waits until every run has ended and the queue is empty, two minutes at most. */
export async function untilDrained(client: pg.Client): Promise<void> {
  const giveUpAt = Date.now() + drainMs
  for (;;) {
    const { rows } = await client.query<{ open: number }>(
      `select (select count(*) from runs where status in ('queued', 'running', 'waiting'))::int
         + (select count(*) from pgboss.job where state < 'completed')::int as open`,
    )
    if (rows[0]?.open === 0 || Date.now() > giveUpAt) return
    await sleep(500)
  }
}

/** Nothing lost, nothing twice: from the tables themselves. */
export async function verify(client: pg.Client, accepted: ReadonlySet<string>): Promise<Check[]> {
  const count = async (text: string, values: unknown[] = []): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from ${text}`,
      values,
    )
    return rows[0]?.count ?? Number.NaN
  }
  const none = async (what: string, text: string, values: unknown[] = []): Promise<Check> => {
    const found = await count(text, values)
    return { what, found: found === 0 ? 'none' : String(found), isGood: found === 0 }
  }
  // Those that a workflow starts are its own.
  const runs = await count('runs where parent_run_id is null')
  const perRun = `(select run_id, count(*) as events, min(seq) as first, max(seq) as last,
      count(*) filter (where type = 'RunQueued') as queued,
      count(*) filter (where type = 'RunFinished') as finished,
      max(seq) filter (where type = 'RunFinished') as end_seq,
      count(*) filter (where type = 'TurnFinished') as turns,
      count(distinct data ->> 'key') filter (where type = 'TurnFinished') as distinct_turns,
      count(*) filter (where type = 'ToolFinished') as tools,
      count(distinct data ->> 'key') filter (where type = 'ToolFinished') as distinct_tools,
      count(*) filter (where type = 'ToolFinished' and data ->> 'ok' <> 'true') as failed_tools,
      count(*) filter (where type = 'LLMCallFinished') as replies,
      count(distinct data ->> 'key') filter (where type = 'LLMCallFinished') as distinct_replies
    from events where run_id is not null group by run_id)`
  const steps = `(select run_id, count(*) filter (where kind = 'turn') as turns, sum(calls) as calls,
      count(distinct position) filter (where kind = 'turn') as places,
      count(*) filter (where kind = 'tool') as tools
    from run_steps group by run_id)`
  return [
    {
      what: 'runs, accepted and there',
      found: `${accepted.size} and ${runs}`,
      isGood: accepted.size === runs,
    },
    await none(
      'accepted runs that are not there',
      'unnest($1::uuid[]) a (id) where not exists (select from runs r where r.id = a.id)',
      [[...accepted]],
    ),
    await none('runs that did not complete', `runs where status <> 'completed'`),
    await none('jobs left in the queue', `pgboss.job where state < 'completed'`),
    await none(
      'runs whose events have gaps, or a number twice',
      `runs r left join ${perRun} e on e.run_id = r.id
       where e.run_id is null or e.first <> 1 or e.last <> e.events or e.last <> r.last_seq`,
    ),
    await none(
      'runs that did not begin once and end once, the end last',
      `runs r join ${perRun} e on e.run_id = r.id
       where e.queued <> 1 or e.finished <> 1 or e.end_seq <> e.last`,
    ),
    await none(
      'runs with a turn missing, twice or told of twice',
      `runs r left join ${steps} s on s.run_id = r.id left join ${perRun} e on e.run_id = r.id
       where r.kind = 'debate' and (s.turns is distinct from 2 or s.places <> 2 or e.turns <> 2 or e.distinct_turns <> 2)`,
    ),
    await none(
      'runs with a tool call missing, failed, twice or told of twice',
      `runs r left join ${steps} s on s.run_id = r.id left join ${perRun} e on e.run_id = r.id
       where r.kind = 'debate' and (s.tools is distinct from
         case when r.input -> 'participants' -> 0 -> 'tools' = '[]' then 0 else ${soakToolCalls} end
         or e.tools <> s.tools or e.distinct_tools <> s.tools or e.failed_tools > 0)`,
    ),
    await none(
      'runs with a reply of a model told of twice',
      `runs r left join ${perRun} e on e.run_id = r.id
       where e.replies is distinct from e.distinct_replies or e.replies <> r.calls`,
    ),
    await none('questions to people that were not approved once', `approvals where status <> 'approved'`),
    await none(
      'runs told of other questions than they asked',
      `(select r.id, (select count(*) from approvals a where a.run_id = r.id) as asked,
          (select count(*) from events e where e.run_id = r.id and e.type = 'ApprovalRequested') as told,
          (select count(*) from events e where e.run_id = r.id and e.type = 'ApprovalDecided') as decided
        from runs r) q where asked <> told or asked <> decided`,
    ),
    await none(
      'runs that paid for other calls than their journal holds',
      `runs r left join ${steps} s on s.run_id = r.id where r.calls is distinct from s.calls`,
    ),
  ]
}

/** What the kills came to. */
export async function resumesOf(client: pg.Client): Promise<{ runs: number; savedCalls: number }> {
  const { rows } = await client.query<{ runs: number; saved: number }>(
    `select count(*) filter (where attempt > 1)::int as runs, coalesce(sum(saved_calls), 0)::int as saved from runs`,
  )
  return { runs: rows[0]?.runs ?? 0, savedCalls: rows[0]?.saved ?? 0 }
}
