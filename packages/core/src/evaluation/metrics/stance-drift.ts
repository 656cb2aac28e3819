import { neutralScore } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { mean } from './numbers/mean.ts'
import { firstAndLastStances } from './stances-by-seat.ts'

/** Mean over seats of abs(last stance − first) / 2, over those that stated one at least twice. */
export const stanceDrift: Metric = {
  ...neutralScore,
  name: 'stanceDrift',
  version: 1,
  title: 'Stance drift',
  meaning:
    'How far people moved from their first stance: 0 when nobody did, 1 when all went from one end to the other.',
  group: 'opinion',
  measure: ({ output }) =>
    mean(firstAndLastStances(output).map(({ first, last }) => Math.abs(last.stance - first.stance) / 2)),
  evidence: ({ output }) =>
    firstAndLastStances(output)
      .filter(({ first, last }) => first.stance !== last.stance)
      .toSorted((a, b) => moved(b) - moved(a))
      .map(({ first, last }) => ({
        turn: last.turn.index,
        text: last.turn.text,
        note: `${last.turn.speaker} moved from ${first.stance} (turn ${first.turn.index + 1}) to ${last.stance}.`,
      })),
}

const moved = ({ first, last }: ReturnType<typeof firstAndLastStances>[number]): number =>
  Math.abs(last.stance - first.stance)
