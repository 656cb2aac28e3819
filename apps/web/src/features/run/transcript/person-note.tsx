import type { DebateNote } from '@workbench/client/models'
import { MessageSquarePlus } from 'lucide-react'
import { memo } from 'react'
import { Time } from '../../../components/time.tsx'
import { LongText } from './long-text.tsx'

interface Props {
  readonly note: DebateNote
  /** The debate goes on: what nobody has seen yet will be seen. */
  readonly isLive: boolean
}

/** What somebody added from outside. */
export const PersonNote = memo(({ note: { by, text, at, afterTurn }, isLive }: Props) => (
  <div
    role="note"
    aria-label={`Note${by === null ? '' : ` by ${by}`}`}
    className="mx-3 my-1 rounded-md border-l-2 border-accent-ink bg-accent-soft px-3 py-2 tablet:mx-4 tablet:ml-11"
  >
    <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
      <MessageSquarePlus className="size-3.5 shrink-0" aria-hidden />
      <span className="font-medium text-ink">Note</span>
      {by !== null && (
        <span>
          by <bdi className="font-medium wrap-anywhere text-ink">{by}</bdi>
        </span>
      )}
      <Time at={at} />
      {afterTurn === null && (
        <span>
          {isLive ? '· will be seen from the next round on' : '· came too late to be seen by anybody'}
        </span>
      )}
    </p>
    <div className="mt-1 max-w-[64ch] text-base">
      <LongText text={text} isNear />
    </div>
  </div>
))
