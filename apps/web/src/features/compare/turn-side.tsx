import type { Turn } from '@workbench/client/models'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Tag } from '../../components/tag.tsx'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { useSpeakerStyle } from '../../speakers/table-hues.ts'
import { LongText } from '../run/transcript/long-text.tsx'
import { readableAnswer } from '../run/transcript/readable-answer.ts'
import type { Side } from './compare-search.ts'
import { SideMark } from './side-mark.tsx'
import type { WordPart } from './word-diff.ts'

interface Props {
  readonly side: Side
  readonly turn: Turn | null
  readonly parts: readonly WordPart[] | undefined
  readonly isNear: boolean
  readonly isLoading?: boolean
  /** How it is beside the first. */
  readonly note?: string
}

/** A turn of one run; where there is none, its place. */
export function TurnSide({ side, turn, parts, isNear, isLoading = false, note }: Props) {
  const speakerStyle = useSpeakerStyle()
  if (isLoading) return <SkeletonLines count={3} label="Comparing" />
  if (turn === null) {
    return (
      <div className="flex items-center gap-2 rounded-lg border border-dashed border-line px-4 py-3 text-sm text-muted max-desktop:hidden">
        <SideMark side={side} />
        No such turn
      </div>
    )
  }
  return (
    <div
      style={speakerStyle(turn.speaker, turn.personaId)}
      className="min-w-0 rounded-lg border border-line bg-surface px-4 py-3"
    >
      <p className="mb-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <SideMark side={side} />
        <SpeakerAvatar name={turn.speaker} personaId={turn.personaId} size="sm" />
        <bdi className="font-semibold text-speaker wrap-anywhere">{turn.speaker}</bdi>
        {turn.refused && <Tag>refused</Tag>}
        <span className="min-w-0 truncate text-muted">{turn.by === undefined ? turn.model : 'a person'}</span>
        {note !== undefined && <span className="ml-auto text-xs text-muted">{note}</span>}
      </p>
      <div className="max-w-[68ch] text-read">
        {parts === undefined ? (
          <LongText text={readableAnswer(turn.text)} isNear={isNear} />
        ) : (
          <Words side={side} parts={parts} />
        )}
      </div>
    </div>
  )
}

/** Plain text: a difference may begin or end anywhere in what would be Markdown. */
function Words({ side, parts }: { readonly side: Side; readonly parts: readonly WordPart[] }) {
  const Mark = side === 'a' ? 'del' : 'ins'
  const look = side === 'a' ? 'bg-failed-soft' : 'bg-completed-soft'
  return (
    <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
      {parts
        .map((part, place) => ({ ...part, key: `${place} ${part.isOwn}` }))
        .map(({ text, isOwn, key }) =>
          isOwn ? (
            <Mark key={key} className={`rounded-sm box-decoration-clone no-underline ${look}`}>
              {text}
            </Mark>
          ) : (
            <span key={key}>{text}</span>
          ),
        )}
    </p>
  )
}
