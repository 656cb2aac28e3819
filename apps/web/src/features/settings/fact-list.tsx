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

/** Names and what they are, one a line. */
export const FactList = ({ children }: { readonly children: ReactNode }) => (
  <dl className="grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-6 gap-y-1.5">{children}</dl>
)

export const Fact = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div className="contents">
    <dt className="text-muted wrap-anywhere">{name}</dt>
    <dd className="min-w-0 wrap-anywhere tabular-nums">{children}</dd>
  </div>
)
