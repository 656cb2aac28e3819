import { getRouteApi } from '@tanstack/react-router'
import type { Dashboard } from '@workbench/client/models'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { StaleMark } from '../../components/stale-mark.tsx'
import { exactTime } from '../../format/time.ts'
import { useNow } from '../../live/use-now.ts'
import { StanceMapSection } from '../scenarios/trends/stance-map-section.tsx'
import { ActivityPanel } from './activity-panel.tsx'
import { DashboardFilters } from './dashboard-filters.tsx'
import type { DashboardSearch } from './dashboard-search.ts'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'
import { type Span, wordsBefore } from './dashboard-span.ts'
import { DayPanels } from './day-panels.tsx'
import { EmptyDashboard } from './empty-dashboard.tsx'
import { ExperimentsPanel } from './experiments-panel.tsx'
import { isBehind } from './freshness.ts'
import { ModelsPanel, ScenariosPanel } from './spend-panels.tsx'
import { TotalsRow } from './totals-row.tsx'
import { useDashboard } from './use-dashboard.ts'

const route = getRouteApi('/dashboard')

/** What ended lately: how much, when, for what money, how fast, and what went wrong. */
export function DashboardPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { span, now, before } = useDashboard(search)
  const { data, error, isPlaceholderData, dataUpdatedAt, refetch } = now
  const show = (next: DashboardSearch) => void navigate({ search: next })
  return (
    <Page
      title="Dashboard"
      isWide
      aside={
        data !== undefined && (
          <>
            <AsOf asOf={data.asOf} readAt={dataUpdatedAt} />
            <StaleMark isShown={isPlaceholderData} />
          </>
        )
      }
    >
      <DashboardFilters search={search} span={span} onChange={show} />
      {error !== null && (
        <div className="mb-4">
          <ErrorNotice error={error} title="The figures could not be loaded" onRetry={() => void refetch()} />
        </div>
      )}
      {data !== undefined ? (
        <div aria-busy={isPlaceholderData} className="flex flex-col gap-4">
          <Figures
            // Figures of the span before stay in it until others come.
            {...{ figures: data, before: before?.totals, search, onChange: show }}
            span={isPlaceholderData ? data : span}
          />
        </div>
      ) : (
        error === null && <DashboardSkeleton />
      )}
    </Page>
  )
}

interface FiguresProps {
  readonly figures: Dashboard
  readonly before: Dashboard['totals'] | undefined
  readonly search: DashboardSearch
  readonly span: Span
  readonly onChange: (search: DashboardSearch) => void
}

function Figures({ figures, before, search, span, onChange }: FiguresProps) {
  const { scenarioId } = search
  if (figures.totals.runs === 0) {
    return (
      <>
        <EmptyDashboard search={search} onChange={onChange} />
        <ExperimentsPanel scenarioId={scenarioId} />
      </>
    )
  }
  const beforeWords = wordsBefore(span)
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <TotalsRow now={figures.totals} before={before} span={span} />
        <p className="px-1 text-xs text-muted">
          {before?.runs === 0 ? `Nothing ended in ${beforeWords}.` : `Changes are against ${beforeWords}.`}{' '}
          Days are days of UTC, and times and spend by model are of the whole days.
        </p>
      </div>
      <ActivityPanel hours={figures.hours} span={span} scenarioId={scenarioId} />
      <DayPanels figures={figures} span={span} scenarioId={scenarioId} />
      <div className="grid items-start gap-4 desktop:grid-cols-2">
        <ModelsPanel models={figures.models} />
        {scenarioId === undefined ? (
          <ScenariosPanel figures={figures} search={search} span={span} />
        ) : (
          <StanceMapSection scenarioId={scenarioId} />
        )}
      </div>
      <ExperimentsPanel scenarioId={scenarioId} />
    </>
  )
}

/** Says so when the newest ends are not in the figures. */
function AsOf({ asOf, readAt }: { readonly asOf: string; readonly readAt: number }) {
  const now = useNow(10_000)
  if (!isBehind(asOf, readAt, now)) return null
  return <p className="text-sm text-waiting">As of {exactTime(asOf)}; what ended since follows.</p>
}
