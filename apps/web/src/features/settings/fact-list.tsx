import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Card } from '../../components/card.tsx'

/** A part of the page under its heading. */
export const SettingsSection = ({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) => (
  <section className="flex flex-col gap-2">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h2 className="text-sm font-medium text-muted">{title}</h2>
      {aside !== undefined && <p className="text-xs text-muted">{aside}</p>}
    </div>
    <Card className="px-4 py-3">{children}</Card>
  </section>
)

interface FactListProps {
  readonly children: ReactNode
  /** On phones each name stands above what it is: for long names. */
  readonly isStacked?: boolean
}

/** Names and what they are, one a line. */
export const FactList = ({ children, isStacked = false }: FactListProps) => (
  <dl
    className={clsx(
      'grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] items-baseline gap-x-6 gap-y-1.5',
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
