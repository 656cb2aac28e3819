import type { Evidence } from '@workbench/client/models'
import type { ReactNode } from 'react'
import { LongList } from '../../components/long-list.tsx'
import type { EvidenceUse } from './evidence-use.ts'
import { TurnLink } from './turn-link.tsx'

interface Props {
  readonly label: string
  readonly items: readonly Evidence[]
  readonly evidence: EvidenceUse
}

/** Where in the transcript a figure comes from. */
export const EvidenceList = ({ label, items, evidence }: Props) => (
  <section aria-label={label} className="mt-1 mb-2 rounded-md bg-sunken px-3 py-1">
    <LongList
      items={items}
      keyOf={({ turn }) => `${turn}`}
      step={10}
      render={({ turn, text, note }) => (
        <EvidenceItem
          place={
            turn === null ? <span className="text-muted">The run</span> : <TurnLink {...{ turn, evidence }} />
          }
          note={note}
          text={text}
        />
      )}
    />
  </section>
)

interface ItemProps {
  readonly place: ReactNode
  readonly note: string
  readonly text: string
}

export const EvidenceItem = ({ place, note, text }: ItemProps) => (
  <div className="flex flex-col py-1.5 text-sm">
    <p className="flex flex-wrap gap-x-2">
      <span className="whitespace-nowrap">{place}</span>
      <span dir="auto" className="min-w-0 wrap-anywhere">
        {note}
      </span>
    </p>
    {text !== '' && (
      <blockquote dir="auto" className="line-clamp-4 border-l-2 border-line pl-2 text-muted wrap-anywhere">
        {text}
      </blockquote>
    )}
  </div>
)
