import type { DebateInput } from '../../models/debate.ts'
import type { JudgedMetricName } from '../../models/judged-metric.ts'
import { JudgedOrder, type Judgement } from '../../models/score.ts'
import { judgedMetrics } from './catalogue.ts'

/** What a judge is still to be asked. */
export interface OpenJudgement {
  readonly metric: JudgedMetricName
  readonly order: JudgedOrder
  readonly judge: string
  readonly promptVersion: number
}

/** Each metric in both orders, without what is stored: a judge is asked once, also when it gave no answer. */
export function openJudgements(
  { judging }: Pick<DebateInput, 'judging'>,
  stored: readonly Pick<Judgement, 'metric' | 'order' | 'judge' | 'promptVersion'>[],
): readonly OpenJudgement[] {
  if (judging === undefined) return []
  const known = new Set(stored.map(keyOf))
  return judging.metrics
    .flatMap((metric) =>
      JudgedOrder.options.map(
        (order): OpenJudgement => ({
          ...{ metric, order, judge: judging.model },
          promptVersion: judgedMetrics[metric].version,
        }),
      ),
    )
    .filter((judgement) => !known.has(keyOf(judgement)))
}

const keyOf = ({ metric, order, judge, promptVersion }: OpenJudgement): string =>
  `${metric} ${order} ${promptVersion} ${judge}`
