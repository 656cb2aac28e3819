import type { RunId } from '@workbench/core/models/ids'
import type { Judgement } from '@workbench/core/models/score'
import type { Database, NamedStatement } from '../../database.ts'

interface JudgementRow extends Pick<Judgement, 'metric' | 'order' | 'judge' | 'value' | 'answer'> {
  run_id: RunId
  prompt_version: number
  usage: Judgement['usage']
  latency_ms: number
  at: Date
  error: Judgement['error']
}

const ofRuns: NamedStatement = {
  name: 'judgements_of_runs',
  text: `select run_id, metric, "order", judge, prompt_version, value, answer, usage, latency_ms, at, error
    from judgements where run_id = any($1::uuid[])
    order by array_position($1::uuid[], run_id), metric, judge, prompt_version, "order"`,
}

export async function judgementsOf(db: Database, runIds: readonly RunId[]): Promise<readonly Judgement[]> {
  const rows = await db.query<JudgementRow>(ofRuns, [runIds])
  return rows.map(({ run_id, prompt_version, latency_ms, at, ...row }) => ({
    ...{ runId: run_id, ...row, promptVersion: prompt_version, latencyMs: latency_ms, at: at.toISOString() },
  }))
}

const add: NamedStatement = {
  name: 'add_judgement',
  text: `insert into judgements (run_id, metric, judge, prompt_version, "order", value, answer, usage, latency_ms, at,
      error)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    on conflict do nothing returning run_id`,
}

/** @returns false when this judge has answered already. */
export async function addJudgement(db: Database, judgement: Judgement): Promise<boolean> {
  const { runId, metric, judge, promptVersion, order, value, latencyMs, at, error } = judgement
  const added = await db.query(add, [
    ...[runId, metric, judge, promptVersion, order, value, JSON.stringify(judgement.answer)],
    ...[JSON.stringify(judgement.usage), latencyMs, at, error === null ? null : JSON.stringify(error)],
  ])
  return added.length === 1
}
