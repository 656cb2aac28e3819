import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Comparison, isDebateRun, type Run } from '@workbench/client/models'
import { ArrowLeftRight, GitCompareArrows, Info, SearchX } from 'lucide-react'
import { type ReactNode, useCallback, useMemo } from 'react'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { useShortcuts } from '../../keyboard/shortcuts.ts'
import { TableHues, useTableHues } from '../../speakers/table-hues.ts'
import { DifferencesList } from '../versions/differences-list.tsx'
import type { CompareSearch } from './compare-search.ts'
import { ComparedTurns } from './compared-turns.tsx'
import { isUnknown } from './is-unknown.ts'
import { MetricsTable } from './metrics-table.tsx'
import { RunSide } from './run-side.tsx'
import { settingDifferences } from './setting-differences.ts'
import { useComparedRun, useComparison } from './use-comparison.ts'
import { VerdictSide } from './verdict-side.tsx'

/** Two runs side by side: what differs in their settings, figures, verdicts and words. */
export function ComparePage() {
  const { a, b } = useSearch({ from: '/runs/compare' })
  const navigate = useNavigate({ from: '/runs/compare' })
  const comparison = useComparison(a, b)
  const runA = useComparedRun(a, versionOf(comparison.data?.a))
  const runB = useComparedRun(b, versionOf(comparison.data?.b))

  const pick = useCallback(
    (change: CompareSearch) => void navigate({ search: (before) => ({ ...before, ...change }) }),
    [navigate],
  )
  const canSwap = a !== undefined || b !== undefined
  const swap = useCallback(
    () =>
      void navigate({
        search: ({ a: first, b: second }) => ({
          ...(second !== undefined && { a: second }),
          ...(first !== undefined && { b: first }),
        }),
      }),
    [navigate],
  )
  useShortcuts(
    useMemo(() => [{ keys: 's', label: 'Swap the two runs', group: 'Compare', run: swap }], [swap]),
  )

  return (
    <Page
      title="Compare"
      isWide
      actions={
        <Button disabled={!canSwap} onClick={swap}>
          <ArrowLeftRight aria-hidden />
          Swap
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-3 desktop:grid-cols-2">
        <RunSide side="a" run={runA} id={a} other={runB.data} onPick={(id) => pick({ a: id })} />
        <RunSide side="b" run={runB} id={b} other={runA.data} onPick={(id) => pick({ b: id })} />
      </div>
      {a === undefined || b === undefined ? (
        <HowToPick isOneChosen={canSwap} />
      ) : a === b ? (
        <EmptyState icon={GitCompareArrows} title="Both sides are the same run">
          A run is always like itself. Pick another one on either side.
        </EmptyState>
      ) : comparison.data !== undefined ? (
        <ComparisonView comparison={comparison.data} runA={runA.data} runB={runB.data} />
      ) : isUnknown(comparison.error) ? (
        <EmptyState icon={SearchX} title="One of the two runs is not there">
          It may have been deleted, or the address was cut off. Pick another one above.
        </EmptyState>
      ) : comparison.error !== null ? (
        <div className="mt-6">
          <ErrorNotice
            error={comparison.error}
            title="These runs could not be compared"
            onRetry={() => void comparison.refetch()}
          />
        </div>
      ) : (
        <div className="mt-6">
          <SkeletonLines count={5} label="Comparing" />
        </div>
      )}
    </Page>
  )
}

/** A run is read anew when the comparison knows more of it. */
const versionOf = (run: Comparison['a'] | undefined) =>
  run === undefined ? '' : `${run.status} ${run.usage.calls}`

const HowToPick = ({ isOneChosen }: { readonly isOneChosen: boolean }) => (
  <EmptyState icon={GitCompareArrows} title={isOneChosen ? 'Pick a second run' : 'Pick two runs'}>
    A is what you compare with, B is what you judge: a fork beside the run it came from, another model or
    other instructions on the same question. Search above by title, press C on a run's page, or choose two
    rows in the list of runs.
  </EmptyState>
)

interface ViewProps {
  readonly comparison: Comparison
  readonly runA: Run | undefined
  readonly runB: Run | undefined
}

function ComparisonView({ comparison, runA, runB }: ViewProps) {
  const { metrics, settings, turns, sharedTurns, comparable, reasons } = comparison
  const differences = useMemo(
    () => settingDifferences(settings, seatNames(runA, runB)),
    [settings, runA, runB],
  )
  const hues = useTableHues([runA, runB].flatMap(seatsOf))
  return (
    <TableHues value={hues}>
      <div className="mt-6 flex flex-col gap-8">
        {!comparable && <Reasons reasons={reasons} />}
        <div className="grid grid-cols-1 items-start gap-8 desktop:grid-cols-2 desktop:gap-3">
          <Section title="Figures">
            <MetricsTable metrics={metrics} isComparable={comparable} />
          </Section>
          <Section title="Settings that differ">
            <Card className="p-4">
              {differences.length === 0 ? (
                <p className="text-muted">None: both ran on the same settings.</p>
              ) : (
                <DifferencesList differences={differences} />
              )}
            </Card>
          </Section>
        </div>
        {runA !== undefined && runB !== undefined && (
          <Section title="Verdicts">
            <div className="grid grid-cols-1 items-start gap-3 desktop:grid-cols-2">
              <VerdictSide side="a" run={runA} />
              <VerdictSide side="b" run={runB} />
            </div>
          </Section>
        )}
        <Section title="Turns">
          <ComparedTurns turns={turns} shared={sharedTurns} />
        </Section>
      </div>
    </TableHues>
  )
}

const Reasons = ({ reasons }: { readonly reasons: readonly string[] }) => (
  <div className="flex gap-3 rounded-lg bg-waiting-soft px-4 py-3">
    <Info className="mt-0.5 size-4 shrink-0 text-waiting" aria-hidden />
    <div className="min-w-0">
      <p className="font-medium">The figures can't be held against each other</p>
      <ul className="mt-1 list-disc pl-4 text-sm">
        {reasons.map((reason) => (
          <li key={reason} className="wrap-anywhere">
            {reason}
          </li>
        ))}
      </ul>
    </div>
  </div>
)

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title} className="flex min-w-0 flex-col gap-2">
    <h2 className="text-sm font-medium text-muted">{title}</h2>
    {children}
  </section>
)

const seatsOf = (run: Run | undefined) =>
  run !== undefined && isDebateRun(run) ? run.input.participants : []

function seatNames(a: Run | undefined, b: Run | undefined): (seat: number) => string | undefined {
  const seats = [a, b].map(seatsOf)
  return (seat) => seats[0]?.[seat]?.name ?? seats[1]?.[seat]?.name
}
