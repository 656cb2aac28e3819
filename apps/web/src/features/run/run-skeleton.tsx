import { Page } from '../../components/page.tsx'
import { Skeleton, SkeletonLines } from '../../components/skeleton.tsx'

/** The shape of the page while the run is being read. */
export const RunSkeleton = () => (
  <Page title="Run" isTitleHidden isWide>
    <Skeleton className="h-7 w-2/3 max-w-xl" />
    <Skeleton className="mt-4 h-4 w-1/2 max-w-md" />
    <div className="mt-10 flex max-w-2xl flex-col gap-8">
      <SkeletonLines count={4} label="Loading the run" />
      <SkeletonLines count={3} label="Loading the turns" />
    </div>
  </Page>
)
