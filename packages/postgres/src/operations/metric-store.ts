import type { MetricStore } from '@workbench/core/ports/metric-store'
import type { Database } from '../database.ts'

/** Names and labels in one order, so that two processes that add at once wait for each other instead of locking up. */
const add = {
  name: 'add_metrics',
  text: `insert into metric_totals as t (name, labels, value)
    select name, labels, value from jsonb_to_recordset($1::jsonb) as m (name text, labels text, value float8)
    order by name, labels
    on conflict (name, labels) do update set value = t.value + excluded.value`,
}

interface TotalRow {
  name: string
  labels: string
  value: number
}

/** A row per number: a few hundred, whatever has happened. */
export function createMetricStore(db: Database): MetricStore {
  return {
    async add(samples) {
      const rows = samples.map(({ name, labels, value }) => ({ name, labels: JSON.stringify(labels), value }))
      await db.query(add, [JSON.stringify(rows)])
    },
    async read() {
      const { rows } = await db.pool.query<TotalRow>(
        'select name, labels, value from metric_totals order by name, labels',
      )
      return rows.map(({ labels, ...row }) => ({ ...row, labels: JSON.parse(labels) }))
    },
  }
}
