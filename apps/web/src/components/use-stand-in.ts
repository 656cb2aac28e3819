import { type RefObject, useLayoutEffect, useState } from 'react'
import type { OnDemand } from './on-demand.ts'
import { useOnDemand } from './use-on-demand.ts'

/** What was done to a field before its code had come. */
export interface HandedOver {
  /** What was typed; null: nothing. */
  readonly typed: string | null
  /** Somebody asked for the list, by typing, a press or an arrow key. */
  readonly isOpen: boolean
  readonly hasFocus: boolean
}

const untouched: HandedOver = { typed: null, isOpen: false, hasFocus: false }

/**
 * A field whose code is loaded when somebody points at it or focuses it.
 * @returns the code, undefined until then; what it takes over; and what its ComboboxStandIn is told.
 */
export function useStandIn<Module extends object>(part: OnDemand<Module>) {
  const [module, want] = useOnDemand(part)
  const [handedOver, setHandedOver] = useState(untouched)
  // Another input in its place would break off what an input method is about to write, and a press half-way: its
  // second half would count as one beside the list.
  const [isHeld, setIsHeld] = useState(false)
  return {
    module: isHeld ? undefined : module,
    handedOver,
    standIn: {
      typed: handedOver.typed,
      onWanted: want,
      onHeld: setIsHeld,
      onChange: (changes: Partial<HandedOver>) => {
        want()
        setHandedOver((before) => ({ ...before, ...changes }))
      },
      // Who leaves it before its code has come wants nothing of it any more.
      onLeave: () => setHandedOver(untouched),
    },
  }
}

/** The input goes on where the one that stood in for it was left: with its focus, and with what was typed. */
export function useHandover(input: RefObject<HTMLInputElement | null>, { hasFocus, typed }: HandedOver) {
  useLayoutEffect(() => {
    const element = input.current
    if (!hasFocus || element === null) return
    element.focus({ preventScroll: true })
    if (typed === null) element.select()
    else typeInto(element, typed)
  }, [input, hasFocus, typed])
}

/** As if it was typed right now: the combobox searches for it and marks what fits. */
function typeInto(input: HTMLInputElement, text: string): void {
  input.value = ''
  input.setRangeText(text, 0, 0, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }))
}
