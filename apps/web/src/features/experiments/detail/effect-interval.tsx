import type { ExperimentMetric, MetricDescription } from '@workbench/client/models'
import clsx from 'clsx'
import { band, effectLayout, nothing } from './effect-layout.ts'

interface Props {
  readonly description: Pick<MetricDescription, 'scale' | 'better'>
  readonly metric: Pick<ExperimentMetric, 'effect' | 'interval' | 'mid' | 'verdict'>
  readonly className?: string
}

const inks: Readonly<Record<ExperimentMetric['verdict'], string>> = {
  regressed: 'text-failed',
  suspect: 'text-waiting',
  inconclusive: 'text-ink',
  insufficient: 'text-muted',
  equivalent: 'text-ink',
  improved: 'text-completed',
}

/** An effect with its interval, on what does not matter (the band) and no change (the line in it). Worse is left. */
export function EffectInterval({ description, metric, className = 'w-full' }: Props) {
  const { point, interval, isCutLeft, isCutRight } = effectLayout(description, metric)
  return (
    // The figures stand beside it as text.
    <svg aria-hidden className={clsx('h-6 overflow-visible', inks[metric.verdict], className)}>
      <rect
        x={`${band.from}%`}
        width={`${band.to - band.from}%`}
        y={2}
        height={20}
        rx={2}
        className="fill-pressed"
      />
      <line x1={`${nothing}%`} x2={`${nothing}%`} y1={2} y2={22} className="stroke-line-strong" />
      {interval !== null && (
        <line
          x1={`${interval.from}%`}
          x2={`${interval.to}%`}
          y1={12}
          y2={12}
          strokeWidth={2}
          className="stroke-current"
        />
      )}
      {interval !== null && !isCutLeft && <End at={interval.from} />}
      {interval !== null && !isCutRight && <End at={interval.to} />}
      {point !== null && point > 0 && point < 100 && (
        <circle cx={`${point}%`} cy={12} r={4} strokeWidth={1.5} className="fill-current stroke-surface" />
      )}
      {isCutLeft && <path d="M-2,12l9,-6v12z" className="fill-current" />}
      {isCutRight && (
        <svg aria-hidden x="100%" className="overflow-visible">
          <path d="M2,12l-9,-6v12z" className="fill-current" />
        </svg>
      )}
    </svg>
  )
}

const End = ({ at }: { readonly at: number }) => (
  <line x1={`${at}%`} x2={`${at}%`} y1={8} y2={16} strokeWidth={2} className="stroke-current" />
)
