import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import clsx from 'clsx'
import { FlaskConical, Plus } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { LoadMore } from '../../../components/load-more.tsx'
import { Page } from '../../../components/page.tsx'
import { RowSkeletons } from '../../../components/row-skeletons.tsx'
import { useRowKeys } from '../../../keyboard/use-row-keys.ts'
import { LibraryCombobox } from '../../workflows/edit/fields/library-combobox.tsx'
import { experimentsQuery } from '../experiments-queries.ts'
import { useFreshExperiments } from '../use-fresh-experiments.ts'
import { useScenarioNames } from '../use-scenario-names.ts'
import { columnsClass, ExperimentRow } from './experiment-row.tsx'
import { FirstExperiment } from './first-experiment.tsx'

const route = getRouteApi('/experiments')

/** Candidates that were held against what was accepted before, and what came of it. */
export function ExperimentsPage() {
  const { scenario } = route.useSearch()
  const navigate = route.useNavigate()
  useFreshExperiments()
  return (
    <Page
      title="Experiments"
      isWide
      actions={
        <ButtonLink
          to="/experiments/new"
          search={scenario === undefined ? {} : { scenario: [scenario] }}
          variant="primary"
        >
          <Plus aria-hidden />
          New experiment
        </ButtonLink>
      }
    >
      <div className="mb-4">
        <LibraryCombobox
          library="scenarios"
          label="Scenario"
          isLabelHidden
          placeholder="All scenarios"
          className="w-full tablet:w-72"
          value={scenario ?? null}
          onChange={(id) => void navigate({ search: id === null ? {} : { scenario: id } })}
        />
      </div>
      <Rows />
    </Page>
  )
}

function Rows() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useInfiniteQuery(experimentsQuery(search))
  const list = useRef<HTMLUListElement>(null)
  useRowKeys(list, 'Experiments')
  const experiments = query.data
  const nameOf = useScenarioNames(
    experiments?.flatMap(({ scenarioIds: [id, ...others] }) =>
      id === undefined || others.length > 0 ? [] : [id],
    ) ?? [],
  )
  if (query.isError && experiments === undefined) {
    return (
      <ErrorNotice
        error={query.error}
        title="The experiments could not be loaded"
        onRetry={() => void query.refetch()}
      />
    )
  }
  if (experiments === undefined) return <RowSkeletons label="Loading experiments" />
  if (experiments.length > 0) {
    return (
      <>
        <Card aria-label="Experiments" aria-busy={query.isPlaceholderData} className="overflow-hidden">
          <ColumnNames />
          <ul ref={list}>
            {experiments.map((experiment) => (
              <ExperimentRow
                key={experiment.id}
                experiment={experiment}
                scenarioName={nameOf(experiment.scenarioIds[0] ?? '')}
              />
            ))}
          </ul>
        </Card>
        <LoadMore query={query} what="experiments" />
      </>
    )
  }
  if (search.scenario === undefined) return <FirstExperiment />
  return (
    <EmptyState
      icon={FlaskConical}
      title="No experiment with this scenario"
      action={
        <>
          <ButtonLink to="/experiments/new" search={{ scenario: [search.scenario] }} variant="primary">
            New experiment
          </ButtonLink>
          <Button onClick={() => void navigate({ search: {} })}>Show all experiments</Button>
        </>
      }
    >
      Hold new runs of it against a baseline to see whether a change makes it worse.
    </EmptyState>
  )
}

/** For the eye alone: every cell says what it is by itself. */
const ColumnNames = () => (
  <div
    aria-hidden
    className={clsx(
      'border-b border-line px-4 py-2 text-xs font-medium text-muted max-tablet:hidden',
      columnsClass,
    )}
  >
    <span>Name</span>
    <span className="max-desktop:hidden">Scenario</span>
    <span>Verdict</span>
    <span>Runs</span>
    <span className="text-right">Cost</span>
    <span className="text-right">Started</span>
  </div>
)
