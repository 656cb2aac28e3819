import { Card } from '../../components/card.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { totalsClass } from './totals-row.tsx'

const figures = ['w-9', 'w-10', 'w-14', 'w-12', 'w-16', 'w-15', 'w-8', 'w-11'] as const
const panels = ['w-24', 'w-28', 'w-40', 'w-36'] as const

/** The dashboard before its figures are there, as large as it will be. */
export const DashboardSkeleton = () => (
  <div role="status" className="flex flex-col gap-4">
    <span className="sr-only">Loading the dashboard</span>
    <div className="flex flex-col gap-1.5">
      <Card>
        <div className={totalsClass}>
          {figures.map((width) => (
            <div key={width} className="flex h-15.5 flex-col gap-2.5">
              <Skeleton className="h-3 w-16" />
              <Skeleton className={`h-5 ${width}`} />
            </div>
          ))}
        </div>
      </Card>
      <Skeleton className="mx-1 my-0.75 h-3 w-full max-w-md" />
    </div>
    <Card className="flex flex-col gap-3 p-4">
      <Skeleton className="h-5 w-48" />
      <Skeleton className="h-58" />
    </Card>
    <div className="grid gap-4 desktop:grid-cols-2">
      {panels.map((width) => (
        <Card key={width} className="flex flex-col gap-3 p-4">
          <Skeleton className={`h-5 ${width}`} />
          <Skeleton className="h-66" />
        </Card>
      ))}
    </div>
  </div>
)
