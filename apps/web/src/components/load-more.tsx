import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import { ErrorNotice } from './error-notice.tsx'

interface Props {
  readonly query: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error' | 'fetchNextPage'
  >
  /** What there is more of, e.g. "personas". */
  readonly what: string
}

/** The next page of a list: by itself before one comes to its end, and by a button. */
export function LoadMore({ query, what }: Props) {
  const end = useRef<HTMLDivElement>(null)
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = query
  useEffect(() => {
    if (end.current === null || isFetchingNextPage || isFetchNextPageError) return
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && void fetchNextPage(),
      { rootMargin: '800px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  if (isFetchNextPageError) {
    return (
      <ErrorNotice
        error={error}
        title={`More ${what} could not be loaded`}
        onRetry={() => void fetchNextPage()}
      />
    )
  }
  if (!hasNextPage) return null
  return (
    <div ref={end} className="flex justify-center py-4">
      <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        More {what}
      </Button>
    </div>
  )
}
