import clsx from 'clsx'
import type { ReactNode } from 'react'

interface FactListProps {
  readonly children: ReactNode
  /** On phones each name stands above what it is: for long names. */
  readonly isStacked?: boolean
}

/** Names and what they are, one a line. */
export const FactList = ({ children, isStacked = false }: FactListProps) => (
  <dl
    className={clsx(
      'grid grid-cols-[fit-content(45%)_minmax(0,1fr)] items-baseline gap-x-6 gap-y-1.5',
      isStacked && 'max-tablet:grid-cols-1 max-tablet:gap-y-0 max-tablet:[&_dd]:mb-2.5',
    )}
  >
    {children}
  </dl>
)

export const Fact = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div className="contents">
    <dt className="text-muted wrap-anywhere">{name}</dt>
    <dd className="min-w-0 wrap-anywhere tabular-nums">{children}</dd>
  </div>
)
