import clsx from 'clsx'

/** Stands where something is about to be. @param className - Its size, e.g. "h-4 w-32". */
export const Skeleton = ({ className }: { readonly className?: string }) => (
  <span aria-hidden data-skeleton className={clsx('block animate-pulse rounded-sm bg-hover', className)} />
)

const widths = ['w-11/12', 'w-4/5', 'w-full', 'w-2/3', 'w-5/6']

/** Up to five lines of text that are being loaded, and a word for those who don't see them. */
export function SkeletonLines({
  count = 3,
  label = 'Loading',
}: {
  readonly count?: number
  readonly label?: string
}) {
  return (
    <div role="status" className="flex flex-col gap-3 py-1">
      <span className="sr-only">{label}</span>
      {widths.slice(0, count).map((width) => (
        <Skeleton key={width} className={clsx('h-4', width)} />
      ))}
    </div>
  )
}
