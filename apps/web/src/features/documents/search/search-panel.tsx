import { useQuery } from '@tanstack/react-query'
import { SearchX, TextSearch, X } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { Card } from '../../../components/card.tsx'
import { Chip } from '../../../components/chip.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { RowSkeletons } from '../../../components/row-skeletons.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { passagesFoundQuery } from '../documents-queries.ts'
import type { DocumentsChanges, DocumentsSearch } from '../documents-search.ts'
import { EmbeddingNote } from './embedding-note.tsx'
import { HitRow } from './hit-row.tsx'

interface Props {
  readonly search: DocumentsSearch
  readonly onChange: (changes: DocumentsChanges) => void
}

/** Passages of all documents that answer a question, best first. */
export function SearchPanel({ search, onChange }: Props) {
  const { q = '', tag, collection } = search
  const onText = useCallback((text: string) => onChange({ q: text }), [onChange])
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label="Search in all passages"
          value={q}
          onChange={onText}
          className="max-tablet:w-full tablet:w-120"
        />
        {tag !== undefined && (
          <Chip isOn onChange={() => onChange({ tag: undefined })}>
            <bdi className="max-w-40 truncate">Tag {tag}</bdi>
            <X aria-label="Remove" />
          </Chip>
        )}
      </div>
      {q.trim() === '' ? (
        <EmptyState icon={TextSearch} title="Ask the documents">
          {collection === undefined
            ? 'A question or a few words: the passages that fit best stand here, each with a link to its place.'
            : `A question or a few words: the passages of “${collection}” that fit best stand here.`}
        </EmptyState>
      ) : (
        <Found search={search} />
      )}
    </div>
  )
}

function Found({ search }: { readonly search: DocumentsSearch }) {
  const { data, error, refetch, isPlaceholderData } = useQuery(passagesFoundQuery(search))
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Passages')
  if (error !== null) {
    return <ErrorNotice error={error} title="The search did not work" onRetry={() => void refetch()} />
  }
  if (data === undefined) return <RowSkeletons label="Searching" />
  const { items, embeddingModel } = data
  return (
    <>
      <EmbeddingNote model={embeddingModel} />
      {items.length === 0 ? (
        <EmptyState icon={SearchX} title="No passage fits">
          Try other words, or fewer. Only documents that are ready can be found.
        </EmptyState>
      ) : (
        <Card aria-label="Passages found" aria-busy={isPlaceholderData} className="overflow-hidden">
          <p role="status" className="sr-only">
            {items.length} {items.length === 1 ? 'passage' : 'passages'}
          </p>
          <ul ref={list}>
            {items.map((hit) => (
              <HitRow key={hit.chunkId} hit={hit} hasCollection={search.collection === undefined} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
