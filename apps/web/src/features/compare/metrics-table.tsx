import { useQuery } from '@tanstack/react-query'
import type { Comparison } from '@workbench/client/models'
import clsx from 'clsx'
import { CircleDashed, Equal, type LucideIcon, Minus, ThumbsDown, ThumbsUp } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { Card } from '../../components/card.tsx'
import { Scroller } from '../../components/scroller.tsx'
import { MetricName } from '../score/metric-name.tsx'
import { scoreMetricsQuery } from '../score/score-queries.ts'
import { type Side, sides } from './compare-search.ts'
import { type MetricCell, type MetricRow, metricRows } from './metric-rows.ts'
import { SideMark } from './side-mark.tsx'

const verdicts: Readonly<
  Record<
    MetricCell['verdict'],
    { readonly icon: LucideIcon | null; readonly word: string; readonly look: string }
  >
> = {
  better: { icon: ThumbsUp, word: 'better', look: 'text-completed' },
  worse: { icon: ThumbsDown, word: 'worse', look: 'text-failed' },
  same: { icon: Equal, word: 'same', look: 'text-muted' },
  alike: { icon: Equal, word: 'about the same', look: 'text-muted' },
  different: { icon: CircleDashed, word: 'different', look: 'text-muted' },
  unknown: { icon: Minus, word: 'unknown', look: 'text-muted' },
}

interface Props {
  /** In the order of the columns after the first. */
  readonly comparisons: readonly (Comparison | undefined)[]
}

const cell = 'px-3 py-1.5 whitespace-nowrap'

/** Figures of all runs, and what each is beside the first. */
export function MetricsTable({ comparisons }: Props) {
  const { data: described } = useQuery(scoreMetricsQuery)
  const { groups, unmeasured } = useMemo(
    () => metricRows(comparisons, described?.items ?? []),
    [comparisons, described],
  )
  const meaningOf = (name: string) => described?.items.find((metric) => metric.name === name)?.meaning
  const isPair = comparisons.length === 1
  const others = sides.slice(1, comparisons.length + 1)
  return (
    <Card>
      <Scroller label="Metrics, table" className="rounded-t-lg">
        <table aria-label="Metrics" className="w-full text-sm tabular-nums">
          <thead className="border-b border-line text-left text-xs text-muted">
            <tr>
              <th scope="col" className={clsx(cell, stuck, 'font-normal tablet:pl-4')}>
                Metric
              </th>
              <th scope="col" className={clsx(cell, 'text-right font-normal')}>
                <Letter side="a" />
              </th>
              {others.map((side) => (
                <Fragment key={side}>
                  <th scope="col" className={clsx(cell, 'text-right font-normal')}>
                    <Letter side={side} />
                  </th>
                  {isPair && (
                    <th scope="col" className={clsx(cell, 'text-right font-normal max-tablet:hidden')}>
                      Difference
                    </th>
                  )}
                  <th scope="col" className={clsx(cell, 'font-normal', isPair ? 'tablet:pr-4' : 'pl-0')}>
                    <span className={clsx(!isPair && 'sr-only')}>{side.toUpperCase()} is</span>
                  </th>
                </Fragment>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, rows }) => (
            <tbody key={title} className="divide-y divide-line/60">
              {title !== '' && (
                <tr>
                  <th
                    scope="rowgroup"
                    colSpan={2 + others.length * (isPair ? 3 : 2)}
                    className="bg-sunken/60 px-3 py-1 text-left text-xs font-medium text-muted tablet:px-4"
                  >
                    {title}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.name} row={row} meaning={meaningOf(row.name)} isPair={isPair} />
              ))}
            </tbody>
          ))}
        </table>
      </Scroller>
      <div className="flex flex-col gap-1 border-t border-line px-3 py-2 text-xs text-muted tablet:px-4">
        {unmeasured.length > 0 && <p>Not measured in any of them: {unmeasured.join(', ')}.</p>}
        <p>One run each: no statistics. The next pair may turn out the other way round.</p>
      </div>
    </Card>
  )
}

// Names stay in sight while the figures of six runs go by.
const stuck = 'sticky left-0 z-10 bg-surface'

const Letter = ({ side }: { readonly side: Side }) => (
  <span className="inline-flex items-center justify-end">
    <SideMark side={side} />
  </span>
)

interface RowProps {
  readonly row: MetricRow
  readonly meaning: string | undefined
  readonly isPair: boolean
}

const Row = ({ row: { title, reference, others }, meaning, isPair }: RowProps) => (
  <tr>
    <th
      scope="row"
      className={clsx(stuck, 'max-w-44 min-w-28 px-3 py-1.5 text-left font-medium tablet:pl-4')}
    >
      {meaning === undefined ? title : <MetricName title={title} meaning={meaning} />}
    </th>
    <td className={clsx(cell, 'text-right')}>{reference}</td>
    {others.map((other, place) => (
      <Fragment key={sides[place + 1]}>
        <td className={clsx(cell, 'text-right')}>{other?.value ?? '…'}</td>
        {isPair && <td className={clsx(cell, 'text-right text-muted max-tablet:hidden')}>{other?.delta}</td>}
        <td className={clsx(cell, isPair ? 'tablet:pr-4' : 'pl-0')}>
          {other !== undefined && <Change cell={other} isPair={isPair} />}
        </td>
      </Fragment>
    ))}
  </tr>
)

function Change({
  cell: { delta, percent, verdict },
  isPair,
}: {
  readonly cell: MetricCell
  readonly isPair: boolean
}) {
  const { icon: Icon, word, look } = verdicts[verdict]
  const change = percent === '' ? delta : percent
  return (
    <span className={clsx('inline-flex items-center gap-1.5', look)}>
      {Icon !== null && <Icon className="size-3.5" aria-hidden />}
      {verdict !== 'same' && verdict !== 'alike' && verdict !== 'unknown' && <span>{change}</span>}
      <span className={clsx(isPair && verdict !== 'different' ? 'max-tablet:sr-only' : 'sr-only')}>
        {word}
      </span>
    </span>
  )
}
