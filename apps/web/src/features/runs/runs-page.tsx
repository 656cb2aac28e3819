import { useNavigate, useSearch } from '@tanstack/react-router'
import { FilterX, MessagesSquare } from 'lucide-react'
import { useCallback, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { NewRunsButton } from './new-runs-button.tsx'
import { RunsFilters } from './runs-filters.tsx'
import { hasFilters } from './runs-query.ts'
import { isComplete, rowCount, runsBetween, waitingCount } from './runs-rows.ts'
import { type RunsSearch, withFilters } from './runs-search.ts'
import { RunsTable } from './runs-table.tsx'
import { asOfNow, noSelection, type Selection } from './selection.ts'
import { useRunsLoader } from './use-runs-loader.ts'
import { ViewsBar } from './views-bar.tsx'

export function RunsPage() {
  const search = useSearch({ from: '/runs' })
  const navigate = useNavigate()
  const show = useCallback(
    (next: RunsSearch) => {
      void navigate({ to: '/runs', search: next, replace: next.q !== search.q })
    },
    [navigate, search.q],
  )
  const onSearch = useCallback((q: string) => show(withFilters(search, { q })), [show, search])
  const actions = (
    <>
      <ViewsBar search={search} onChoose={show} />
      <SearchField
        label="Search runs"
        value={search.q ?? ''}
        onChange={onSearch}
        className="max-tablet:w-full tablet:w-64"
      />
    </>
  )
  return (
    <Page title="Runs" isWide actions={actions}>
      <RunsFilters search={search} onChange={show} />
      <RunsList key={JSON.stringify(search)} search={search} onClear={() => show({})} />
    </Page>
  )
}

interface ListProps {
  readonly search: RunsSearch
  readonly onClear: () => void
}

function RunsList({ search, onClear }: ListProps) {
  const { loader, view } = useRunsLoader(search)
  const [selection, setSelection] = useState<Selection>(noSelection)
  const isEmpty = isComplete(view.runs) && rowCount(view.runs) === 0
  return (
    <>
      {view.error !== null && (
        <div className="mb-3">
          <ErrorNotice error={view.error} title="The runs could not be loaded" onRetry={loader.retry} />
        </div>
      )}
      {isEmpty ? (
        <Card>{hasFilters(search) ? <NothingFits onClear={onClear} /> : <NoRuns />}</Card>
      ) : (
        <>
          <NewRunsButton count={waitingCount(view.runs)} onShow={loader.showNew} />
          <RunsTable loader={loader} view={view} selection={selection} onSelection={setSelection} />
        </>
      )}
      <BulkBar
        selection={asOfNow(selection, () => runsBetween(view.runs, 0, rowCount(view.runs)))}
        onSelection={setSelection}
      />
    </>
  )
}

const NoRuns = () => (
  <EmptyState
    icon={MessagesSquare}
    title="Nothing has run yet"
    action={
      <ButtonLink to="/" variant="primary">
        Start a debate
      </ButtonLink>
    }
  >
    Every debate becomes a run: what was asked, each turn, what it took and what came out. They stand here
    while they run and after.
  </EmptyState>
)

const NothingFits = ({ onClear }: { readonly onClear: () => void }) => (
  <EmptyState
    icon={FilterX}
    title="No run fits the filters"
    action={<Button onClick={onClear}>Clear filters</Button>}
  >
    New runs that fit come in here by themselves.
  </EmptyState>
)
