import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Package } from 'lucide-react'
import { useRef } from 'react'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { LoadMore } from '../../../components/load-more.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import type { RunPanelProps } from '../run-panel.ts'
import { ArtifactPreview } from './artifact-preview.tsx'
import { ArtifactRow } from './artifact-row.tsx'
import { artifactsQuery } from './artifacts-query.ts'
import { KeepExport } from './keep-export.tsx'

const route = getRouteApi('/runs/$id')

/** Files that a run left behind, and a look at one of them. */
export function ArtifactsPanel({ runId, run, isLive }: RunPanelProps) {
  const query = useInfiniteQuery(artifactsQuery(runId, isLive))
  const { data, error, refetch } = query
  const { artifact: wanted } = route.useSearch()
  const navigate = route.useNavigate()
  const preview = useRef<HTMLDivElement>(null)
  const choose = (id: string) => {
    void navigate({ search: (before) => ({ ...before, artifact: id }), replace: true, resetScroll: false })
    // On a phone it stands below the list.
    requestAnimationFrame(() => preview.current?.scrollIntoView({ block: 'nearest' }))
  }
  if (error !== null && data === undefined) {
    return <ErrorNotice error={error} title="The files could not be loaded" onRetry={() => void refetch()} />
  }
  if (data === undefined) return <SkeletonLines count={3} label="Loading files" />
  const items = data.pages.flatMap((page) => page.items)
  const chosen = wanted === undefined ? items[0] : items.find(({ id }) => id === wanted)
  const keep = (
    <KeepExport
      run={run}
      onKept={({ id }) => {
        choose(id)
        void refetch()
      }}
    />
  )
  if (items.length === 0) {
    return (
      <Card aria-label="Files">
        <EmptyState icon={Package} title="This run has left no files" action={keep}>
          Files that tools save stand here, and results too long for a model. Keep an export to have the run
          as it is now, whatever becomes of it{isLive ? ': it still goes on' : ''}.
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-sm text-muted">
          {isLive ? 'The run goes on: an export that is kept holds what there is so far.' : 'Newest first.'}
        </p>
        {keep}
      </div>
      <div className="grid items-start gap-4 desktop:grid-cols-[20rem_minmax(0,1fr)]">
        <Card aria-label="Files" className="min-w-0 overflow-hidden">
          <ul className="max-h-[75dvh] divide-y divide-line overflow-y-auto overscroll-contain max-desktop:max-h-80">
            {items.map((artifact) => (
              <ArtifactRow
                key={artifact.id}
                artifact={artifact}
                isChosen={artifact.id === chosen?.id}
                onChoose={choose}
              />
            ))}
          </ul>
          <LoadMore query={query} what="files" />
        </Card>
        <div ref={preview} className="min-w-0 scroll-mt-16">
          {chosen === undefined ? (
            <Card aria-label="Preview">
              <EmptyState icon={Package} title="There is no such file">
                The address may be cut off, or the file may be of another run. Choose one from the list.
              </EmptyState>
            </Card>
          ) : (
            <ArtifactPreview artifact={chosen} />
          )}
        </div>
      </div>
    </div>
  )
}
