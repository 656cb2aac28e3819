import { rowFacts } from './row-facts.ts'
import type { TimelineRow } from './timeline-row.ts'

/** Where the card belongs, in pixels of the window: right of x, below or above a row. */
export interface CardAnchor {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

interface Props {
  readonly row: TimelineRow
  readonly originMs: number
  readonly anchor: CardAnchor
}

/** Exact times, tokens and cost of the row under the pointer or the keyboard. Its cells say the same aloud. */
export function RowCard({ row, originMs, anchor }: Props) {
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed z-30 w-72 rounded-lg bg-raised px-3 py-2.5 text-sm shadow-float"
      style={placeOf(anchor)}
    >
      <p className="font-medium wrap-anywhere">
        <bdi>{row.label}</bdi>
        {row.note !== '' && <span className="ml-1.5 font-normal text-muted">{row.note}</span>}
      </p>
      <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        {rowFacts(row, originMs).map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const heightPx = 230
const widthPx = 288

function placeOf({ x, top, bottom }: CardAnchor): { left: number; top?: number; bottom?: number } {
  const left = Math.max(8, Math.min(x + 12, window.innerWidth - widthPx - 16))
  const isLow = bottom + heightPx > window.innerHeight
  return isLow ? { left, bottom: window.innerHeight - top + 6 } : { left, top: bottom + 6 }
}
