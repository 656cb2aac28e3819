import type { ReactNode } from 'react'
import { type ChartBand, seriesLooks } from './chart-shapes.ts'

interface Props {
  readonly series: readonly string[]
  readonly band: ChartBand | null
  readonly hasAlarms: boolean
}

/** What the lines and marks of a chart mean; nothing where there is one line and nothing else. */
export function ChartLegend({ series, band, hasAlarms }: Props) {
  if (series.length < 2 && band === null && !hasAlarms) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {(series.length > 1 || band !== null) &&
        series.map((name, at) => (
          <Entry key={name} name={name}>
            <line
              x1={0}
              x2={20}
              y1={6}
              y2={6}
              strokeWidth={2}
              strokeDasharray={seriesLooks[at]?.dash}
              className={seriesLooks[at]?.stroke}
            />
          </Entry>
        ))}
      {band !== null && (
        <Entry name={band.name}>
          <rect width={20} height={12} className="fill-pressed" />
          <line x1={0} x2={20} y1={6} y2={6} strokeDasharray="3 3" className="stroke-line-strong" />
        </Entry>
      )}
      {hasAlarms && (
        <Entry name="Alarm">
          <path d="M10,1l5,5l-5,5l-5,-5z" className="fill-failed" />
        </Entry>
      )}
    </ul>
  )
}

const Entry = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <li className="flex min-w-0 items-center gap-1.5">
    <svg aria-hidden width={20} height={12} className="shrink-0">
      {children}
    </svg>
    <span className="min-w-0 wrap-anywhere">{name}</span>
  </li>
)
