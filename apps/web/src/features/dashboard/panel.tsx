import { type ReactNode, useId } from 'react'
import { Card } from '../../components/card.tsx'

interface Props {
  readonly title: string
  /** What it shows, where the title does not say all. */
  readonly about?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of the dashboard. */
export function Panel({ title, about, aside, children }: Props) {
  const id = useId()
  return (
    <Card aria-labelledby={id} className="flex min-w-0 flex-col gap-3 p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <div className="min-w-0">
          <h2 id={id} className="font-semibold">
            {title}
          </h2>
          {about !== undefined && <p className="mt-0.5 max-w-[80ch] text-sm text-muted">{about}</p>}
        </div>
        {aside}
      </header>
      {children}
    </Card>
  )
}

/** Beside the title: what the figures leave out. */
export const PanelNote = ({ text }: { readonly text: string | null }) =>
  text === null ? null : <p className="text-xs text-muted">{text}</p>
