import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { type Span, spanBetween } from './time-axis.ts'

const startsAfterPx = 4

interface Options {
  readonly axis: RefObject<HTMLElement | null>
  readonly view: Span
  readonly onRange: (span: Span) => void
}

/** A stretch of the axis drawn with the mouse. A press without a movement stays a click. */
export function useRangeDrag({ axis, view, onRange }: Options) {
  const startX = useRef<number | null>(null)
  const [range, setRange] = useState<Span | null>(null)

  const momentAt = (clientX: number): number => {
    const { left, width } = axis.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    const share = Math.min(1, Math.max(0, (clientX - left) / width))
    return view.fromMs + share * (view.toMs - view.fromMs)
  }
  const forget = () => {
    startX.current = null
    setRange(null)
  }

  return {
    range,
    handlers: {
      onPointerDown({ button, pointerType, clientX }: PointerEvent) {
        const box = axis.current?.getBoundingClientRect()
        // A finger scrolls.
        if (button !== 0 || pointerType === 'touch' || box === undefined) return
        if (clientX >= box.left && clientX <= box.right) startX.current = clientX
      },
      onPointerMove({ clientX, currentTarget, pointerId }: PointerEvent) {
        if (startX.current === null) return
        if (range === null && Math.abs(clientX - startX.current) < startsAfterPx) return
        currentTarget.setPointerCapture(pointerId)
        setRange(spanBetween(momentAt(startX.current), momentAt(clientX), view))
      },
      onPointerUp() {
        if (range !== null) onRange(range)
        forget()
      },
      onPointerCancel: forget,
    },
  }
}
