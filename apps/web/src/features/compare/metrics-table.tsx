import type { ComparedMetric } from '@workbench/client/models'
import clsx from 'clsx'
import { Equal, type LucideIcon, Minus, ThumbsDown, ThumbsUp } from 'lucide-react'
import { Card } from '../../components/card.tsx'
import { metricRow } from './metric-rows.ts'

const verdicts: Readonly<
  Record<
    ComparedMetric['verdict'],
    { readonly icon: LucideIcon; readonly word: string; readonly look: string }
  >
> = {
  better: { icon: ThumbsUp, word: 'better', look: 'text-completed' },
  worse: { icon: ThumbsDown, word: 'worse', look: 'text-failed' },
  same: { icon: Equal, word: 'same', look: 'text-muted' },
  unknown: { icon: Minus, word: 'unknown', look: 'text-muted' },
}

interface Props {
  readonly metrics: readonly ComparedMetric[]
  /** Otherwise differences are shown, and not called better or worse. */
  readonly isComparable: boolean
}

const cell = 'px-3 py-1.5 whitespace-nowrap'

/** Figures of both runs, and what B is beside A. */
export function MetricsTable({ metrics, isComparable }: Props) {
  return (
    <Card>
      <table className="w-full text-sm">
        <thead className="border-b border-line text-left text-xs text-muted">
          <tr>
            <th className={clsx(cell, 'font-normal tablet:pl-4')}>Figure</th>
            <th className={clsx(cell, 'text-right font-normal')}>A</th>
            <th className={clsx(cell, 'text-right font-normal')}>B</th>
            <th className={clsx(cell, 'text-right font-normal max-tablet:hidden')}>Difference</th>
            <th className={clsx(cell, 'text-right font-normal')}>Change</th>
            <th className={clsx(cell, 'font-normal max-tablet:sr-only tablet:pr-4')}>B is</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {metrics.map((metric) => {
            const { name, label, a, b, delta, percent, verdict } = metricRow(metric)
            const { icon: Icon, word, look } = verdicts[verdict]
            const isJudged = isComparable || verdict === 'same'
            return (
              <tr key={name}>
                <th scope="row" className="px-3 py-1.5 text-left font-medium tablet:pl-4">
                  {label}
                </th>
                <td className={clsx(cell, 'text-right')}>{a}</td>
                <td className={clsx(cell, 'text-right')}>{b}</td>
                <td className={clsx(cell, 'text-right text-muted max-tablet:hidden')}>{delta}</td>
                <td className={clsx(cell, 'text-right', isJudged ? look : 'text-muted')}>
                  {percent === '' ? delta : percent}
                </td>
                <td className={clsx(cell, 'max-tablet:sr-only tablet:pr-4', isJudged ? look : 'text-muted')}>
                  <span className="inline-flex items-center gap-1.5">
                    {isJudged && <Icon className="size-3.5" aria-hidden />}
                    {isJudged ? word : verdict === 'unknown' ? 'unknown' : 'different'}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="border-t border-line px-3 py-2 text-xs text-muted tablet:px-4">
        One run each: no statistics. The next pair may turn out the other way round.
      </p>
    </Card>
  )
}
