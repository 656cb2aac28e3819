import { type RefObject, useCallback, useEffect, useState } from 'react'

const nearPx = 120

const isPageAtEnd = () =>
  document.documentElement.scrollHeight - (window.scrollY + window.innerHeight) < nearPx

/** Keeps the end of what grows in view, for those who are there already and nobody else. */
export function useFollowEnd(ref: RefObject<HTMLElement | null>, isGrowing: boolean) {
  const [isAtEnd, setIsAtEnd] = useState(true)
  useEffect(() => {
    const element = ref.current
    if (!isGrowing || element === null) return
    let isFollowing = isPageAtEnd()
    setIsAtEnd(isFollowing)
    const onScroll = () => {
      isFollowing = isPageAtEnd()
      setIsAtEnd(isFollowing)
    }
    const growth = new ResizeObserver(() => {
      if (isFollowing) window.scrollTo({ top: document.documentElement.scrollHeight })
      else setIsAtEnd(isPageAtEnd())
    })
    growth.observe(element)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      growth.disconnect()
      window.removeEventListener('scroll', onScroll)
    }
  }, [ref, isGrowing])
  const jumpToEnd = useCallback(() => window.scrollTo({ top: document.documentElement.scrollHeight }), [])
  return { isAtEnd, jumpToEnd }
}
