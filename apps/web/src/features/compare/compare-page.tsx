import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ApiError } from '@workbench/client/errors'
import type { Run } from '@workbench/client/models'
import { ArrowLeftRight, GitCompareArrows, SearchX } from 'lucide-react'
import { useCallback, useEffect, useMemo } from 'react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { useShortcuts } from '../../keyboard/shortcuts.ts'
import { AddRun } from './add-run.tsx'
import {
  asReference,
  type CompareSearch,
  columnsOf,
  sides,
  swapped,
  withOneMore,
  without,
  withRun,
} from './compare-search.ts'
import { ComparisonView } from './comparison-view.tsx'
import { isUnknown } from './is-unknown.ts'
import { RunSide } from './run-side.tsx'
import { comparisonKey, useComparedRuns, useComparisons, useLatestPair } from './use-comparison.ts'

const route = getRouteApi('/runs/compare')

/** Up to six runs beside each other: what differs from the first in their settings, figures, verdicts and words. */
export function ComparePage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (next: (before: CompareSearch) => CompareSearch) => void navigate({ search: next, resetScroll: false }),
    [navigate],
  )
  const swap = useCallback(() => change(swapped), [change])
  useShortcuts(
    useMemo(() => [{ keys: 's', label: 'Swap the first two runs', group: 'Compare', run: swap }], [swap]),
  )
  return (
    <Page
      title="Compare"
      isWide
      actions={
        <Button disabled={search.a === undefined && search.b === undefined} onClick={swap}>
          <ArrowLeftRight aria-hidden />
          Swap
        </Button>
      }
    >
      {search.scenario === undefined ? (
        <Columns search={search} onChange={change} />
      ) : (
        <LatestPair scenarioId={search.scenario} />
      )}
    </Page>
  )
}

interface ColumnsProps {
  readonly search: CompareSearch
  readonly onChange: (next: (before: CompareSearch) => CompareSearch) => void
}

function Columns({ search, onChange }: ColumnsProps) {
  const columns = useMemo(() => columnsOf(search), [search])
  const comparisons = useComparisons(columns)
  const known = comparisons.flatMap(({ data }) => (data === undefined ? [] : [data.a, data.b]))
  const runs = useComparedRuns(columns, (id) => versionOf(known.find((run) => run.id === id)))
  const taken = columns.flatMap(({ id }) => id ?? [])
  const scenarioId = runs.find(({ data }) => data !== undefined)?.data?.scenarioId
  const error = comparisons.find((comparison) => comparison.error !== null)
  const hasAll = columns.every(({ id }) => id !== undefined)
  const canGrow = hasAll && columns.length < sides.length
  return (
    <>
      <div className="grid grid-cols-1 gap-3 desktop:grid-cols-2 has-[section:nth-of-type(3)]:wide:grid-cols-3">
        {columns.map(({ side, id }, place) => (
          <RunSide
            key={side}
            side={side}
            id={id}
            run={runs[place] ?? { data: undefined, error: null }}
            scenarioId={scenarioId}
            taken={taken.filter((other) => other !== id)}
            onPick={(picked) => onChange((before) => withRun(before, side, picked))}
            {...(columns.length > 2 && {
              onRemove: () => onChange((before) => without(before, side)),
              ...(place > 0 && { onMakeReference: () => onChange((before) => asReference(before, side)) }),
            })}
          />
        ))}
      </div>
      {canGrow && (
        <AddRun
          scenarioId={scenarioId}
          taken={taken}
          onAdd={(id) => onChange((before) => withOneMore(before, id))}
        />
      )}
      {taken.length < 2 ? (
        <HowToPick isOneChosen={taken.length === 1} />
      ) : new Set(taken).size === 1 ? (
        <EmptyState icon={GitCompareArrows} title="Both sides are the same run">
          A run is always like itself. Pick another one on either side.
        </EmptyState>
      ) : comparisons.some(({ data }) => data !== undefined) ? (
        <ComparisonView
          comparisons={comparisons.map(({ data }) => data)}
          runs={runs.map(({ data }) => data)}
          shown={shownOf(search, columns.length)}
          onShow={(show) => onChange((before) => ({ ...before, show }))}
        />
      ) : isUnknown(error?.error) ? (
        <EmptyState icon={SearchX} title="One of the runs is not there">
          It may have been deleted, or the address was cut off. Pick another one above.
        </EmptyState>
      ) : error !== undefined ? (
        <div className="mt-6">
          <ErrorNotice
            error={error.error}
            title="These runs could not be compared"
            onRetry={() => void error.refetch()}
          />
        </div>
      ) : (
        <div className="mt-6">
          <SkeletonLines count={5} label="Comparing" />
        </div>
      )}
    </>
  )
}

const shownOf = ({ show }: CompareSearch, columns: number) =>
  show !== undefined && sides.indexOf(show) < columns ? show : 'b'

/** A run is read anew when a comparison knows more of it. */
const versionOf = (run: Pick<Run, 'status' | 'usage'> | undefined) =>
  run === undefined ? '' : `${run.status} ${run.usage.calls}`

const HowToPick = ({ isOneChosen }: { readonly isOneChosen: boolean }) => (
  <EmptyState icon={GitCompareArrows} title={isOneChosen ? 'Pick a second run' : 'Pick two runs'}>
    A is what you compare with, the others are what you judge: a fork beside the run it came from, another
    model or other instructions on the same question. Search above by title, press C on a run's page, or
    choose some rows in the list of runs.
  </EmptyState>
)

/** Finds the last two runs of a scenario, and goes to them: what they are may change, an address should not. */
function LatestPair({ scenarioId }: { readonly scenarioId: string }) {
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const { data, error, refetch } = useLatestPair(scenarioId)
  useEffect(() => {
    if (data === undefined) return
    const { a, b } = data
    queryClient.setQueryData(comparisonKey(a.id, b.id), data)
    void navigate({ search: { a: a.id, b: b.id }, replace: true })
  }, [data, navigate, queryClient])
  if (error instanceof ApiError && error.status === 409) {
    return (
      <EmptyState icon={GitCompareArrows} title="Fewer than two completed runs">
        Run the scenario until two of its runs have completed: then the last two stand here.
      </EmptyState>
    )
  }
  if (error !== null) {
    return (
      <ErrorNotice
        error={error}
        title="The last two runs could not be compared"
        onRetry={() => void refetch()}
      />
    )
  }
  return <SkeletonLines count={5} label="Comparing" />
}
