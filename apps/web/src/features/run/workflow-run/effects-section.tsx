import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import type { Effect, Run, WorkflowRun } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'
import { useEffect, useRef } from 'react'
import { api } from '../../../api/client.ts'
import { Card } from '../../../components/card.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { LoadMore } from '../../../components/load-more.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { allSteps, stepById, stepName } from '../../workflows/graph/step-tree.ts'
import { EffectRow } from './effect-row.tsx'
import { outcomesOfStep } from './step-places.ts'

const effectsQuery = (runId: string) =>
  infiniteQueryOptions({
    queryKey: ['run', runId, 'effects'],
    queryFn: ({ pageParam, signal }) =>
      api.runs.effects(runId, { limit: 100, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })

const actOutside = new Set(['httpRequest', 'sendMessage', 'approval'])

interface Props {
  readonly run: Run & WorkflowRun
  readonly onStep: (id: string) => void
}

/** The ledger of a run: what was sent where, once. */
export function EffectsSection({ run, onStep }: Props) {
  const { steps } = run.input.workflow
  // A dry run says what it would have done elsewhere.
  const outside = run.input.dryRun === null ? allSteps(steps).filter(({ type }) => actOutside.has(type)) : []
  const query = useInfiniteQuery({ ...effectsQuery(run.id), enabled: outside.length > 0 })
  const { refetch } = query
  const news = newsOf(run, outside)
  const read = useRef(news)
  useEffect(() => {
    if (read.current === news) return
    read.current = news
    void refetch()
  }, [news, refetch])
  if (outside.length === 0) return null
  const effects = query.data
  return (
    <section aria-labelledby="effects" className="flex min-w-0 flex-col gap-2">
      <h2 id="effects" className="font-semibold">
        What was sent
      </h2>
      {query.isError && effects === undefined ? (
        <ErrorNotice
          error={query.error}
          title="The ledger could not be loaded"
          onRetry={() => void query.refetch()}
        />
      ) : effects === undefined ? (
        <Skeleton className="h-20 w-full rounded-lg" />
      ) : effects.length === 0 ? (
        <p className="text-sm text-muted">
          {hasEnded(run.status) ? 'Nothing left the workbench.' : 'Nothing has left the workbench so far.'}
        </p>
      ) : (
        <>
          <Unknown effects={effects} />
          <Card className="overflow-hidden">
            <ul>
              {effects.map((effect) => (
                <EffectRow
                  key={effect.key}
                  effect={effect}
                  name={nameOf(stepById(steps, effect.stepId), effect.stepId)}
                  onStep={() => onStep(effect.stepId)}
                />
              ))}
            </ul>
          </Card>
          <LoadMore query={query} what="of what was sent" />
        </>
      )}
    </section>
  )
}

const nameOf = (step: Parameters<typeof stepName>[0] | undefined, id: string) =>
  step === undefined ? id : stepName(step)

function Unknown({ effects }: { readonly effects: readonly Effect[] }) {
  if (!effects.some(({ status }) => status === 'unknown')) return null
  return (
    <p className="rounded-md bg-waiting-soft px-3 py-2 text-sm">
      <strong className="font-medium">Unknown</strong> means that the process or the connection broke while it
      was being sent, so nobody knows whether it arrived. A message is left at that, so that nobody gets it
      twice; a request is sent again under the same idempotency key.
    </p>
  )
}

/** Changes when a step that acts outside begins, tries again or ends. */
function newsOf(run: WorkflowRun, outside: readonly { readonly id: string }[]): string {
  const all = outside.flatMap(({ id }) => outcomesOfStep(run.output?.steps ?? {}, id))
  const over = all.filter(({ outcome }) => outcome.finishedAt !== null).length
  const tries = all.reduce((sum, { outcome }) => sum + outcome.attempts, 0)
  return `${run.status} ${over} ${tries}`
}
