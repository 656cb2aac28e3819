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
