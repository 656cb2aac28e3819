import clsx from 'clsx'
import { dotStripLayout } from './dot-strip-layout.ts'
import { dotStripWords } from './dot-strip-words.ts'

interface Props {
  /** What it is beside: about 20 at most. */
  readonly values: readonly number[]
  /** The one that is looked at; null: none of them. */
  readonly own: number | null
  readonly format: (value: number) => string
  /** What the dots are, in the plural: "runs before it". */
  readonly what: string
  /** What the line spans, so that strips below each other share it; the values when left out. */
  readonly domain?: readonly [number, number]
  readonly className?: string
}

/** A few values on a line: dots, their middle half as a band, their median, and the one that is looked at. */
export function DotStrip({ values, own, format, what, domain, className = 'w-28' }: Props) {
  const layout = dotStripLayout(values, own, domain)
  return (
    <svg
      role="img"
      aria-label={dotStripWords(values, own, { format, what })}
      className={clsx('h-5 shrink-0 overflow-visible', className)}
    >
      <line x1="2%" x2="98%" y1={10} y2={10} className="stroke-line" />
      {layout.band !== null && (
        <rect
          x={`${layout.band.from}%`}
          width={`${Math.max(1, layout.band.to - layout.band.from)}%`}
          y={5}
          height={10}
          rx={2}
          className="fill-pressed"
        />
      )}
      {layout.median !== null && (
        <line
          x1={`${layout.median}%`}
          x2={`${layout.median}%`}
          y1={3}
          y2={17}
          strokeWidth={1.5}
          className="stroke-line-strong"
        />
      )}
      {layout.dots.map(({ at, lift }, place) => {
        // Values may be equal, and their dots never move about.
        const key = `${place}`
        return <circle key={key} cx={`${at}%`} cy={10 + lift} r={2} className="fill-muted/60" />
      })}
      {layout.own !== null && (
        <circle
          cx={`${layout.own}%`}
          cy={10}
          r={4}
          strokeWidth={1.5}
          className="fill-accent-ink stroke-surface"
        />
      )}
    </svg>
  )
}
