import type { DelphiRounds } from './delphi-rounds.ts'

const width = 320
const left = 58
const rowHeight = 26

/** Estimates on their scale, a line for each round: the middle half as a bar, the median as a mark. */
export function DelphiStrip({ min, max, rounds }: DelphiRounds) {
  const height = rounds.length * rowHeight + 22
  const x = (value: number) => left + ((value - min) / (max - min)) * (width - left - 10)
  const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 })
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Estimates of ${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'} on the scale from ${number(min)} to ${number(max)}`}
      className="h-auto w-full max-w-sm text-xs"
    >
      {rounds.map(({ round, estimates, median, q1, q3 }, row) => {
        const y = row * rowHeight + rowHeight / 2
        return (
          <g key={round}>
            <text x={0} y={y} dominantBaseline="central" className="fill-muted">
              Round {round}
            </text>
            <line x1={left} x2={width - 10} y1={y} y2={y} className="stroke-line" />
            <rect
              x={x(q1)}
              y={y - 5}
              width={Math.max(1, x(q3) - x(q1))}
              height={10}
              rx={3}
              className="fill-accent-soft stroke-accent-ink/40"
            />
            {counted(estimates).map(([estimate, count]) => (
              <circle
                key={estimate}
                cx={x(estimate)}
                cy={y}
                r={2 + Math.min(4, Math.sqrt(count))}
                className="fill-surface stroke-accent-ink"
              />
            ))}
            <line
              x1={x(median)}
              x2={x(median)}
              y1={y - 8}
              y2={y + 8}
              className="stroke-accent-ink"
              strokeWidth={2}
            />
          </g>
        )
      })}
      <text x={left} y={height - 6} className="fill-muted">
        {number(min)}
      </text>
      <text x={width - 10} y={height - 6} textAnchor="end" className="fill-muted">
        {number(max)}
      </text>
    </svg>
  )
}

/** Each value once, with how many gave it. */
const counted = (values: readonly number[]): readonly (readonly [value: number, count: number])[] =>
  [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length])
