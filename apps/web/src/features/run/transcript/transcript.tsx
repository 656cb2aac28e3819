import { ArrowDown } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { useStagedCount } from '../../../components/use-staged-count.ts'
import type { LiveToolCall } from '../event-data.ts'
import { speakers, stepsUnderWay } from '../live-run.ts'
import type { RunView } from '../run-view.ts'
import { CallNote } from './call-note.tsx'
import { ForkMark } from './fork-mark.tsx'
import { isHeldBack } from './held-back.ts'
import { LiveTurn } from './live-turn.tsx'
import { PersonNote } from './person-note.tsx'
import { StepsUnderWay } from './steps-under-way.tsx'
import { stageName, type TranscriptItem, transcriptItems } from './transcript-items.ts'
import { heightOf, TurnCard } from './turn-card.tsx'
import { useFollowEnd } from './use-follow-end.ts'

// More than a screen holds.
const firstItems = 10
const noToolCalls: readonly LiveToolCall[] = []

interface Props {
  readonly view: RunView
  readonly selected: number | undefined
}

/** What was said, and what is being said. */
export function Transcript({ view: { run, result, live, isLive }, selected }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const { isAtEnd, jumpToEnd } = useFollowEnd(ref, isLive)
  const speaking = useMemo(() => speakers(live), [live])
  const toolCalls = useMemo(() => Map.groupBy(live.toolCalls, ({ turn }) => turn), [live.toolCalls])
  const items = useMemo(
    () => transcriptItems({ ...result, format: run.input.format, forkedFrom: run.forkedFrom }, speaking),
    [result, run.input.format, run.forkedFrom, speaking],
  )
  const wanted = items.findIndex((item) => item.kind === 'turn' && item.turn.index === selected)
  const count = useStagedCount(items.length, Math.max(firstItems, wanted + firstItems))
  return (
    <div ref={ref} className="flex min-w-0 flex-col gap-1">
      {items.slice(0, count).map((item) => {
        switch (item.kind) {
          case 'heading':
            return <StageHeading key={item.key} stage={item} />
          case 'call':
            return <CallNote key={item.key} call={item.call} input={run.input} />
          case 'note':
            return <PersonNote key={item.key} note={item.note} isLive={isLive} />
          case 'fork':
            return <ForkMark key={item.key} {...item.from} />
          case 'speaking':
            return (
              <LiveTurn
                key={item.key}
                call={item.call}
                toolCalls={toolCalls.get(item.call.turn) ?? noToolCalls}
              />
            )
          default:
            return (
              <TurnCard
                key={item.key}
                turn={item.turn}
                isSelected={item.turn.index === selected}
                isHeldBack={isHeldBack(item.turn, run)}
              />
            )
        }
      })}
      {/* The page is as long as it will be, so that going back finds its place. */}
      {count < items.length && <div aria-hidden style={{ height: heightOfRest(items.slice(count)) }} />}
      <StepsUnderWay steps={stepsUnderWay(live)} />
      {isLive && !isAtEnd && (
        <div className="pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center tablet:bottom-5">
          <Button className="pointer-events-auto shadow-float" onClick={jumpToEnd}>
            <ArrowDown aria-hidden />
            Jump to the end
          </Button>
        </div>
      )}
    </div>
  )
}

const heightOfRest = (items: readonly TranscriptItem[]): number =>
  items.reduce((sum, item) => sum + (item.kind === 'turn' ? heightOf(item.turn.text) : 60), 0)

type Stage = Extract<TranscriptItem, { readonly kind: 'heading' }>

const StageHeading = ({ stage: { round, phase, isBlind } }: { readonly stage: Stage }) => (
  <div className="mt-4 flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1.5 first:mt-0">
    <h2 className="text-sm font-semibold wrap-anywhere">{stageName(round, phase)}</h2>
    {isBlind && <p className="text-sm text-muted">All at once, nobody saw the others</p>}
  </div>
)
