import clsx from 'clsx'
import { memo } from 'react'
import { GrowingMarkdown, PlainText } from '../../../components/markdown.tsx'
import { duration } from '../../../format/duration.ts'
import { useNow } from '../../../live/use-now.ts'
import { useSpeakerStyle } from '../../../speakers/table-hues.ts'
import type { LiveToolCall } from '../event-data.ts'
import type { PendingCall, Retry } from '../live-run.ts'
import { longText } from './long-text.tsx'
import { readableAnswer } from './readable-answer.ts'
import { ToolCalls } from './tool-calls.tsx'
import { useSpokenText, useTranscript } from './transcript-context.ts'
import { turnId } from './turn-card.tsx'
import { TurnHeader } from './turn-header.tsx'

interface Props {
  readonly call: PendingCall
  /** What it has asked of tools so far. */
  readonly toolCalls: readonly LiveToolCall[]
}

/** A turn while it is spoken: it grows, and alone is drawn anew. */
export const LiveTurn = memo(({ call, toolCalls }: Props) => {
  const speakerStyle = useSpeakerStyle()
  const { input } = useTranscript()
  const { speaker, personaId, role, seat, model } = call
  const turn = call.turn ?? 0
  const isCalling = toolCalls.some(({ latencyMs }) => latencyMs === null)
  return (
    <article
      id={turnId(turn)}
      aria-label={`Turn ${turn + 1}: ${speaker}, speaking`}
      style={speakerStyle(speaker, personaId)}
      className="scroll-mt-16 rounded-lg border [contain:layout_style] border-transparent px-3 py-3 tablet:px-4"
    >
      <TurnHeader {...{ speaker, personaId, role, seat, input }}>
        <span className="ml-auto flex gap-2 text-xs text-muted">
          <span className="wrap-anywhere">{model}</span>
          <Since at={call.startedAt} />
        </span>
      </TurnHeader>
      <div className="mt-1.5 max-w-[68ch] text-read tablet:pl-7">
        <Growing turn={turn} retry={call.retry} isCalling={isCalling} />
        <ToolCalls calls={toolCalls} />
      </div>
    </article>
  )
})

interface GrowingProps {
  readonly turn: number
  readonly retry: Retry | null
  /** A tool is at work for it. */
  readonly isCalling: boolean
}

function Growing({ turn, retry, isCalling }: GrowingProps) {
  const { text: written, restarts } = useSpokenText(turn)
  const text = readableAnswer(written, true)
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
        <p className={clsx('text-muted', caret)}>{isCalling ? 'Waiting for a tool' : 'Thinking'}</p>
      ) : text.length > longText ? (
        <>
          <p className="mb-2 text-sm text-muted">
            A long turn: here is its end, all of it when it is finished.
          </p>
          <PlainText text={`…${text.slice(-2000)}`} />
        </>
      ) : (
        <GrowingMarkdown text={text} className={caretAtEnd} />
      )}
    </>
  )
}

const caret =
  'after:ml-0.5 after:inline-block after:h-[1.1em] after:w-0.5 after:bg-speaker after:align-text-bottom after:content-[""]'

// Behind the last word rather than below it: the end of the last paragraph of the last block.
const caretAtEnd =
  '[&>:last-child>:last-child]:after:ml-0.5 [&>:last-child>:last-child]:after:inline-block [&>:last-child>:last-child]:after:h-[1.1em] [&>:last-child>:last-child]:after:w-0.5 [&>:last-child>:last-child]:after:bg-speaker [&>:last-child>:last-child]:after:align-text-bottom [&>:last-child>:last-child]:after:content-[""]'

function Since({ at }: { readonly at: string }) {
  const now = useNow(1000)
  const ms = now - Date.parse(at)
  return <span className="whitespace-nowrap">{ms < 1000 ? '' : duration(ms)}</span>
}
