import type { MetricDescription } from '@workbench/client/models'
import clsx from 'clsx'
import { DotStrip } from '../../components/charts/dot-strip.tsx'
import { metricText } from '../../format/metric-value.ts'
import { standing } from './standing.ts'

interface Props {
  readonly value: number
  /** The same figure of other runs; not empty. */
  readonly peers: readonly number[]
  readonly metric: Pick<MetricDescription, 'unit' | 'better' | 'isNeutral'>
}

/** Where a figure stands among the same one of other runs: as dots, and in words. */
export function FigurePlace({ value, peers, metric }: Props) {
  const place = standing(value, peers, metric)
  return (
    <span className="flex items-center gap-2 max-tablet:w-full max-tablet:justify-between">
      <DotStrip
        values={peers}
        own={value}
        format={(each) => metricText(each, metric.unit)}
        what={peers.length === 1 ? 'run before it' : 'runs before it'}
        className="w-20"
      />
      <span
        className={clsx(
          'w-30 text-xs max-tablet:text-right',
          place?.isOdd === true ? 'font-medium text-waiting' : 'text-muted',
        )}
      >
        {place?.words}
      </span>
    </span>
  )
}
