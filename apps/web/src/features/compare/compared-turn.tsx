import type { ComparedTurn, Turn } from '@workbench/client/models'
import { useMemo, useRef } from 'react'
import { Tag } from '../../components/tag.tsx'
import { useIsNear } from '../../components/use-is-near.ts'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'
import { useSpeakerStyle } from '../../speakers/table-hues.ts'
import { LongText } from '../run/transcript/long-text.tsx'
import { SideMark } from './side-mark.tsx'
import { type WordPart, wordDiff } from './word-diff.ts'

// Below this, nearly every word would be marked.
const leastAlike = 0.2

/** A turn of both runs beside each other, with the words that only one of them has. */
export function ComparedTurnRow({ turn: { index, a, b, similarity } }: { readonly turn: ComparedTurn }) {
  const ref = useRef<HTMLElement>(null)
  const isNear = useIsNear(ref)
  const diff = useMemo(
    () =>
      isNear && a !== null && b !== null && similarity !== null && similarity >= leastAlike && similarity < 1
        ? wordDiff(a.text, b.text)
        : null,
    [isNear, a, b, similarity],
  )
  return (
    <article
      ref={ref}
      data-row
      tabIndex={-1}
      aria-label={`Turn ${index + 1}`}
      className="flex scroll-mt-16 flex-col gap-2 py-4 [contain-intrinsic-size:auto_16rem] [content-visibility:auto]"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <h3 className="font-semibold">Turn {index + 1}</h3>
        <span className="text-muted">{likeness(similarity, a, b, diff === null)}</span>
      </header>
      <div className="grid grid-cols-1 gap-3 desktop:grid-cols-2">
        <TurnSide side="a" turn={a} parts={diff?.a} isNear={isNear} />
        <TurnSide side="b" turn={b} parts={diff?.b} isNear={isNear} />
      </div>
    </article>
  )
}

function likeness(similarity: number | null, a: Turn | null, b: Turn | null, isPlain: boolean): string {
  if (a === null) return 'only in B'
  if (b === null) return 'only in A'
  if (similarity === 1 && a.text === b.text) return 'the same words'
  const percent = `${Math.round((similarity ?? 0) * 100)} % alike`
  return isPlain && (similarity ?? 0) < leastAlike
    ? `${percent}: too little for a comparison word by word`
    : percent
}

interface SideProps {
  readonly side: 'a' | 'b'
  readonly turn: Turn | null
  readonly parts: readonly WordPart[] | undefined
  readonly isNear: boolean
}

function TurnSide({ side, turn, parts, isNear }: SideProps) {
  const speakerStyle = useSpeakerStyle()
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
        <span className="min-w-0 truncate text-muted">{turn.model}</span>
      </p>
      <div className="max-w-[68ch] text-read">
        {parts === undefined ? (
          <LongText text={turn.text} isNear={isNear} />
        ) : (
          <Words side={side} parts={parts} />
        )}
      </div>
    </div>
  )
}

/** Plain text: a difference may begin or end anywhere in what would be Markdown. */
function Words({ side, parts }: { readonly side: 'a' | 'b'; readonly parts: readonly WordPart[] }) {
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
