import { type KeyboardEvent, useRef, useState } from 'react'
import { AddressLink } from '../address-link.tsx'
import { Tooltip } from '../tooltip.tsx'
import { type ChartPoint, pointWords } from './chart-shapes.ts'
import type { LineChartLayout } from './line-chart-layout.ts'

interface Props {
  readonly points: readonly ChartPoint[]
  readonly series: readonly string[]
  readonly format: (value: number) => string
  readonly layout: Pick<LineChartLayout, 'columns' | 'plot'>
  /** The point that is looked at; null: none any more. */
  readonly onActive: (place: number | null) => void
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** What the pointer and the keyboard meet above a chart: a column for each point. One stop for Tab, arrows within. */
export function ChartPoints({ points, series, format, layout: { columns, plot }, onActive }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [chosen, setChosen] = useState(points.length - 1)
  const stop = Math.max(0, Math.min(chosen, points.length - 1))

  const onKey = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (move === undefined || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    const next = Math.max(0, Math.min(points.length - 1, move(stop, points.length)))
    list.current?.querySelectorAll<HTMLElement>('a')[next]?.focus()
  }

  return (
    <ol ref={list} onKeyDown={onKey} onPointerLeave={() => onActive(null)}>
      {points.map((point, place) => {
        const words = pointWords(point, series, format)
        const column = columns[place]
        const look = {
          style: {
            left: column?.from ?? 0,
            width: Math.max(1, (column?.to ?? 0) - (column?.from ?? 0)),
            top: plot.top,
            height: plot.bottom - plot.top,
          },
          className: 'absolute block rounded-sm -outline-offset-2 hover:bg-hover focus-visible:bg-hover',
          onPointerEnter: () => onActive(place),
        }
        return (
          <li key={point.key}>
            <Tooltip text={words}>
              {point.href === undefined ? (
                <span {...look} role="img" aria-label={words} />
              ) : (
                <AddressLink
                  {...look}
                  href={point.href}
                  aria-label={words}
                  tabIndex={place === stop ? 0 : -1}
                  onFocus={() => {
                    setChosen(place)
                    onActive(place)
                  }}
                  onBlur={() => onActive(null)}
                />
              )}
            </Tooltip>
          </li>
        )
      })}
    </ol>
  )
}
