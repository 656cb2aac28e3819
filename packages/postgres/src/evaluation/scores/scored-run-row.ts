import { judgedScores } from '@workbench/core/evaluation/judging/judged-scores'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { Judgement, ScoredRun } from '@workbench/core/models/score'

export interface ScoredRunRow extends Pick<Run, 'kind' | 'status' | 'title' | 'trigger'> {
  run_id: RunId
  finished_at: Date
  version: number
  metrics: ScoredRun['metrics']
  judging: unknown
  /** Without what was said and what it cost. */
  judgements: Judgement[] | null
}

export function toScoredRun(row: ScoredRunRow): ScoredRun {
  const { kind, status, title, trigger, version, metrics, judging } = row
  const judged = judgedScores({ kind, status, trigger, input: { judging } }, row.judgements ?? [])
  const means = judged.filter((one) => one.status !== 'pending').map(({ metric, value }) => [metric, value])
  return {
    ...{ runId: row.run_id, title, status, finishedAt: row.finished_at.toISOString(), version, metrics },
    judged: Object.fromEntries(means),
  }
}
