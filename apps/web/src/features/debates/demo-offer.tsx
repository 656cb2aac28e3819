import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Play } from 'lucide-react'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { recentDebatesQuery } from './recent-debates-query.ts'
import { useStartDebate } from './use-start-debate.ts'

/** Beside the title of an empty workbench, so that it is seen first and moves nothing when it comes: press here to see a debate. */
export function DemoOffer() {
  const debates = useQuery(recentDebatesQuery)
  const isEmpty = debates.data?.items.length === 0
  const { data } = useQuery({
    queryKey: ['scenarios', 'first'],
    queryFn: ({ signal }) => api.scenarios.list({ limit: 2 }, { signal }),
    enabled: isEmpty,
  })
  const start = useStartDebate()
  // The demo's panel is the older of its two scenarios, and the better one to see first.
  const scenario = data?.items.at(-1)
  if (!isEmpty || scenario === undefined) return null
  return (
    <>
      <Link
        to="/"
        search={{ scenario: scenario.id }}
        title={scenario.topic}
        className="max-w-80 truncate text-sm text-muted underline-offset-2 hover:text-ink hover:underline max-tablet:hidden"
      >
        <bdi>{scenario.name}</bdi>: look at it first
      </Link>
      <Button
        variant="primary"
        isBusy={start.isPending}
        onClick={() => start.mutate({ scenarioId: scenario.id })}
      >
        <Play aria-hidden />
        Run the demo
      </Button>
      {start.error !== null && (
        <div className="basis-full">
          <ErrorNotice error={start.error} title="The demo did not start" />
        </div>
      )}
    </>
  )
}
