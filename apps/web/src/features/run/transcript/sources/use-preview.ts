import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'

const delayMs = 150
/** Time to move from the trigger onto what it shows. */
const graceMs = 200

let closeShown: (() => void) | null = null

/**
 * Shows more about a link while the pointer rests on it or the keyboard's focus is on or in it, and at a tap. One at a time
 * on the whole page.
 *
 * @returns what the element around both needs, and what the link needs.
 */
export function usePreview() {
  const [isOpen, setIsOpen] = useState(false)
  const frame = useRef<HTMLSpanElement>(null)
  const trigger = useRef<HTMLElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pressedWith = useRef('')

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!isOpen) return
    const close = () => setIsOpen(false)
    closeShown?.()
    closeShown = close
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && frame.current?.contains(target) !== true) close()
    }
    document.addEventListener('pointerdown', onPress, true)
    return () => {
      document.removeEventListener('pointerdown', onPress, true)
      if (closeShown === close) closeShown = null
    }
  }, [isOpen])

  const soon = (open: boolean, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setIsOpen(open), ms)
  }
  const now = (open: boolean) => {
    clearTimeout(timer.current)
    setIsOpen(open)
  }
  const hasFocus = () => frame.current?.contains(document.activeElement) === true

  return {
    isOpen,
    trigger,
    close: () => now(false),
    frameProps: {
      ref: frame,
      // A finger does not hover.
      onPointerEnter: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && soon(true, delayMs),
      onPointerLeave: ({ pointerType }: PointerEvent) =>
        pointerType !== 'touch' && !(isOpen && hasFocus()) && soon(false, graceMs),
      onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && now(true),
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (!(relatedTarget instanceof Node && frame.current?.contains(relatedTarget))) now(false)
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isOpen) return
        // Not for what is around it.
        event.stopPropagation()
        trigger.current?.focus()
        now(false)
      },
    },
    triggerProps: {
      ref: (node: HTMLElement | null) => {
        trigger.current = node
      },
      'aria-expanded': isOpen,
      onPointerDown: ({ pointerType }: PointerEvent) => {
        pressedWith.current = pointerType
      },
    },
    /** A finger has seen nothing before it presses: what would be followed is shown. @returns whether that was done. */
    showAtTap: () => {
      const isTap = pressedWith.current === 'touch'
      pressedWith.current = ''
      if (isTap) now(!isOpen)
      return isTap
    },
    toggle: () => now(!isOpen),
  }
}
