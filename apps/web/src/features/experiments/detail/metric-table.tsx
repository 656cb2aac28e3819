import { useQuery } from '@tanstack/react-query'
import type { ExperimentMetric } from '@workbench/client/models'
import clsx from 'clsx'
import { useMemo } from 'react'
import { Disclosure } from '../../../components/disclosure.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { metricText } from '../../../format/metric-value.ts'
import { scoreMetricsQuery } from '../../score/score-queries.ts'
import { StandingBadge } from '../standing-badge.tsx'
import { EffectInterval } from './effect-interval.tsx'
import { effectWords, intervalWords, pWords } from './effect-words.ts'
import { MetricDetails } from './metric-details.tsx'
import { type JudgedRow, metricRows } from './metric-rows.ts'

/** The columns, as the head has them, too. Phones have lines instead. */
const columns =
  'tablet:grid tablet:grid-cols-[minmax(0,1fr)_4.5rem_4.5rem_minmax(0,9rem)_minmax(0,8rem)_3.5rem_8rem] tablet:items-center tablet:gap-x-3 desktop:grid-cols-[minmax(0,1fr)_5rem_5rem_minmax(0,10rem)_minmax(0,11rem)_4rem_8.5rem]'

interface Props {
  readonly metrics: readonly ExperimentMetric[]
  /** What a value belongs to: of a suite, each scenario counts once. */
  readonly of?: 'runs' | 'scenarios'
  /** How it is read stands above already. */
  readonly isExplained?: boolean
}

/** What every metric says: those that decide, then those that only hint. Each opens its values. */
export function MetricTable({ metrics, of = 'runs', isExplained = false }: Props) {
  const { data } = useQuery(scoreMetricsQuery)
  const rows = useMemo(() => (data === undefined ? null : metricRows(metrics, data.items)), [metrics, data])
  if (rows === null) return <SkeletonLines count={4} label="Loading metrics" />
  if (metrics.length === 0) return <p className="text-sm text-muted">Nothing was measured on both sides.</p>
  const flagged = rows.hints.filter(({ metric }) => metric.verdict === 'suspect').length
  return (
    <div className="flex flex-col gap-2">
      <ColumnNames />
      <List rows={rows.primary} of={of} />
      {rows.hints.length > 0 && (
        <Disclosure
          summary={
            <span>
              {rows.hints.length === 1 ? '1 more metric' : `${rows.hints.length} more metrics`}, as hints that
              decide nothing
              {flagged > 0 && <span className="font-medium text-waiting">, {flagged} suspect</span>}
            </span>
          }
        >
          <p className="pb-2 text-sm text-muted">
            Of many metrics one always moves by chance. These are flagged so that at most one flag in ten is
            mistaken.
          </p>
          <List rows={rows.hints} of={of} />
        </Disclosure>
      )}
      {!isExplained && (
        <p className="text-xs text-muted">
          The shaded band is what does not matter; the line in it is no change. Bars are 95 % intervals, worse
          to the left, better to the right. p is one-sided, for harm, or for gain where it improved, and
          adjusted for how many metrics were asked.
        </p>
      )}
    </div>
  )
}

const ColumnNames = () => (
  <div aria-hidden className="flex items-center gap-1.5 text-xs font-medium text-muted max-tablet:hidden">
    <span className="size-3.5 shrink-0" />
    <span className={clsx('flex-1', columns)}>
      <span>Metric</span>
      <span className="text-right">Baseline</span>
      <span className="text-right">Candidate</span>
      <span>Change</span>
      <span className="flex justify-between font-normal">
        <span>← worse</span>
        <span>better →</span>
      </span>
      <span className="text-right">p</span>
      <span>Verdict</span>
    </span>
  </div>
)

const List = ({ rows, of }: { readonly rows: readonly JudgedRow[]; readonly of: 'runs' | 'scenarios' }) => (
  <ul className="border-y border-line">
    {rows.map((row) => (
      <li key={row.metric.name} className="border-line py-1 not-first:border-t">
        <Disclosure summary={<Row row={row} of={of} />}>
          <MetricDetails row={row} of={of} />
        </Disclosure>
      </li>
    ))}
  </ul>
)

function Row({
  row: { metric, description },
  of,
}: {
  readonly row: JudgedRow
  readonly of: 'runs' | 'scenarios'
}) {
  const { meanBaseline, meanCandidate, pAdjusted, pGain, verdict, moreRuns } = metric
  const { title, unit } = description
  const text = (value: number | null) => (value === null ? '–' : metricText(value, unit))
  const interval = intervalWords(description, metric)
  return (
    <span
      className={clsx(
        'min-w-0 flex-1 py-1 text-ink tabular-nums max-tablet:flex max-tablet:flex-wrap max-tablet:items-center max-tablet:gap-x-3 max-tablet:gap-y-1',
        columns,
      )}
    >
      <span className="min-w-0 font-medium wrap-anywhere max-tablet:flex-1">{title}</span>
      <span className="max-tablet:order-2 max-tablet:basis-full tablet:contents">
        <span className="tablet:text-right">
          <span className="sr-only">, baseline </span>
          {text(meanBaseline)}
        </span>
        <span aria-hidden className="px-1.5 text-muted tablet:hidden">
          →
        </span>
        <span className="tablet:text-right">
          <span className="sr-only">, candidate </span>
          {text(meanCandidate)}
        </span>
        <span className="flex min-w-0 flex-col max-tablet:ml-3 max-tablet:inline-flex max-tablet:align-top">
          <span className="font-medium">
            <span className="sr-only">, change </span>
            {effectWords(description, metric)}
          </span>
          {interval !== '' && <span className="text-xs text-muted">{interval}</span>}
        </span>
      </span>
      <span className="max-tablet:order-3 max-tablet:flex max-tablet:flex-1 tablet:block">
        <EffectInterval description={description} metric={metric} />
      </span>
      <span className="text-muted max-tablet:order-4 max-tablet:text-xs tablet:text-right">
        <span className="sr-only">, </span>
        <span className="tablet:sr-only">p </span>
        {pWords(metric.test === 'none' ? null : verdict === 'improved' ? pGain : pAdjusted)}
      </span>
      <span className="flex flex-col items-start max-tablet:order-1">
        <span className="sr-only">, </span>
        <StandingBadge standing={verdict} />
        {moreRuns !== null && moreRuns > 0 && of === 'runs' && (
          <span className="mt-0.5 pl-2 text-xs text-muted">
            run {moreRuns} more
            <span className="sr-only"> a side to decide</span>
          </span>
        )}
      </span>
    </span>
  )
}
