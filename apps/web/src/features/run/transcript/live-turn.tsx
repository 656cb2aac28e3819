import { memo } from 'react'
import { GrowingMarkdown, PlainText } from '../../../components/markdown.tsx'
import { duration } from '../../../format/duration.ts'
import { useNow } from '../../../live/use-now.ts'
import { speakerStyle } from '../../../speakers/speaker-avatar.tsx'
import type { PendingCall, Retry } from '../live-run.ts'
import { longText } from './long-text.tsx'
import { useSpokenText, useTranscript } from './transcript-context.ts'
import { turnId } from './turn-card.tsx'
import { TurnHeader } from './turn-header.tsx'

/** A turn while it is spoken: it grows, and alone is drawn anew. */
export const LiveTurn = memo(({ call }: { readonly call: PendingCall }) => {
  const { input } = useTranscript()
  const { speaker, personaId, role, seat, model } = call
  const turn = call.turn ?? 0
  return (
    <article
      id={turnId(turn)}
      aria-label={`Turn ${turn + 1}: ${speaker}, speaking`}
      style={speakerStyle(speaker, personaId)}
      className="scroll-mt-16 rounded-lg border border-transparent px-3 py-3 tablet:px-4"
    >
      <TurnHeader {...{ speaker, personaId, role, seat, input }}>
        <span className="ml-auto flex gap-2 text-xs text-muted">
          <span className="wrap-anywhere">{model}</span>
          <Since at={call.startedAt} />
        </span>
      </TurnHeader>
      <div className="mt-1.5 max-w-[68ch] text-read tablet:pl-7">
        <Growing turn={turn} retry={call.retry} />
      </div>
    </article>
  )
})

function Growing({ turn, retry }: { readonly turn: number; readonly retry: Retry | null }) {
  const { text, restarts } = useSpokenText(turn)
  const isNew = retry !== null && (retry.isWaiting || text === '')
  return (
    <>
      {retry !== null && (
        <p role="status" className="mb-1.5 text-sm text-waiting wrap-anywhere">
          {retry.isWaiting ? `Try ${retry.number} comes next` : `Try ${retry.number}`}
          {retry.message !== '' && `, since the one before failed: ${retry.message}`}
          {restarts > 0 && ' It starts over.'}
        </p>
      )}
      {text === '' || isNew ? (
        <p className="text-muted">
          Thinking
          <Caret />
        </p>
      ) : text.length > longText ? (
        <>
          <p className="mb-2 text-sm text-muted">
            A long turn: here is its end, all of it when it is finished.
          </p>
          <PlainText text={`…${text.slice(-2000)}`} />
        </>
      ) : (
        <div className="[&>div>*:last-child>*:last-child]:inline-block">
          <GrowingMarkdown text={text} />
          <Caret />
        </div>
      )}
    </>
  )
}

const Caret = () => (
  <span
    aria-hidden
    className="ml-0.5 inline-block h-[1.1em] w-0.5 animate-pulse bg-speaker align-text-bottom"
  />
)

function Since({ at }: { readonly at: string }) {
  const now = useNow(1000)
  const ms = now - Date.parse(at)
  return <span className="whitespace-nowrap">{ms < 1000 ? '' : duration(ms)}</span>
}
