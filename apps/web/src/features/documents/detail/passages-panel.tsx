import type { Document } from '@workbench/client/models'
import { FileSearch, SearchX } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import type { DocumentSearch } from '../documents-search.ts'
import { PassageList } from './passage-list.tsx'
import { usePassages } from './use-passages.ts'

interface Props {
  readonly document: Document
  readonly search: DocumentSearch
  readonly onSearch: (search: DocumentSearch) => void
}

/** What a document was cut into, in its order. */
export function PassagesPanel({ document: { id, status }, search, onSearch }: Props) {
  const { q, chunk } = search
  const { query, isMissing, isOfDocument } = usePassages(id, q, chunk)
  const { data: chunks, error, isFetching, hasNextPage, fetchNextPage, isFetchNextPageError } = query
  const { hasPreviousPage, fetchPreviousPage, isFetchingPreviousPage } = query
  const onNearEnd = useCallback(() => {
    if (!isFetching && error === null) void fetchNextPage()
  }, [isFetching, error, fetchNextPage])
  const onText = useCallback((text: string) => onSearch(text === '' ? {} : { q: text }), [onSearch])
  return (
    <div className="flex flex-col gap-3">
      <SearchField
        label="Search in this document"
        value={q ?? ''}
        onChange={onText}
        className="max-tablet:w-full tablet:w-80"
      />
      {chunk !== undefined && isMissing && chunks !== undefined && (
        <Missing isFiltered={isOfDocument && q !== undefined} onShow={() => onSearch({ chunk })} />
      )}
      {error !== null && (
        <ErrorNotice
          error={error}
          title="The passages could not be loaded"
          onRetry={() => void (isFetchNextPageError ? fetchNextPage() : query.refetch())}
        />
      )}
      {chunks === undefined ? (
        error === null && <SkeletonLines count={5} label="Loading passages" />
      ) : chunks.length === 0 ? (
        <Card>{q === undefined ? <NoPassages status={status} /> : <NothingFits />}</Card>
      ) : (
        <PassageList
          key={q ?? ''}
          {...(hasPreviousPage && {
            before: { isLoading: isFetchingPreviousPage, onShow: () => void fetchPreviousPage() },
          })}
          chunks={chunks}
          q={q ?? ''}
          pointedAt={chunk}
          hasMore={hasNextPage}
          onNearEnd={onNearEnd}
        />
      )}
    </div>
  )
}

interface MissingProps {
  /** It is there, and what was searched for is not in it. */
  readonly isFiltered: boolean
  readonly onShow: () => void
}

/** The address points at a passage that is not in the list. */
function Missing({ isFiltered, onShow }: MissingProps) {
  if (isFiltered) {
    return (
      <p role="status" className="flex flex-wrap items-center gap-2 text-sm text-muted">
        The passage you came for is not among those that are found. <Button onClick={onShow}>Show it</Button>
      </p>
    )
  }
  return (
    <p role="status" className="rounded-lg border border-line bg-waiting-soft px-4 py-2.5 text-sm">
      The passage you came for is gone: the document has changed since. Debates that cited it keep its words.
    </p>
  )
}

const NoPassages = ({ status }: Pick<Document, 'status'>) => (
  <EmptyState icon={FileSearch} title={status === 'ready' ? 'There was no text in it' : 'No passages yet'}>
    {status === 'ready'
      ? 'Pictures of text, e.g. scanned pages, can’t be read; a file with text in it can replace it.'
      : 'They stand here as soon as the document was read.'}
  </EmptyState>
)

const NothingFits = () => (
  <EmptyState icon={SearchX} title="No passage fits">
    Try other words, or fewer.
  </EmptyState>
)
