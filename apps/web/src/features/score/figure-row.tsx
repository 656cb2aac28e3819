import { metricText } from '../../format/metric-value.ts'
import { EvidenceButton } from './evidence-button.tsx'
import { EvidenceList } from './evidence-list.tsx'
import type { EvidenceUse } from './evidence-use.ts'
import { FigurePlace } from './figure-place.tsx'
import { MetricName } from './metric-name.tsx'
import type { Figure } from './score-sections.ts'

interface Props {
  readonly figure: Figure
  readonly evidence: EvidenceUse
}

/** One figure: what it is called, what it is, where it stands among others. */
export function FigureRow({ figure: { metric, value, peers, evidence: items }, evidence }: Props) {
  const { name, title, meaning, unit } = metric
  const isOpen = evidence.open === name && items.length > 0
  const text = metricText(value, unit)
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
        {peers.length > 0 && <FigurePlace value={value} peers={peers} metric={metric} />}
      </div>
      {isOpen && <EvidenceList items={items} evidence={evidence} label={`Evidence for ${title}`} />}
    </li>
  )
}
