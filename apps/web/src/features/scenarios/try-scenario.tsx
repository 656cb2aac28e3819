import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DebateRequest } from '@workbench/client/models'
import { Play } from 'lucide-react'
import { api } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Money } from '../../components/numbers.tsx'
import { RunStatus } from '../../components/run-status.tsx'
import { useStartDebate } from '../debates/use-start-debate.ts'

interface Props {
  /** The debate as it stands in the editor; null: something is missing still. */
  readonly request: DebateRequest | null
}

/** Holds the debate as it stands in the editor, and says how that goes while one goes on writing. */
export function TryScenario({ request }: Props) {
  const trial = useStartDebate({ stays: true })
  const runId = trial.data?.runId
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-3">
      <div className="flex items-center justify-between gap-3">
        <p className="text-sm text-muted">
          {request === null ? 'Fill in what is missing first.' : 'As it stands here, saved or not.'}
        </p>
        <Button
          isBusy={trial.isPending}
          disabled={request === null}
          onClick={() => request !== null && trial.mutate(request)}
        >
          <Play aria-hidden />
          Try it
        </Button>
      </div>
      {trial.error !== null && <ErrorNotice error={trial.error} title="It could not be tried" />}
      {runId !== undefined && <TriedRun id={runId} />}
    </div>
  )
}

/** Its key is that of lists of runs: it is read again when the run changes. */
function TriedRun({ id }: { readonly id: string }) {
  const { data: run } = useQuery({
    queryKey: ['runs', 'list', { tried: id }],
    queryFn: ({ signal }) => api.runs.list({ q: id, limit: 1 }, { signal }),
    select: ({ items }) => items[0],
  })
  return (
    <p className="flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <span role="status">{run !== undefined && <RunStatus run={run} />}</span>
      {run !== undefined && <Money usd={run.usage.costUsd} isEmpty={run.usage.calls === 0} />}
      {/* Beside what may not be saved yet. */}
      <Link
        to="/runs/$id"
        params={{ id }}
        target="_blank"
        className="ml-auto text-accent-ink hover:underline"
      >
        Watch it
      </Link>
    </p>
  )
}
