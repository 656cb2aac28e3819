import { keepPreviousData, useQueries } from '@tanstack/react-query'
import type { DebateRequest } from '@workbench/client/models'
import { api } from '../../../api/client.ts'
import { Money } from '../../../components/numbers.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { StaleMark } from '../../../components/stale-mark.tsx'
import { Tooltip } from '../../../components/tooltip.tsx'
import { count } from '../../../format/count.ts'
import { useSettled } from '../../../live/use-settled.ts'
import { type ExperimentDraft, overridesOf } from './experiment-draft.ts'
import { totalEstimate } from './total-estimate.ts'

const pauseMs = 300

/** What an experiment uses at most, before any spend. */
export function ExperimentEstimate({ draft }: { readonly draft: ExperimentDraft }) {
  const { scenarioIds, runs, looks } = useSettled(draft, pauseMs)
  const overrides = JSON.stringify(overridesOf(useSettled(draft, pauseMs)))
  const found = useQueries({
    queries: scenarioIds.map((scenarioId) => ({
      queryKey: ['estimate', 'experiment', scenarioId, overrides],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.debates.estimate({ scenarioId, overrides: JSON.parse(overrides) ?? {} } as DebateRequest, {
          signal,
        }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
      enabled: overrides !== 'null',
    })),
  })
  if (scenarioIds.length === 0) return <Reason text="Choose a scenario to see what it would take." />
  if (overrides === 'null') return <Reason text="The other settings can not be read yet." />
  const failed = found.find(({ error }) => error !== null)
  if (failed?.error) return <Reason text={`No estimate: ${failed.error.message}`} />
  const estimates = found.flatMap(({ data }) => data ?? [])
  if (estimates.length < scenarioIds.length) return <Skeleton className="h-5 w-64" />
  const total = totalEstimate(estimates, runs ?? 0)
  const isOld = found.some(({ isPlaceholderData }) => isPlaceholderData)
  return (
    <div className="min-w-0 text-sm">
      <p className="flex flex-wrap items-center gap-x-1.5">
        <span className="font-medium">{total.runs === 1 ? '1 run' : `${total.runs} runs`}</span>
        <Dot />
        <Tooltip text="An upper bound: every answer as long as it may be. Retries and judges are not counted.">
          <span className="underline decoration-line-strong decoration-dotted underline-offset-4">
            at most
          </span>
        </Tooltip>
        <span className="font-medium">{total.calls.toLocaleString('en-US')} calls</span>
        <Dot />
        <span className="font-medium">{count(total.tokens)} tokens</span>
        <Dot />
        <span className="font-medium">
          <Money usd={total.costUsd} />
        </span>
        <StaleMark isShown={isOld} />
      </p>
      {looks === 2 && <p className="text-muted">As much again if it is extended.</p>}
    </div>
  )
}

const Reason = ({ text }: { readonly text: string }) => (
  <p className="text-sm text-muted wrap-anywhere">{text}</p>
)

const Dot = () => (
  <span aria-hidden className="text-muted">
    ·
  </span>
)
