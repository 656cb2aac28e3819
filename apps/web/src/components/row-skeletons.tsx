import { Card } from './card.tsx'
import { Skeleton } from './skeleton.tsx'

const rows = ['w-40', 'w-56', 'w-32', 'w-48', 'w-44', 'w-36', 'w-52'] as const

/** A list of rows with a picture and two lines that is being loaded. */
export const RowSkeletons = ({ label }: { readonly label: string }) => (
  <Card role="status" className="overflow-hidden">
    <span className="sr-only">{label}</span>
    {rows.map((width) => (
      <div key={width} className="flex items-center gap-3 border-line px-4 py-2.5 not-first:border-t">
        <Skeleton className="size-8 shrink-0 rounded-full" />
        <span className="flex min-w-0 flex-1 flex-col gap-2 py-0.5">
          <Skeleton className={`h-3.5 ${width}`} />
          <Skeleton className="h-3 w-2/3" />
        </span>
      </div>
    ))}
  </Card>
)
