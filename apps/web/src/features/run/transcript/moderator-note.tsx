import type { AuxiliaryCall, DebateInput } from '@workbench/client/models'
import { Megaphone } from 'lucide-react'
import { memo } from 'react'
import { LongText } from './long-text.tsx'

/** What the moderator said between two turns. */
export const ModeratorNote = memo(
  ({ call, moderator }: { readonly call: AuxiliaryCall; readonly moderator: DebateInput['moderator'] }) => (
    <div
      role="note"
      aria-label={`Moderator, round ${call.round}`}
      className="mx-3 rounded-md border-l-2 border-line-strong bg-sunken px-3 py-2 tablet:mx-4 tablet:ml-11"
    >
      <p className="flex items-center gap-1.5 text-sm text-muted">
        <Megaphone className="size-3.5 shrink-0" aria-hidden />
        <bdi className="font-medium wrap-anywhere">{moderator?.name ?? 'Moderator'}</bdi>
        {moderator !== null && 'moderates'}
      </p>
      <div className="mt-1 max-w-[64ch] text-base">
        <LongText text={call.text} isNear />
      </div>
    </div>
  ),
)
