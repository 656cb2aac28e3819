import type { JudgedScore } from '@workbench/client/models'
import { metricText } from '../../format/metric-value.ts'
import { nothingToJudge } from './judged-findings.ts'

const share = (value: number | null) => (value === null ? 'no figure' : metricText(value, 'share'))
// The order of what was shown has decided more than what was said.
const leastConsistent = 0.8

/** Who judged, how both orders came out, and whether that can be trusted. */
export function judgedWords({ status, judge, promptVersion, consistency, judgements }: JudgedScore): string {
  const by = `${judge}, prompt ${promptVersion}`
  if (status === 'pending')
    return `${judgements.length === 0 ? 'Being judged' : 'One order judged, the other on its way'} by ${by}`
  const faults = [...new Set(judgements.flatMap(({ error }) => error?.message ?? []))]
  if (status === 'failed') return [`Could not be judged by ${by}`, ...faults].join(': ')
  const nothing = judgements.map(({ answer }) => nothingToJudge(answer)).find((why) => why !== null)
  if (nothing !== undefined) return `Nothing to judge: ${nothing}`
  const of = (order: 'forward' | 'reversed') =>
    share(judgements.find((each) => each.order === order)?.value ?? null)
  const orders = `forward ${of('forward')}, reversed ${of('reversed')}`
  if (consistency === null) return [by, orders].join(' · ')
  const doubt = consistency < leastConsistent ? ': the order decided, do not lean on it' : ''
  return [by, orders, `${metricText(consistency, 'share')} consistent${doubt}`].join(' · ')
}
