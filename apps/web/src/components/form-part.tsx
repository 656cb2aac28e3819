import type { ReactNode } from 'react'
import { Card } from './card.tsx'

interface Props {
  readonly title: string
  /** One sentence on what these fields are for. */
  readonly note?: string
  readonly children: ReactNode
}

/** Fields of a form that belong together, under a heading. */
export const FormPart = ({ title, note, children }: Props) => (
  <Card className="flex flex-col gap-5 p-4 tablet:p-5">
    <div>
      <h2 className="font-semibold">{title}</h2>
      {note !== undefined && <p className="mt-0.5 text-sm text-muted">{note}</p>}
    </div>
    {children}
  </Card>
)
