import { type RefObject, useEffect, useState } from 'react'

// Far enough that nobody who scrolls sees the difference.
const margin = '900px 0px'
const waiting = new WeakMap<Element, () => void>()
let observer: IntersectionObserver | undefined

function observe(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries, self) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        self.unobserve(target)
        waiting.get(target)?.()
      }
    },
    { rootMargin: margin },
  )
  waiting.set(element, onNear)
  observer.observe(element)
  return () => observer?.unobserve(element)
}

/** True from the first time the element is on the screen, or close to it: what is costly to draw can wait till then. */
export function useIsNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (isNear || ref.current === null) return
    return observe(ref.current, () => setIsNear(true))
  }, [ref, isNear])
  return isNear
}
