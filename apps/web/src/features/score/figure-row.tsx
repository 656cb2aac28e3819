import clsx from 'clsx'
import { DotStrip } from '../../components/charts/dot-strip.tsx'
import { metricText } from '../../format/metric-value.ts'
import { EvidenceButton } from './evidence-button.tsx'
import { EvidenceList } from './evidence-list.tsx'
import type { EvidenceUse } from './evidence-use.ts'
import { MetricName } from './metric-name.tsx'
import type { Figure } from './score-sections.ts'
import { standing } from './standing.ts'

interface Props {
  readonly figure: Figure
  readonly evidence: EvidenceUse
}

/** One figure: what it is called, what it is, where it stands among others. */
export function FigureRow({ figure: { metric, value, peers, evidence: items }, evidence }: Props) {
  const { name, title, meaning, unit } = metric
  const place = standing(value, peers, metric)
  const isOpen = evidence.open === name && items.length > 0
  const format = (each: number) => metricText(each, unit)
  const text = format(value)
  return (
    <li className="border-b border-line/60 py-1 last:border-b-0">
      <div className="flex min-h-7 flex-wrap items-center gap-x-2.5 text-sm">
        <span className="min-w-0 flex-1 basis-24">
          <MetricName title={title} meaning={meaning} />
        </span>
        <span className="min-w-14 text-right font-medium whitespace-nowrap tabular-nums">
          {items.length === 0 ? (
            text
          ) : (
            <EvidenceButton
              name={title}
              text={text}
              isOpen={isOpen}
              onPress={() => evidence.onOpen(isOpen ? undefined : name)}
            />
          )}
        </span>
        {place !== null && (
          <span className="flex items-center gap-2 max-tablet:w-full max-tablet:justify-between">
            <DotStrip
              values={peers}
              own={value}
              format={format}
              what={peers.length === 1 ? 'run before it' : 'runs before it'}
              className="w-20"
            />
            <span
              className={clsx(
                'w-30 text-xs max-tablet:text-right',
                place.isOdd ? 'font-medium text-waiting' : 'text-muted',
              )}
            >
              {place.words}
            </span>
          </span>
        )}
      </div>
      {isOpen && <EvidenceList items={items} evidence={evidence} label={`Evidence for ${title}`} />}
    </li>
  )
}
