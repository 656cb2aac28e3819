import type { DebateInput } from '@workbench/client/models'
import type { ReactNode } from 'react'
import { Tag } from '../../../components/tag.tsx'
import { SpeakerAvatar } from '../../../speakers/speaker-avatar.tsx'
import { seatLabel } from './seat-label.ts'

interface Props {
  readonly speaker: string
  readonly personaId: string | null
  readonly role: string | null
  readonly seat: number | null
  readonly input: DebateInput
  readonly children?: ReactNode
}

/** Who speaks, as what, on which side. */
export function TurnHeader({ speaker, personaId, role, seat, input, children }: Props) {
  const side = seat === null ? null : (input.participants[seat]?.stance ?? null)
  return (
    <header className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <div className="flex min-w-0 items-start gap-2">
        <span className="flex h-5.5 items-center">
          <SpeakerAvatar name={speaker} personaId={personaId} size="sm" />
        </span>
        <h3 className="min-w-0 text-base font-semibold text-speaker wrap-anywhere">
          <bdi>{seatLabel(input, seat, speaker)}</bdi>
        </h3>
      </div>
      {role !== null && role !== '' && <Tag>{role}</Tag>}
      {side !== null && side !== 'neutral' && <Tag>{side === 'for' ? 'Speaks for' : 'Speaks against'}</Tag>}
      {children}
    </header>
  )
}
