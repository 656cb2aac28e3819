import type { Comparison, Run } from '@workbench/client/models'
import { isDebateRun } from '@workbench/client/models'
import { type ReactNode, useMemo } from 'react'
import { Scroller } from '../../components/scroller.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { useSameParts } from '../../components/use-same-parts.ts'
import { TableHues, useTableHues } from '../../speakers/table-hues.ts'
import { type Side, sides } from './compare-search.ts'
import { ComparedTurns } from './compared-turns.tsx'
import { DifferingSettings } from './differing-settings.tsx'
import { MetricsTable } from './metrics-table.tsx'
import { ReasonsNotToCompare } from './reasons-not-to-compare.tsx'
import { SideGrid } from './side-grid.tsx'
import { SidePager } from './side-pager.tsx'
import { VerdictSide } from './verdict-side.tsx'

interface Props {
  /** The first run beside each other one, in the order of the columns; undefined while it is not there. */
  readonly comparisons: readonly (Comparison | undefined)[]
  readonly runs: readonly (Run | undefined)[]
  /** The column beside the first where there is room for two only. */
  readonly shown: Side
  readonly onShow: (side: Side) => void
}

/** What differs between the runs, from settings to words. */
export function ComparisonView({ comparisons: given, runs, shown, onShow }: Props) {
  const comparisons = useSameParts(given)
  const hues = useTableHues(runs.flatMap(seatsOf))
  const nameOf = useMemo(() => seatNames(runs), [runs])
  const isPair = comparisons.length === 1
  const metrics = (
    <Section title="Metrics">
      <MetricsTable comparisons={comparisons} />
    </Section>
  )
  const settings = (
    <Section title="Settings that differ">
      <DifferingSettings comparisons={comparisons} seatName={nameOf} />
    </Section>
  )
  const verdicts = runs.map((run, place) => {
    const side = sides[place] ?? 'f'
    return run === undefined ? (
      <SkeletonLines key={side} count={3} label="Loading the verdict" />
    ) : (
      <VerdictSide key={side} side={side} run={run} />
    )
  })
  const turns = (
    <Section title="Turns">
      <ComparedTurns comparisons={comparisons} shown={shown} />
    </Section>
  )
  return (
    <TableHues value={hues}>
      <div className="mt-6 flex flex-col gap-8">
        <ReasonsNotToCompare comparisons={comparisons} />
        {isPair ? (
          <>
            <div className="grid grid-cols-1 items-start gap-x-6 gap-y-8 desktop:grid-cols-[33rem_minmax(0,1fr)]">
              {metrics}
              <div className="@container flex min-w-0 flex-col gap-8">
                {settings}
                <Section title="Verdicts">
                  <div className="grid grid-cols-1 items-start gap-3 @xl:grid-cols-2">{verdicts}</div>
                </Section>
              </div>
            </div>
            {turns}
          </>
        ) : (
          <>
            {metrics}
            {settings}
            <SidePager others={sides.slice(1, comparisons.length + 1)} shown={shown} onShow={onShow} />
            {/* Wider than the page, maybe: columns scroll together, within a frame of their own. */}
            <Scroller label="Verdicts and turns">
              <div className="flex flex-col gap-8">
                <Section title="Verdicts">
                  <SideGrid shown={shown} cells={verdicts} />
                </Section>
                {turns}
              </div>
            </Scroller>
          </>
        )}
      </div>
    </TableHues>
  )
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title} className="flex min-w-0 flex-col gap-2">
    <h2 className="sticky left-0 w-fit text-sm font-medium text-muted">{title}</h2>
    {children}
  </section>
)

const seatsOf = (run: Run | undefined) =>
  run !== undefined && isDebateRun(run) ? run.input.participants : []

function seatNames(runs: readonly (Run | undefined)[]): (seat: number) => string | undefined {
  const tables = runs.map(seatsOf)
  return (seat) => tables.map((seats) => seats[seat]?.name).find((name) => name !== undefined)
}
