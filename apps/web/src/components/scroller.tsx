import clsx from 'clsx'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface Props {
  /** What scrolls in it, for those who come to it by keys. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

// Keys scroll what has the focus, and not every browser gives it to a frame by itself.
const reachable = { role: 'group', tabIndex: 0 } as const

/** A frame whose content scrolls within it when it is too wide or too high, so that the page does not. */
export function Scroller({ label, className, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [isOverfull, setIsOverfull] = useState(false)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() =>
      setIsOverfull(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      ),
    )
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={frame}
      {...(isOverfull && { ...reachable, 'aria-label': label })}
      className={clsx('relative min-w-0 overflow-auto', className)}
    >
      {children}
    </div>
  )
}
