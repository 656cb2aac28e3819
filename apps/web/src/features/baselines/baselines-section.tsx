import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Baseline, Scenario } from '@workbench/client/models'
import { FlaskConical, Pin } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Card } from '../../components/card.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { Tag } from '../../components/tag.tsx'
import { Time } from '../../components/time.tsx'
import { baselinesQuery } from './baselines-queries.ts'
import { PinBaselineDialog } from './pin-baseline-dialog.tsx'

interface Props {
  readonly scenario: Pick<Scenario, 'id' | 'name'>
}

/** The accepted runs of a scenario: what experiments hold new ones against. */
export function BaselinesSection({ scenario: { id, name } }: Props) {
  const { data, error, refetch } = useQuery(baselinesQuery(id))
  const [isPinning, setIsPinning] = useState(false)
  return (
    <Card aria-labelledby="baselines-title" className="flex min-w-0 flex-col gap-3 p-4">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="baselines-title" className="font-semibold">
            Baselines
          </h2>
          <p className="mt-0.5 max-w-[80ch] text-sm text-muted">
            Runs that somebody has accepted. They say what is usual, above and in experiments, and never
            change.
          </p>
        </div>
        <Button onClick={() => setIsPinning(true)}>
          <Pin aria-hidden />
          Pin a baseline
        </Button>
      </header>
      {data !== undefined ? (
        <List baselines={data} scenarioId={id} />
      ) : error !== null ? (
        <ErrorNotice error={error} title="The baselines could not be loaded" onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-16" />
      )}
      {isPinning && (
        <PinBaselineDialog scenarioId={id} scenarioName={name} onClose={() => setIsPinning(false)} />
      )}
    </Card>
  )
}

function List({
  baselines,
  scenarioId,
}: {
  readonly baselines: readonly Baseline[]
  readonly scenarioId: string
}) {
  if (baselines.length === 0) {
    return (
      <p className="text-sm text-muted">
        None yet. Once five runs or more came out as you want them, pin them: from then on an experiment can
        say whether a change makes things worse.
      </p>
    )
  }
  return (
    <ul className="-mx-4 -mb-4 border-t border-line">
      {baselines.map((baseline, place) => (
        <Row key={baseline.id} baseline={baseline} scenarioId={scenarioId} isNewest={place === 0} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly baseline: Baseline
  readonly scenarioId: string
  readonly isNewest: boolean
}

const Row = ({ baseline: { name, note, runIds, createdAt }, scenarioId, isNewest }: RowProps) => (
  <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-line px-4 py-3 not-first:border-t">
    <div className="min-w-0 flex-1 basis-72">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <bdi className="min-w-0 font-medium wrap-anywhere">{name}</bdi>
        {isNewest && <Tag>newest</Tag>}
        <span className="text-sm text-muted">
          <Time at={createdAt} />
        </span>
      </p>
      <p dir="auto" className="mt-0.5 max-w-[80ch] text-sm whitespace-pre-line text-muted wrap-anywhere">
        {note}
      </p>
      <Disclosure summary={runIds.length === 1 ? '1 run' : `${runIds.length} runs`}>
        <ul className="flex flex-wrap gap-x-3 gap-y-1 pl-5 text-sm">
          {runIds.map((id, place) => (
            <li key={id}>
              <Link to="/runs/$id" params={{ id }} className="text-accent-ink underline underline-offset-2">
                Run {place + 1}
              </Link>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
    <ButtonLink to="/experiments/new" search={{ scenario: [scenarioId], baseline: name }}>
      <FlaskConical aria-hidden />
      Experiment
      <span className="sr-only"> against {name.slice(0, 80)}</span>
    </ButtonLink>
  </li>
)
