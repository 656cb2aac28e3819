import clsx from 'clsx'
import type { Side } from './compare-search.ts'

/** A letter for a column, the same wherever it is named. */
export const SideMark = ({ side }: { readonly side: Side }) => (
  <span
    className={clsx(
      'inline-flex size-6 shrink-0 items-center justify-center rounded-md text-xs font-semibold',
      side === 'a' ? 'bg-cancelled-soft text-cancelled' : 'bg-accent-soft text-accent-ink',
    )}
  >
    {side.toUpperCase()}
  </span>
)
