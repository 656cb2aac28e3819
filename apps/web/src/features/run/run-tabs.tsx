import { getRouteApi } from '@tanstack/react-router'
import type { Run } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import { type ReactNode, Suspense } from 'react'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { runPanels } from './run-panels.tsx'
import type { RunTab } from './run-search.ts'

const route = getRouteApi('/runs/$id')

const otherTabs = [
  { value: 'timeline', label: 'Timeline' },
  { value: 'events', label: 'Events' },
  { value: 'input', label: 'Input' },
  { value: 'artifacts', label: 'Artifacts' },
] as const

interface Props {
  readonly run: Run
  /** What the first tab is called; "Transcript" when left out. */
  readonly firstLabel?: string
  /** The first tab: the transcript of a debate. */
  readonly children: ReactNode
}

/** The ways to look at a run. */
export function RunTabs({ run, firstLabel = 'Transcript', children }: Props) {
  const { tab = 'transcript' } = route.useSearch()
  const navigate = route.useNavigate()
  const Panel = tab === 'transcript' ? null : runPanels[tab]
  return (
    <Tabs<RunTab>
      label="Ways to look at the run"
      tabs={[{ value: 'transcript', label: firstLabel }, ...otherTabs]}
      value={tab}
      onChange={(next) =>
        void navigate({
          // Filters belong to the tab that is left.
          search: ({ turn, step, item }) => ({
            ...(turn !== undefined && { turn }),
            ...(step !== undefined && { step }),
            ...(item !== undefined && { item }),
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
