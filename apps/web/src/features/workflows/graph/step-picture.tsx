import { Suspense } from 'react'
import { lazyPart } from '../../../components/lazy-part.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import type { PictureProps } from './picture-props.ts'
import { StepList } from './step-list.tsx'
import { useIsNarrow } from './use-is-narrow.ts'

// The library that draws it is as large as all of the first page.
const StepGraph = lazyPart(() => import('./step-graph.tsx'), 'StepGraph')

/** The steps of a workflow: a picture, on phones a list. */
export const StepPicture = (props: PictureProps) =>
  useIsNarrow() ? (
    <StepList {...props} />
  ) : (
    <Suspense fallback={<Skeleton className="h-96 w-full rounded-lg" />}>
      <StepGraph {...props} />
    </Suspense>
  )
