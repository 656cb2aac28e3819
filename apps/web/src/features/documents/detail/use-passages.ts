import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { chunkQuery, chunksQuery } from '../documents-queries.ts'
import { beginningFor } from './passages-around.ts'

/**
 * Passages of a document, from its beginning or, when the address points at one far down, from a little above that one:
 * nobody waits for all that stand before it. Within what is there the address can point at others without another beginning.
 */
export function usePassages(id: string, q: string | undefined, pointedAt: string | undefined) {
  const isPointing = pointedAt !== undefined && q === undefined
  const target = useQuery({ ...chunkQuery(pointedAt ?? ''), enabled: pointedAt !== undefined, retry: false })
  const [beginning, setBeginning] = useState(isPointing ? undefined : 0)
  // Unknown until it is known where the passage stands.
  const from = q !== undefined ? 0 : (beginning ?? (isPointing ? undefined : 0))
  const query = useInfiniteQuery({ ...chunksQuery(id, q, from ?? 0), enabled: from !== undefined })

  const isThere = query.data?.some((chunk) => chunk.id === pointedAt) === true
  const isPlaced = isThere && beginning !== undefined
  const found = target.data?.documentId === id ? target.data : undefined
  // One that is gone, or of another document, stands nowhere: the list begins where it did.
  const place = found === undefined ? (beginning ?? 0) : beginningFor(found.ordinal)
  const wanted = isPointing && !isPlaced && !target.isPending ? place : null
  useEffect(() => {
    if (wanted !== null) setBeginning(wanted)
  }, [wanted])
  const isMoving = wanted !== null && wanted !== beginning
  const isMissing = pointedAt !== undefined && !isThere && !target.isPending && !query.isFetching && !isMoving
  return { query, isMissing, isOfDocument: found !== undefined }
}
