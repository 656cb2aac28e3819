import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { RecordCollection } from '@workbench/client/models'
import { Database, Download, SearchX } from 'lucide-react'
import { useCallback } from 'react'
import { Button, buttonClass } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Chip } from '../../components/chip.tsx'
import { Combobox } from '../../components/combobox.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { Page } from '../../components/page.tsx'
import { RowSkeletons } from '../../components/row-skeletons.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { count } from '../../format/count.ts'
import { recordsDownload } from './records-download.ts'
import { recordCollectionsQuery, recordsQuery } from './records-queries.ts'
import type { RecordsSearch } from './records-search.ts'
import { RecordsTable } from './records-table.tsx'

const route = getRouteApi('/records')

/** What the step persistRecord wrote. */
export function RecordsPage() {
  const search = route.useSearch()
  const { collection, q, runId } = search
  const navigate = route.useNavigate()
  const { data: collections = [] } = useQuery(recordCollectionsQuery)
  const setText = useCallback(
    (text: string) =>
      void navigate({
        search: ({ q: _, ...rest }) => (text === '' ? rest : { ...rest, q: text }),
        replace: true,
      }),
    [navigate],
  )
  const choose = (next: string | null) =>
    void navigate({
      search: ({ collection: _, ...rest }) => (next === null ? rest : { ...rest, collection: next }),
    })
  return (
    <Page
      title="Records"
      isWide
      actions={
        collections.length > 0 && (
          // The server answers this address with a file.
          <a href={recordsDownload(search)} download className={buttonClass()}>
            <Download aria-hidden />
            Download CSV
          </a>
        )
      }
    >
      <div className="mb-4 flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <SearchField
            label="Search records"
            value={q ?? ''}
            onChange={setText}
            className="max-tablet:w-full tablet:w-80"
          />
          {runId !== undefined && (
            <Chip isOn onChange={() => void navigate({ search: ({ runId: _, ...rest }) => rest })}>
              Of one run
            </Chip>
          )}
        </div>
        <Collections collections={collections} chosen={collection} onChoose={choose} />
      </div>
      <Rows search={search} onShowAll={() => void navigate({ search: {} })} />
    </Page>
  )
}

/** As many fit into a line. */
const mostChips = 8

interface CollectionsProps {
  readonly collections: readonly RecordCollection[]
  readonly chosen: string | undefined
  readonly onChoose: (collection: string | null) => void
}

/** Which collection is shown: a few are all there to be pressed, many are found by typing. */
function Collections({ collections, chosen, onChoose }: CollectionsProps) {
  if (collections.length < 2 && chosen === undefined) return null
  if (collections.length > mostChips) {
    return (
      <Combobox
        label="Collection"
        isLabelHidden
        placeholder="All collections"
        value={chosen ?? null}
        onChange={onChoose}
        choices={collections.map(({ collection, records }) => ({
          value: collection,
          label: collection,
          hint: `${count(records)} ${records === 1 ? 'record' : 'records'}`,
        }))}
        className="tablet:w-80"
      />
    )
  }
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-1.5" aria-label="Collection">
      <Chip isOn={chosen === undefined} onChange={() => onChoose(null)}>
        All
      </Chip>
      {collections.map(({ collection, records }) => (
        <Chip
          key={collection}
          isOn={chosen === collection}
          onChange={(isOn) => onChoose(isOn ? collection : null)}
        >
          <bdi className="max-w-60 truncate">{collection}</bdi>
          <span className="font-normal tabular-nums">{count(records)}</span>
        </Chip>
      ))}
    </fieldset>
  )
}

interface RowsProps {
  readonly search: RecordsSearch
  readonly onShowAll: () => void
}

function Rows({ search, onShowAll }: RowsProps) {
  const query = useInfiniteQuery(recordsQuery(search))
  const records = query.data
  if (query.isError && records === undefined) {
    return (
      <ErrorNotice
        error={query.error}
        title="The records could not be loaded"
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (records === undefined) return <RowSkeletons label="Loading records" />
  if (records.length > 0) {
    return (
      <>
        <RecordsTable
          records={records}
          hasCollection={search.collection === undefined}
          isBusy={query.isPlaceholderData}
        />
        <LoadMore query={query} what="records" />
      </>
    )
  }
  const isFiltered = Object.keys(search).length > 0
  return isFiltered ? (
    <EmptyState
      icon={SearchX}
      title="No record fits"
      action={<Button onClick={onShowAll}>Show all records</Button>}
    >
      The search looks into keys and values, without regard to case.
    </EmptyState>
  ) : (
    <EmptyState
      icon={Database}
      title="No records yet"
      action={
        <ButtonLink to="/workflows" variant="primary">
          Go to the workflows
        </ButtonLink>
      }
    >
      A step “Persist record” of a workflow keeps a value here under a key, e.g. the verdict of every day. The
      same key again replaces it.
    </EmptyState>
  )
}
