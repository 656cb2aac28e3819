import clsx from 'clsx'

/** A or B, the same wherever a side is named. */
export const SideMark = ({ side }: { readonly side: 'a' | 'b' }) => (
  <span
    className={clsx(
      'inline-flex size-6 shrink-0 items-center justify-center rounded-md text-xs font-semibold',
      side === 'a' ? 'bg-cancelled-soft text-cancelled' : 'bg-accent-soft text-accent-ink',
    )}
  >
    {side.toUpperCase()}
  </span>
)
