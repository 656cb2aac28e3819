import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Document, DocumentUse } from '@workbench/client/models'
import { MessagesSquare, SearchX, X } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { Card } from '../../../components/card.tsx'
import { Chip } from '../../../components/chip.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { LoadMore } from '../../../components/load-more.tsx'
import { RowSkeletons } from '../../../components/row-skeletons.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { Tag } from '../../../components/tag.tsx'
import { Time } from '../../../components/time.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { chunkQuery, usesQuery } from '../documents-queries.ts'
import type { DocumentSearch } from '../documents-search.ts'

interface Props {
  readonly document: Document
  readonly search: DocumentSearch
  readonly onSearch: (search: DocumentSearch) => void
}

/** Turns that were given passages of the document, and whether they cited them. */
export function UsesPanel({ document: { id }, search, onSearch }: Props) {
  const { q, chunk } = search
  const query = useInfiniteQuery(usesQuery(id, search))
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Used in')
  const onText = useCallback(
    (text: string) =>
      onSearch({
        tab: 'uses',
        ...(chunk !== undefined && { chunk }),
        ...(text !== '' && { q: text }),
      }),
    [onSearch, chunk],
  )
  const uses: readonly DocumentUse[] | undefined = query.data
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label="Search runs and speakers"
          value={q ?? ''}
          onChange={onText}
          className="max-tablet:w-full tablet:w-80"
        />
        {chunk !== undefined && (
          <PassageChip
            chunk={chunk}
            onRemove={() => onSearch({ tab: 'uses', ...(q !== undefined && { q }) })}
          />
        )}
      </div>
      {query.isError && uses === undefined ? (
        <ErrorNotice
          error={query.error}
          title="Its uses could not be loaded"
          onRetry={() => void query.refetch()}
        />
      ) : uses === undefined ? (
        <RowSkeletons label="Loading uses" />
      ) : uses.length === 0 ? (
        <Card>{q === undefined && chunk === undefined ? <NoUses /> : <NothingFits />}</Card>
      ) : (
        <>
          <Card aria-label="Used in" aria-busy={query.isPlaceholderData} className="overflow-hidden">
            <ul ref={list}>
              {uses.map((use) => (
                <UseRow key={`${use.runId} ${use.turn} ${use.marker}`} documentId={id} use={use} />
              ))}
            </ul>
          </Card>
          <LoadMore query={query} what="uses" />
        </>
      )}
    </div>
  )
}

function PassageChip({ chunk, onRemove }: { readonly chunk: string; readonly onRemove: () => void }) {
  const { data } = useQuery({ ...chunkQuery(chunk), retry: false })
  return (
    <Chip isOn onChange={onRemove}>
      {data === undefined ? 'One passage' : `Passage ${data.ordinal + 1}`}
      <X aria-label="Remove" />
    </Chip>
  )
}

function UseRow({ documentId, use }: { readonly documentId: string; readonly use: DocumentUse }) {
  const { runId, runTitle, turn, speaker, chunkId, marker, isCited, at } = use
  return (
    <li className="relative flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 not-first:border-t hover:bg-hover">
      <span className="flex min-w-0 flex-1 flex-col max-tablet:basis-full">
        <Link
          data-row
          to="/runs/$id"
          params={{ id: runId }}
          search={{ turn }}
          className="truncate font-medium -outline-offset-2 after:absolute after:inset-0"
        >
          <bdi>{runTitle}</bdi>
        </Link>
        <span className="flex min-w-0 gap-1 text-sm text-muted">
          <bdi className="min-w-0 truncate">{speaker}</bdi>
          <span className="shrink-0">· turn {turn + 1}</span>
        </span>
      </span>
      <Tag>{isCited ? `cited as [${marker}]` : `given as [${marker}], not cited`}</Tag>
      <Link
        to="/documents/$id"
        params={{ id: documentId }}
        search={{ chunk: chunkId }}
        className="relative z-10 text-sm text-accent-ink underline-offset-2 hover:underline"
      >
        Show the passage
      </Link>
      <span className="relative w-20 text-right text-sm text-muted max-tablet:ml-auto">
        <Time at={at} />
      </span>
    </li>
  )
}

const NoUses = () => (
  <EmptyState icon={MessagesSquare} title="No debate was given any of it yet">
    Name its collection in a scenario, or below a debate’s topic: speakers are then given the passages that
    fit best.
  </EmptyState>
)

const NothingFits = () => (
  <EmptyState icon={SearchX} title="No use fits">
    The search looks at titles of runs and at speakers.
  </EmptyState>
)
