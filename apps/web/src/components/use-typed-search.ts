import type { Combobox } from '@base-ui/react/combobox'
import { useState } from 'react'
import { useSettled } from '../live/use-settled.ts'

const pauseMs = 150

/**
 * A combobox whose items the server finds: what to ask it for, and what the root of the combobox needs for that.
 * @param isOpenAtFirst - It was asked for before it was there.
 */
export function useTypedSearch(isOpenAtFirst = false) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const [typed, setTyped] = useState('')
  return {
    /** What was typed, a moment after the last key; what is chosen already is not searched for. */
    q: useSettled(typed.trim(), pauseMs),
    isOpen,
    root: {
      filter: null,
      autoHighlight: true,
      open: isOpen,
      onOpenChange: (open: boolean) => {
        setIsOpen(open)
        // The first letter opens the list, and is searched for.
        if (!open) setTyped('')
      },
      onInputValueChange: (text: string, { reason }: Combobox.Root.ChangeEventDetails) => {
        if (reason === 'input-change' || reason === 'input-clear') setTyped(text)
      },
    },
  }
}
