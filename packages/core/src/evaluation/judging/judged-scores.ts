import { DebateInput } from '../../models/debate.ts'
import type { JudgedMetricName } from '../../models/judged-metric.ts'
import type { Run } from '../../models/run.ts'
import { JudgedOrder, type JudgedScore, type Judgement } from '../../models/score.ts'
import { addUsage, noUsage, type Usage } from '../../models/usage.ts'
import { judgedMetrics } from './catalogue.ts'

/**
 * What judges say of a run, both orders of each metric together: of the model that its input names, as of the newest
 * prompt that this model was asked with. Empty for runs that nobody judges: those that did not complete, were
 * imported, or do not ask for it.
 */
export function judgedScores(
  run: Pick<Run, 'kind' | 'status' | 'trigger' | 'input'>,
  judgements: readonly Judgement[],
): readonly JudgedScore[] {
  if (run.kind !== 'debate' || run.status !== 'completed') return []
  const judging = DebateInput.shape.judging.safeParse((run.input as Partial<DebateInput>).judging).data
  if (judging === undefined) return []
  const isImported = run.trigger.type === 'import'
  return judging.metrics.flatMap((metric) => {
    const own = judgements.filter((one) => one.metric === metric && one.judge === judging.model)
    return own.length === 0 && isImported ? [] : [judgedScore(metric, judging.model, own)]
  })
}

function judgedScore(metric: JudgedMetricName, judge: string, judgements: readonly Judgement[]): JudgedScore {
  const versions = judgements.map(({ promptVersion }) => promptVersion)
  const promptVersion = versions.length === 0 ? judgedMetrics[metric].version : Math.max(...versions)
  const newest = judgements.filter((one) => one.promptVersion === promptVersion)
  const status = newest.some(({ error }) => error !== null)
    ? 'failed'
    : newest.length < JudgedOrder.options.length
      ? 'pending'
      : 'done'
  const [first = null, second = null] = newest.map(({ value }) => value)
  // One order alone would be what the other is asked against: the order itself may have decided.
  const isWhole = first !== null && second !== null
  return {
    ...{ metric, status, judge, promptVersion, judgements: [...newest] },
    value: isWhole ? (first + second) / 2 : null,
    consistency: isWhole ? 1 - Math.abs(first - second) : null,
  }
}

/** What judging has cost, apart from the run. */
export const judgingUsage = (judgements: readonly Pick<Judgement, 'usage'>[]): Usage =>
  judgements.reduce((sum, { usage }) => addUsage(sum, usage), noUsage)
