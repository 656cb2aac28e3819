import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { RunLine } from '../../components/run-line.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { FirstSteps } from './first-steps.tsx'
import { recentDebatesQuery } from './recent-debates-query.ts'

/** The newest debates, kept current; where there are none yet, the way to the first. */
export function RecentDebates() {
  const { data, error, refetch } = useQuery(recentDebatesQuery)
  if (data?.items.length === 0) return <FirstSteps />
  return (
    <section aria-labelledby="recent-title" className="mt-8">
      <header className="mb-2 flex items-baseline justify-between">
        <h2 id="recent-title" className="text-lg font-semibold">
          Recent debates
        </h2>
        <Link to="/runs" className="text-sm font-medium text-accent-ink hover:underline">
          All runs
        </Link>
      </header>
      {data === undefined && error !== null && (
        <ErrorNotice error={error} title="The debates could not be loaded" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <SkeletonLines count={5} />}
      {data !== undefined && (
        <Card>
          <ul>
            {data.items.map((run) => (
              <RunLine key={run.id} run={run} />
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}
