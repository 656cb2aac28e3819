import { useVirtualizer } from '@tanstack/react-virtual'
import type { Event } from '@workbench/client/models'
import { ArrowDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { isOpenIn, type OpenIds } from '../open-ids.ts'
import { EventRow } from './event-row.tsx'
import { useEndOfList } from './use-end-of-list.ts'

interface Props {
  readonly events: readonly Event[]
  readonly sentenceOf: (event: Event) => string
  /** Another one is another list. */
  readonly filterKey: string
  /** What comes from now on is new; before that it was only read late. */
  readonly isComplete: boolean
  /** Begins at the newest event. */
  readonly startsAtEnd: boolean
  /** Events shown whole. */
  readonly open: OpenIds
  readonly onOpenChange: (id: string, isOpen: boolean) => void
}

const rowHeightPx = 33

/** Thousands of events: only those in view are on the page. */
export function EventList({
  events,
  sentenceOf,
  filterKey,
  isComplete,
  startsAtEnd,
  open,
  onOpenChange,
}: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const end = useEndOfList(scroller, { count: events.length, key: `${filterKey} ${isComplete}`, startsAtEnd })
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    getItemKey: (index) => events[index]?.seq ?? index,
    overscan: 12,
  })
  // Whom the address sends to an event is brought to it, once.
  const wanted = useRef(open)
  useEffect(() => {
    const index = events.findIndex(({ seq }) => isOpenIn(wanted.current, String(seq)))
    if (index === -1) return
    wanted.current = new Set()
    rows.scrollToIndex(index, { align: 'start' })
  }, [events, rows])
  return (
    <div className="relative">
      <div
        ref={scroller}
        onScroll={end.onScroll}
        className="max-h-[max(24rem,calc(100dvh-18rem))] overflow-y-auto overscroll-contain rounded-lg border border-line bg-surface"
      >
        <ol aria-label="Events" className="relative" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const event = events[index]
            if (event === undefined) return null
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={events.length}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <EventRow
                  event={event}
                  sentence={sentenceOf(event)}
                  isOpen={isOpenIn(open, String(event.seq))}
                  onOpenChange={(isOpen) => onOpenChange(String(event.seq), isOpen)}
                />
              </li>
            )
          })}
        </ol>
      </div>
      {isComplete && end.unseen > 0 && (
        <div className="absolute inset-x-0 bottom-3 flex justify-center">
          <Button variant="primary" onClick={end.goToEnd}>
            <ArrowDown aria-hidden />
            {end.unseen} new
          </Button>
        </div>
      )}
    </div>
  )
}
