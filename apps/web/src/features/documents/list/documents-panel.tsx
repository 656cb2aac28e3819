import type { useInfiniteQuery } from '@tanstack/react-query'
import type { Document } from '@workbench/client/models'
import { SearchX } from 'lucide-react'
import { useCallback, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { RowSkeletons } from '../../../components/row-skeletons.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { noSelection, type Selection } from '../../runs/selection.ts'
import { type DocumentsChanges, type DocumentsSearch, hasFilters } from '../documents-search.ts'
import { DocumentsBulkBar } from './documents-bulk-bar.tsx'
import { DocumentsFilters } from './documents-filters.tsx'
import { DocumentsTable } from './documents-table.tsx'

type ListQuery = Pick<
  ReturnType<typeof useInfiniteQuery>,
  | 'error'
  | 'isFetching'
  | 'hasNextPage'
  | 'isPlaceholderData'
  | 'isFetchNextPageError'
  | 'refetch'
  | 'fetchNextPage'
> & { readonly data: readonly Document[] | undefined }

interface Props {
  readonly query: ListQuery
  readonly search: DocumentsSearch
  readonly onChange: (changes: DocumentsChanges) => void
  readonly onShowAll: () => void
}

/** The documents that fit the filters. */
export function DocumentsPanel({ query, search, onChange, onShowAll }: Props) {
  const onText = useCallback((q: string) => onChange({ q }), [onChange])
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2.5">
        <SearchField
          label="Find by title"
          value={search.q ?? ''}
          onChange={onText}
          className="max-tablet:w-full tablet:w-64"
        />
        <DocumentsFilters search={search} onChange={onChange} documents={query.data ?? []} />
      </div>
      {query.error !== null && (
        <ErrorNotice
          error={query.error}
          title="The documents could not be loaded"
          onRetry={() => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch())}
        />
      )}
      <Rows key={JSON.stringify(search)} query={query} search={search} onShowAll={onShowAll} />
    </div>
  )
}

function Rows({ query, search, onShowAll }: Omit<Props, 'onChange'>) {
  const { data, error, isFetching, hasNextPage, fetchNextPage, isPlaceholderData } = query
  const [selection, setSelection] = useState<Selection<Document>>(noSelection)
  const onNearEnd = useCallback(() => {
    if (!isFetching && error === null) void fetchNextPage()
  }, [isFetching, error, fetchNextPage])
  if (data === undefined) return error === null && <RowSkeletons label="Loading documents" />
  if (data.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={SearchX}
          title={hasFilters(search) ? 'No document fits' : 'No documents'}
          action={
            hasFilters(search) && (
              <>
                <Button onClick={onShowAll}>Show all documents</Button>
                {search.q !== undefined && (
                  <ButtonLink to="/documents" search={{ tab: 'search', q: search.q }}>
                    Search in passages
                  </ButtonLink>
                )}
              </>
            )
          }
        >
          This finds documents by their title. What they say is found among the passages.
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      <DocumentsTable
        documents={data}
        hasMore={hasNextPage}
        onNearEnd={onNearEnd}
        selection={selection}
        onSelection={setSelection}
        isBusy={isPlaceholderData}
      />
      <DocumentsBulkBar selection={selection} onClear={() => setSelection(noSelection)} />
    </>
  )
}
