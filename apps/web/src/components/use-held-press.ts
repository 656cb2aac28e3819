import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'

const untilRepeatMs = 400
const repeatMs = 60

/** What a button needs to do something once when pressed, and again and again while it is held. */
export function useHeldPress(action: () => void) {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wasHeld = useRef(false)
  const release = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])

  const repeat = (event: PointerEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    const again = () => {
      if (button.disabled) return
      wasHeld.current = true
      latest.current()
      timer.current = setTimeout(again, repeatMs)
    }
    wasHeld.current = false
    release()
    timer.current = setTimeout(again, untilRepeatMs)
  }
  return {
    onPointerDown: repeat,
    onPointerUp: release,
    onPointerLeave: release,
    onPointerCancel: release,
    // A finger that rests on a button asks for a menu otherwise.
    onContextMenu: (event: MouseEvent) => event.preventDefault(),
    onClick: () => {
      if (!wasHeld.current) latest.current()
      wasHeld.current = false
    },
  }
}
