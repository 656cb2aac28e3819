import type { Turn } from '@workbench/client/models'
import clsx from 'clsx'
import { memo, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useIsNear } from '../../../components/use-is-near.ts'
import { count } from '../../../format/count.ts'
import { duration } from '../../../format/duration.ts'
import { money } from '../../../format/money.ts'
import { useSpeakerStyle } from '../../../speakers/table-hues.ts'
import { TurnSources } from './sources/turn-sources.tsx'
import { useSourceMarkers } from './sources/use-source-markers.tsx'
import { StanceBar } from './stance-bar.tsx'
import { ToolCalls } from './tool-calls.tsx'
import { useTranscript } from './transcript-context.ts'
import { TurnActions } from './turn-actions.tsx'
import { TurnAnswer } from './turn-answer.tsx'
import { TurnHeader } from './turn-header.tsx'
import { TurnMarks } from './turn-marks.tsx'

interface Props {
  readonly turn: Turn
  readonly isSelected: boolean
  /** Somebody at the page is about to speak in the same stage, in which nobody sees the others. */
  readonly isHeldBack?: boolean
}

/** A turn that was spoken. What is costly to draw waits until it is near the screen; its text is always there. */
export const TurnCard = memo(({ turn, isSelected, isHeldBack = false }: Props) => {
  const speakerStyle = useSpeakerStyle()
  const { input } = useTranscript()
  const ref = useRef<HTMLElement>(null)
  const isNear = useIsNear(ref)
  const [isAsking, setIsAsking] = useState(false)
  const [isShown, setIsShown] = useState(false)
  const { index, speaker, personaId, role, seat, text, stance, confidence } = turn
  const markers = useSourceMarkers(turn)
  return (
    <article
      ref={ref}
      id={turnId(index)}
      aria-current={isSelected || undefined}
      aria-label={`Turn ${index + 1}: ${speaker}`}
      style={{ ...speakerStyle(speaker, personaId), containIntrinsicSize: `auto ${heightOf(text)}px` }}
      className={clsx(
        'group relative scroll-mt-16 scroll-mb-8 rounded-lg border px-3 py-3 [content-visibility:auto] tablet:px-4',
        isSelected
          ? 'border-accent-ink bg-surface'
          : 'border-transparent hover:border-line hover:bg-surface/60',
      )}
    >
      <TurnHeader {...{ speaker, personaId, role, seat, input }}>
        <TurnMarks turn={turn} />
        {stance !== null && <StanceBar stance={stance} />}
        {confidence !== null && (
          <span className="whitespace-nowrap text-muted">{Math.round(confidence * 100)} % sure</span>
        )}
        <TurnFigures turn={turn} />
      </TurnHeader>
      <div className="mt-1.5 max-w-[68ch] text-read tablet:pl-7">
        {isHeldBack && !isShown ? (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base text-muted">
            Hidden, since nobody sees the others in this stage.
            <Button onClick={() => setIsShown(true)}>Show it all the same</Button>
          </p>
        ) : (
          <TurnAnswer turn={turn} isNear={isNear} markers={markers} />
        )}
        {isNear && <ToolCalls calls={turn.toolCalls} />}
        {isNear && <TurnSources turn={turn} />}
        {isNear && <TurnActions turn={turn} isAsking={isAsking} onAsk={setIsAsking} />}
      </div>
    </article>
  )
})

/** Model and time; tokens and cost join when the pointer or the focus is on the turn. */
const TurnFigures = ({ turn: { index, model, latencyMs, usage, by } }: { readonly turn: Turn }) => (
  <span className="ml-auto flex min-w-0 flex-wrap justify-end gap-x-2 text-xs text-muted">
    <span className="opacity-0 transition-opacity duration-100 group-focus-within:opacity-100 group-hover:opacity-100 max-tablet:hidden">
      {by === undefined && `${count(usage.inputTokens + usage.outputTokens)} tokens`}
      {by === undefined && usage.costUsd !== null && ` · ${money(usage.costUsd)}`}
    </span>
    <bdi className="wrap-anywhere">{by === undefined ? model : (by ?? 'a person')}</bdi>
    <span className="whitespace-nowrap">{duration(latencyMs)}</span>
    <TurnLink index={index} />
  </span>
)

/** The turn's own address. A plain link: hundreds that watch the address would be slow. */
function TurnLink({ index }: { readonly index: number }) {
  const { onSelect } = useTranscript()
  return (
    <a
      href={`?turn=${index}`}
      aria-label={`Select turn ${index + 1}`}
      className="rounded-sm hover:text-ink hover:underline"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onSelect(index)
      }}
    >
      #{index + 1}
    </a>
  )
}

export const turnId = (index: number): string => `turn-${index}`

/** About as high as the turn will be, so that the scroll bar tells the truth before it is drawn. */
export const heightOf = (text: string): number => 100 + Math.ceil(Math.min(text.length, 4000) / 72) * 26
