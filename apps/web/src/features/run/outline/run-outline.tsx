import type { Turn } from '@workbench/client/models'
import clsx from 'clsx'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useStagedCount } from '../../../components/use-staged-count.ts'
import { useSpeakerStyle } from '../../../speakers/table-hues.ts'
import { speakers } from '../live-run.ts'
import type { RunView } from '../run-view.ts'
import { seatLabel } from '../transcript/seat-label.ts'
import { StanceMark } from '../transcript/stance-bar.tsx'
import { stanceNumber, stanceWords } from '../transcript/stance-words.ts'
import { stageName, type TranscriptItem, transcriptItems } from '../transcript/transcript-items.ts'

// More than a screen holds.
const firstItems = 30

interface Props {
  readonly view: RunView
  readonly selected: number | undefined
  readonly onSelect: (turn: number) => void
}

/** All rounds and turns at a glance, with the stance each was spoken with. */
export const RunOutline = memo(({ view: { run, result, live, isLive }, selected, onSelect }: Props) => {
  const speaking = useMemo(() => speakers(live), [live])
  const items = useMemo(
    () => transcriptItems({ turns: result.turns, calls: [], format: run.input.format }, speaking),
    [result, run.input.format, speaking],
  )
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    const item = selected === undefined ? null : ref.current?.querySelector('[aria-current]')
    if (item) keepInView(item)
  }, [selected])
  const wanted = items.findIndex((item) => item.kind === 'turn' && item.turn.index === selected)
  const count = useStagedCount(items.length, Math.max(firstItems, wanted + 1))
  // As in the transcript, they stand at its end.
  const awaited = isLive ? run.awaitedTurns : []
  if (items.length === 0 && awaited.length === 0) return null
  return (
    <nav ref={ref} aria-label="Outline" className="text-sm">
      {result.turns.some(({ stance }) => stance !== null) && (
        <p aria-hidden className="flex justify-end gap-2 px-2 pb-1 text-xs text-muted">
          <span className="flex w-16 justify-between">
            <span>against</span>
            <span>for</span>
          </span>
        </p>
      )}
      <ol className="flex flex-col">
        {items.slice(0, count).map((item) => (
          <li key={item.key}>
            <Item item={item} input={run.input} selected={selected} onSelect={onSelect} />
          </li>
        ))}
        {awaited.map((turn) => (
          <li key={`awaited/${turn.turn}`}>
            <ComingItem {...turn} input={run.input} word="a person" look="text-waiting" />
          </li>
        ))}
        {result.verdict !== null && (
          <li>
            <a href="#verdict" className="mt-2 block rounded-sm px-2 py-1 font-medium hover:bg-hover">
              Verdict
            </a>
          </li>
        )}
        {!isLive && (
          <li>
            <a href="#scorecard" className="block rounded-sm px-2 py-1 font-medium hover:bg-hover">
              Scorecard
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
})

/** Scrolls the outline alone: scrollIntoView would move the page, too. */
function keepInView(item: Element) {
  const frame = item.closest('[data-scrolls]')
  if (frame === null) return
  const { top, bottom } = frame.getBoundingClientRect()
  const place = item.getBoundingClientRect()
  if (place.top < top) frame.scrollTop -= top - place.top
  else if (place.bottom > bottom) frame.scrollTop += place.bottom - bottom
}

interface ItemProps {
  readonly item: TranscriptItem
  readonly input: RunView['run']['input']
  readonly selected: number | undefined
  readonly onSelect: (turn: number) => void
}

function Item({ item, input, selected, onSelect }: ItemProps) {
  switch (item.kind) {
    case 'heading':
      return (
        <p className="px-2 pt-2.5 pb-0.5 text-xs font-medium text-muted">
          {stageName(item.round, item.phase)}
        </p>
      )
    case 'speaking':
      return <ComingItem {...item.call} input={input} word="speaking" look="text-running" />
    case 'turn':
      return (
        <TurnItem
          turn={item.turn}
          input={input}
          isSelected={item.turn.index === selected}
          onSelect={onSelect}
        />
      )
    default:
      return null
  }
}

interface ComingItemProps {
  readonly turn: number | null
  readonly seat: number | null
  readonly speaker: string
  readonly personaId: string | null
  readonly input: ItemProps['input']
  /** What happens with it now. */
  readonly word: string
  readonly look: string
}

/** A turn that is not there yet. */
const ComingItem = ({ turn, seat, speaker, personaId, input, word, look }: ComingItemProps) => {
  const speakerStyle = useSpeakerStyle()
  return (
    <p
      style={speakerStyle(speaker, personaId)}
      className="flex h-7 items-center gap-2 border-l-2 border-transparent px-2 text-muted"
    >
      <span className="w-5 shrink-0 text-right text-xs">{(turn ?? 0) + 1}</span>
      <span className="min-w-0 flex-1 truncate">{seatLabel(input, seat, speaker)}</span>
      <span className={clsx('text-xs', look)}>{word}</span>
    </p>
  )
}

interface TurnItemProps {
  readonly turn: Turn
  readonly input: ItemProps['input']
  readonly isSelected: boolean
  readonly onSelect: (turn: number) => void
}

const TurnItem = memo(({ turn, input, isSelected, onSelect }: TurnItemProps) => {
  const { index, seat, speaker, personaId, stance, refused } = turn
  const speakerStyle = useSpeakerStyle()
  return (
    <a
      href={`?turn=${index}`}
      aria-current={isSelected || undefined}
      style={speakerStyle(speaker, personaId)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onSelect(index)
      }}
      className={clsx(
        'flex h-7 items-center gap-2 border-l-2 px-2 hover:bg-hover',
        isSelected ? 'border-speaker bg-hover font-medium' : 'border-transparent',
      )}
    >
      <span className="w-5 shrink-0 text-right text-xs text-muted">{index + 1}</span>
      <span className="min-w-0 flex-1 truncate">{seatLabel(input, seat, speaker)}</span>
      {refused && <span className="text-xs text-waiting">declined</span>}
      {stance !== null && (
        <span className="w-16 shrink-0" title={`${stanceNumber(stance)}, ${stanceWords(stance)}`}>
          <StanceMark stance={stance} isWide />
          <span className="sr-only">{stanceWords(stance)}</span>
        </span>
      )}
    </a>
  )
})
