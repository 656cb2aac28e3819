import { leanHeap } from '@workbench/cli/processes/spawn-node'
import pg from 'pg'
import type { Bench } from '../result.ts'
import { openSetting, type Setting } from '../setting.ts'

const workflows = 10_000
const settleMs = 4_000
const watchedMs = 15_000
const mostPercent = 2

/** What a worker costs that has nothing to do but to wait for ten thousand schedules. */
export const idleCron: Bench = {
  name: 'idle-cron',
  async run() {
    const setting = await openSetting()
    try {
      const alone = await idlePercent(setting)
      await addWorkflows(setting)
      const percent = await idlePercent(setting)
      return [
        {
          what: `an idle worker with ${workflows} enabled cron workflows`,
          measured: `${percent.toFixed(2)} % of a core (without any: ${alone.toFixed(2)} %)`,
          limitMeasured: `${mostPercent} %`,
          ratio: percent / mostPercent,
          atMost: 1,
        },
      ]
    } finally {
      await setting.end()
    }
  },
}

/** Of a worker that has started, over some seconds. */
async function idlePercent(setting: Setting): Promise<number> {
  const worker = setting.start('apps/worker/src/main.ts', { nodeFlags: leanHeap })
  await pause(settleMs)
  const before = await worker.cpuMs()
  await pause(watchedMs)
  const used = (await worker.cpuMs()) - before
  await worker.stop()
  return (used / watchedMs) * 100
}

/** Every night, each at a minute of its own; the next night is tomorrow's. */
async function addWorkflows({ databaseUrl }: Setting): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  await db.query(
    `insert into workflows (id, name, content, enabled, trigger_type, next_fire_at, scenario_ids, version, created_at, updated_at)
     select (left(replace(gen_random_uuid()::text, '-', ''), 12) || '7' || right(replace(gen_random_uuid()::text, '-', ''), 19))::uuid,
       'Nightly ' || n,
       json_build_object('name', 'Nightly ' || n, 'description', '', 'inputs', null, 'toolLimits', json_build_object(),
         'trigger', json_build_object('type', 'cron', 'schedule', n % 60 || ' ' || n % 24 || ' * * *', 'timezone', 'UTC'),
         'steps', json_build_array(json_build_object('id', 'a', 'type', 'transform', 'expression', '1'))),
       true, 'cron', date_trunc('day', now()) + interval '1 day' + (n % 1440) * interval '1 minute', '{}', 1, now(), now()
     from generate_series(1, $1::int) n`,
    [workflows],
  )
  await db.end()
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
