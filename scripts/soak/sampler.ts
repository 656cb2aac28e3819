import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import type { Stack } from '../../e2e/support/stack.ts'
import type { Sample } from './trend.ts'

const everyMs = 1_000

interface Samples {
  /** Resident memory in MB. */
  readonly server: Sample[]
  readonly worker: Sample[]
  /** Connections that Postgres holds for the workbench. */
  readonly connections: Sample[]
  readonly completed: Sample[]
}

/** Looks at the supervisor's processes and at Postgres once a second. `client` is for this alone. */
export function startSampler(stack: Stack, client: pg.Client) {
  const startedAt = performance.now()
  const samples: Samples = { server: [], worker: [], connections: [], completed: [] }
  let looking: Promise<void> | null = null

  async function look(): Promise<void> {
    const seconds = (performance.now() - startedAt) / 1_000
    for (const part of ['server', 'worker'] as const) {
      const [pid] = await stack.pids(part)
      const value = pid === undefined ? null : await residentMb(pid)
      if (value !== null) samples[part].push({ seconds, value })
    }
    const { rows } = await client.query<{ connections: number; completed: number }>(
      `select (select count(*)::int from pg_stat_activity
         where datname = current_database() and application_name like 'workbench%') as connections,
         (select count(*)::int from runs where status = 'completed') as completed`,
    )
    samples.connections.push({ seconds, value: rows[0]?.connections ?? 0 })
    samples.completed.push({ seconds, value: rows[0]?.completed ?? 0 })
  }

  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null
    })
  }, everyMs)
  return {
    samples,
    async stop(): Promise<void> {
      clearInterval(timer)
      await looking
    },
  }
}

async function residentMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1_024
}
