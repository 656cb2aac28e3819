import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useSettled } from '../../../live/use-settled.ts'
import { isWhole, panned, type Span, zoomed } from './time-axis.ts'

const wheelStep = 1.0025

export interface Zoom {
  readonly view: Span
  readonly isWhole: boolean
  readonly show: (view: Span | null) => void
  /** Around the middle. @param factor - Over 1: closer. */
  readonly by: (factor: number) => void
  /** @param share - Of what is in view; below 0: back. */
  readonly pan: (share: number) => void
}

// A wheel turns on for a while, and an address that changes with each of its steps would be refused by browsers.
const settledMs = 300

interface Options {
  /** Where the wheel is listened to. */
  readonly grid: RefObject<HTMLElement | null>
  /** Where bars are drawn; its width is the view's. */
  readonly axis: RefObject<HTMLElement | null>
  /** What is looked at as the page opens; null: all of it. */
  readonly first: Span | null
  /** Told when a look has stood still for a moment, so that somebody can keep it. */
  readonly onSettled: (view: Span | null) => void
}

/**
 * What part of a stretch of time is in view: all of it, growing with it, until somebody looks closer. The wheel zooms
 * with Ctrl or ⌘ (pinching does the same) and moves with Shift or sideways.
 */
export function useZoom({ grid, axis, first, onSettled }: Options, whole: Span): Zoom {
  const [chosen, setChosen] = useState(first)
  const settled = useSettled(chosen, settledMs)
  const told = useRef(first)
  useEffect(() => {
    if (told.current === settled) return
    told.current = settled
    onSettled(settled)
  }, [settled, onSettled])
  const view = chosen ?? whole
  const latest = useRef({ view, whole })
  latest.current = { view, whole }

  const show = useCallback((next: Span | null) => {
    setChosen(next === null || isWhole(next, latest.current.whole) ? null : next)
  }, [])
  const by = useCallback(
    (factor: number) => {
      const { view: now, whole: all } = latest.current
      show(zoomed(now, all, factor, (now.fromMs + now.toMs) / 2))
    },
    [show],
  )
  const pan = useCallback(
    (share: number) => {
      const { view: now, whole: all } = latest.current
      show(panned(now, all, share * (now.toMs - now.fromMs)))
    },
    [show],
  )

  useEffect(() => {
    const element = grid.current
    if (element === null) return
    // React listens to the wheel passively, and then the browser would zoom the page.
    const onWheel = (event: WheelEvent) => {
      const { view: now, whole: all } = latest.current
      const { left, width } = (axis.current ?? element).getBoundingClientRect()
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const share = Math.min(1, Math.max(0, (event.clientX - left) / width))
        show(zoomed(now, all, wheelStep ** -event.deltaY, now.fromMs + share * (now.toMs - now.fromMs)))
        return
      }
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX
      if (isWhole(now, all) || Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return
      event.preventDefault()
      show(panned(now, all, (sideways / width) * (now.toMs - now.fromMs)))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [grid, axis, show])

  return { view, isWhole: isWhole(view, whole), show, by, pan }
}
