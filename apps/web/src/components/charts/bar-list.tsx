import type { ReactNode } from 'react'

export interface BarListRow {
  readonly key: string
  /** What it is; may hold a link. */
  readonly name: ReactNode
  /** What it amounts to. */
  readonly amount: ReactNode
  /** Less about it, in a second line. */
  readonly hint?: ReactNode
  /** How long its bar is: 0 … 1 of the longest; null where no row has one. */
  readonly share: number | null
}

/** Names with amounts, and how they compare as bars; the text says it all. */
export const BarList = ({
  label,
  rows,
}: {
  readonly label: string
  readonly rows: readonly BarListRow[]
}) => (
  <ul aria-label={label} className="flex flex-col gap-3 text-sm">
    {rows.map(({ key, name, amount, hint, share }) => (
      <li key={key} className="flex flex-col gap-1">
        <div className="flex min-w-0 items-baseline justify-between gap-4">
          <div className="flex min-w-0 font-medium wrap-anywhere">{name}</div>
          <div className="shrink-0 tabular-nums">{amount}</div>
        </div>
        {share !== null && (
          <div aria-hidden className="h-1.5 rounded-full bg-hover">
            <div
              className="h-full min-w-0.5 rounded-full bg-accent-ink"
              style={{ width: `${Math.min(1, share) * 100}%` }}
              hidden={share <= 0}
            />
          </div>
        )}
        {hint !== undefined && <div className="text-xs text-muted">{hint}</div>}
      </li>
    ))}
  </ul>
)
