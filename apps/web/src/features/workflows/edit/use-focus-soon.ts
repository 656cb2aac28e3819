import { useCallback, useEffect, useRef } from 'react'

/** Focuses what is about to be on the page. @returns takes selectors; the first one that finds something counts. */
export function useFocusSoon(): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([])
  useEffect(() => {
    for (const selector of wanted.current) {
      const target = document.querySelector<HTMLElement>(selector)
      if (target === null) continue
      wanted.current = []
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'nearest' })
      return
    }
  })
  return useCallback((...selectors) => {
    wanted.current = selectors
  }, [])
}
