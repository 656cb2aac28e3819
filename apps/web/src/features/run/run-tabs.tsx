import { getRouteApi } from '@tanstack/react-router'
import type { Run } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import { type ReactNode, Suspense } from 'react'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { runPanels } from './run-panels.tsx'
import type { RunTab } from './run-search.ts'

const route = getRouteApi('/runs/$id')

const tabs = [
  { value: 'transcript', label: 'Transcript' },
  { value: 'timeline', label: 'Timeline' },
  { value: 'events', label: 'Events' },
  { value: 'input', label: 'Input' },
  { value: 'artifacts', label: 'Artifacts' },
] as const

/** The ways to look at a run. @param children - The transcript. */
export function RunTabs({ run, children }: { readonly run: Run; readonly children: ReactNode }) {
  const { tab = 'transcript' } = route.useSearch()
  const navigate = route.useNavigate()
  const Panel = tab === 'transcript' ? null : runPanels[tab]
  return (
    <Tabs<RunTab>
      label="Ways to look at the run"
      tabs={tabs}
      value={tab}
      onChange={(next) =>
        void navigate({
          // Filters belong to the tab that is left.
          search: ({ turn }) => ({
            ...(turn !== undefined && { turn }),
            ...(next !== 'transcript' && { tab: next }),
          }),
          resetScroll: false,
        })
      }
    >
      {Panel === null ? (
        children
      ) : (
        <Suspense fallback={<SkeletonLines count={5} />}>
          <Panel runId={run.id} run={run} isLive={!hasEnded(run.status)} />
        </Suspense>
      )}
    </Tabs>
  )
}
