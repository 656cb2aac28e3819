import { useWindowVirtualizer } from '@tanstack/react-virtual'
import type { DocumentChunk } from '@workbench/client/models'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { Passage } from './passage.tsx'

interface Props {
  readonly chunks: readonly DocumentChunk[]
  readonly q: string
  /** Id of the passage that is scrolled to and marked. */
  readonly pointedAt: string | undefined
  readonly hasMore: boolean
  /** What stands before the first of them can be had. */
  readonly before?: { readonly isLoading: boolean; readonly onShow: () => void }
  /** Somebody is about to come to the end of what is there. */
  readonly onNearEnd: () => void
}

// A passage has a thousand characters as a rule.
const likelyHeight = 230
const covered = 64
const overscan = 4
const skeletons = 2
const ahead = 60

/** Passages of a document; only those in sight are on the page, ten thousand as they may be. */
export function PassageList({ chunks, q, pointedAt, before, hasMore, onNearEnd }: Props) {
  const list = useRef<HTMLOListElement>(null)
  useRowKeys(list as RefObject<HTMLElement | null>, 'Passages')
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const place = () => setOffset((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    const observer = new ResizeObserver(place)
    observer.observe(document.body)
    place()
    return () => observer.disconnect()
  }, [])
  const rows = useWindowVirtualizer({
    count: chunks.length + (hasMore ? skeletons : 0),
    estimateSize: () => likelyHeight,
    getItemKey: (index) => chunks[index]?.id ?? index,
    overscan,
    scrollMargin: offset,
    scrollPaddingStart: covered,
  })
  const items = rows.getVirtualItems()
  const isNearEnd = hasMore && (items.at(-1)?.index ?? 0) + ahead > chunks.length
  useEffect(() => {
    if (isNearEnd) onNearEnd()
  }, [isNearEnd, onNearEnd])

  const place = pointedAt === undefined ? -1 : chunks.findIndex(({ id }) => id === pointedAt)
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    // Once for each address: whoever scrolls on is not brought back.
    if (place === -1 || offset === 0 || shown.current === pointedAt) return
    shown.current = pointedAt
    rows.scrollToIndex(place, { align: 'center' })
  }, [rows, place, pointedAt, offset])
  const above = q === '' ? (chunks[0]?.ordinal ?? 0) : 0
  const first = useRef(chunks[0]?.id)
  useLayoutEffect(() => {
    const earlier = chunks.findIndex(({ id }) => id === first.current)
    first.current = chunks[0]?.id
    // What was in sight stays there when others come above it.
    if (earlier > 0) rows.scrollToIndex(earlier, { align: 'start' })
  }, [chunks, rows])
  return (
    <Card className="overflow-hidden">
      {before !== undefined && (
        <div className="border-b border-line px-4 py-2">
          <Button onClick={before.onShow} isBusy={before.isLoading}>
            Show the passages before
          </Button>
        </div>
      )}
      <ol ref={list} aria-label="Passages" className="relative" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const chunk = chunks[index]
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={above + index + 1}
              aria-setsize={hasMore ? -1 : above + chunks.length}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {chunk === undefined ? (
                <div className="flex flex-col gap-2 px-4 py-4">
                  <Skeleton className="h-3 w-40" />
                  <Skeleton className="h-16 w-full" />
                </div>
              ) : (
                <Passage chunk={chunk} q={q} isPointedAt={chunk.id === pointedAt} />
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
