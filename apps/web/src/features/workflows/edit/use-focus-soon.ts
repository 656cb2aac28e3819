import { useCallback, useEffect, useReducer, useRef } from 'react'

/** Focuses what is about to be on the page. @returns takes selectors; the first one that finds something counts. */
export function useFocusSoon(): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([])
  const [, look] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    for (const selector of wanted.current) {
      const target = document.querySelector<HTMLElement>(selector)
      if (target === null) continue
      wanted.current = []
      target.focus({ preventScroll: true })
      // A row stays where it is if it can be seen; a field must not end up below the lines that stay on top.
      const isHead = target.hasAttribute('data-step-head')
      const shown = isHead ? (target.closest('[data-step-row]') ?? target) : target
      shown.scrollIntoView({ block: isHead ? 'nearest' : 'center' })
      return
    }
  })
  return useCallback((...selectors) => {
    wanted.current = selectors
    // It may be on the page already.
    look()
  }, [])
}
