import { neutralScore } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { standardDeviation } from './numbers/standard-deviation.ts'
import { stancesBySeat } from './stances-by-seat.ts'

/**
 * 1 − SD (population) of the last stance of each seat. Of the usual forms this one needs no line between agreeing and
 * disagreeing, which a share of agreeing pairs would: with stances from −1 to 1 it is 1 when all hold the same and 0 when
 * half of them are for and half against without reserve.
 */
export const agreement: Metric = {
  ...neutralScore,
  name: 'agreement',
  version: 1,
  title: 'Agreement',
  meaning:
    'How close the last stances are: 1 when all hold the same, 0 when half are fully for and half fully against. Only where the format asks for stances.',
  group: 'opinion',
  measure({ output }) {
    const last = stancesBySeat(output).flatMap((stated) => stated.at(-1)?.stance ?? [])
    const spread = last.length < 2 ? null : standardDeviation(last)
    return spread === null ? null : Math.max(0, 1 - spread)
  },
}
