import type { Format } from '@workbench/client/models'
import clsx from 'clsx'
import { Suspense } from 'react'
import { lazyPart } from '../../components/lazy-part.tsx'

// A picture is not waited for: the sentence beside it says the same.
const FormatDrawing = lazyPart(() => import('./format-drawing.tsx'), 'FormatDrawing')

interface Props {
  readonly format: Format
  readonly className?: string | undefined
}

/** Who sees whom in a format, very small; its place is there before the picture. */
export const FormatPicture = ({ format, className }: Props) => (
  <span aria-hidden className={clsx('block h-14 w-20 shrink-0', className)}>
    <Suspense>
      <FormatDrawing format={format} />
    </Suspense>
  </span>
)
