import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { Download, type LucideIcon, Plus, SearchX } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button, buttonClass } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { LoadMore } from '../../components/load-more.tsx'
import { Page } from '../../components/page.tsx'
import { RowSkeletons } from '../../components/row-skeletons.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { useRowKeys } from '../../keyboard/use-row-keys.ts'
import { ImportArea } from '../import/import-area.tsx'
import { ImportButton } from '../import/import-button.tsx'
import { capital, type LibraryName, oneOf } from './library-name.ts'

interface Props<Item> {
  readonly library: LibraryName
  readonly query: UseInfiniteQueryResult<readonly Item[]>
  /** Makes a row of each item; it needs a key, and an element with `data-row`. */
  readonly row: (item: Item) => ReactNode
  /** The text that is searched for. */
  readonly q: string | undefined
  readonly onSearch: (q: string) => void
  /** Chips below the search. */
  readonly filters: ReactNode
  /** A download of everything that is listed. */
  readonly exportAddress?: string
  /** The list is not the whole library. */
  readonly isFiltered: boolean
  readonly onShowAll: () => void
  /** Where the search looks, for those who find nothing. */
  readonly hint: string
  /** What it is all about, for those who have none yet. */
  readonly empty: { readonly icon: LucideIcon; readonly title: string; readonly text: string }
}

/** A library: search and filters, its rows page by page, the ways to the first ones. */
export function LibraryPage<Item>(props: Props<Item>) {
  const { library, query, q, onSearch, filters, exportAddress } = props
  const one = oneOf[library]
  return (
    <ImportArea>
      <Page
        title={capital(library)}
        actions={
          <>
            <ImportButton />
            {exportAddress !== undefined && (query.data?.length ?? 0) > 0 && (
              <a href={exportAddress} download="" className={buttonClass()}>
                <Download aria-hidden />
                Export
              </a>
            )}
            <ButtonLink to={`/${library}/new`} variant="primary">
              <Plus aria-hidden />
              New {one}
            </ButtonLink>
          </>
        }
      >
        <div className="mb-4 flex flex-col gap-3">
          <SearchField
            label={`Search ${library}`}
            value={q ?? ''}
            onChange={onSearch}
            className="tablet:w-80"
          />
          {filters}
        </div>
        <Rows {...props} />
      </Page>
    </ImportArea>
  )
}

function Rows<Item>({ library, query, row, isFiltered, onShowAll, hint, empty }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, capital(library))
  const items = query.data
  const one = oneOf[library]
  if (query.isError && items === undefined) {
    return (
      <ErrorNotice
        error={query.error}
        title={`The ${library} could not be loaded`}
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (items === undefined) return <RowSkeletons label={`Loading ${library}`} />
  if (items.length > 0) {
    return (
      <>
        <Card aria-label={capital(library)} aria-busy={query.isPlaceholderData} className="overflow-hidden">
          <ul ref={list}>{items.map(row)}</ul>
        </Card>
        <LoadMore query={query} what={library} />
      </>
    )
  }
  if (isFiltered) {
    return (
      <EmptyState
        icon={SearchX}
        title={`No ${one} fits`}
        action={<Button onClick={onShowAll}>Show all {library}</Button>}
      >
        {hint}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={empty.icon}
      title={empty.title}
      action={
        <>
          <ImportButton />
          <ButtonLink to={`/${library}/new`} variant="primary">
            Write a {one}
          </ButtonLink>
        </>
      }
    >
      {empty.text}
    </EmptyState>
  )
}
