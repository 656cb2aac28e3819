import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Experiment, RunSummary, ScenarioVerdict } from '@workbench/client/models'
import { GitCompare, Pin } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Money } from '../../../components/numbers.tsx'
import { RowCheckbox } from '../../../components/row-checkbox.tsx'
import { Scroller } from '../../../components/scroller.tsx'
import { StatusBadge } from '../../../components/status-badge.tsx'
import { duration } from '../../../format/duration.ts'
import { PinBaselineDialog } from '../../baselines/pin-baseline-dialog.tsx'
import { sides as letters } from '../../compare/compare-search.ts'
import { experimentRunsQuery } from '../experiments-queries.ts'
import { comparisonSearch, pinnable } from './chosen-runs.ts'

interface Props {
  readonly experiment: Experiment
  readonly scenario: ScenarioVerdict
}

/** The runs of both sides: their state, the way to each, some of them beside each other, the candidate as a new baseline. */
export function SideRuns({ experiment, scenario }: Props) {
  const { scenarioId, scenarioName, baselineName, baselineRunIds, candidateRunIds } = scenario
  const { data } = useQuery(
    experimentRunsQuery(experiment, scenarioId, [...baselineRunIds, ...candidateRunIds]),
  )
  const found = new Map(data?.map((run) => [run.id as string, run]))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isPinning, setIsPinning] = useState(false)
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const comparison = comparisonSearch([...baselineRunIds, ...candidateRunIds].filter((id) => chosen.has(id)))
  const accepted = pinnable(candidateRunIds, found)
  const hasEnded = experiment.status !== 'running'
  const list = { found, chosen, onToggle: toggle }
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-4 tablet:grid-cols-2">
        <Side
          {...list}
          title="Baseline"
          name={baselineName ?? (baselineRunIds.length > 0 ? 'runs that were named' : 'none')}
          ids={baselineRunIds}
          empty="This scenario had no baseline when the experiment started."
        />
        <Side {...list} title="Candidate" name={null} ids={candidateRunIds} empty="No runs." />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {comparison !== null && (
          <ButtonLink to="/runs/compare" search={comparison}>
            <GitCompare aria-hidden />
            Compare {chosen.size} runs
          </ButtonLink>
        )}
        {hasEnded && accepted.length > 0 && (
          <Button onClick={() => setIsPinning(true)}>
            <Pin aria-hidden />
            {baselineRunIds.length === 0
              ? 'Pin these runs as the first baseline'
              : 'Pin the candidate as a new baseline'}
          </Button>
        )}
        {comparison === null && (
          <p className="text-sm text-muted">
            {chosen.size > letters.length
              ? `At most ${letters.length} runs can be compared.`
              : chosen.size === 1
                ? 'Tick one more run to compare the two.'
                : 'Tick two runs or more to compare them.'}
          </p>
        )}
      </div>
      {isPinning && (
        <PinBaselineDialog
          scenarioId={scenarioId}
          scenarioName={scenarioName}
          runIds={accepted}
          onClose={() => setIsPinning(false)}
        />
      )}
    </div>
  )
}

interface SideProps {
  readonly title: string
  readonly name: string | null
  readonly ids: readonly string[]
  readonly empty: string
  readonly found: ReadonlyMap<string, RunSummary>
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

const Side = ({ title, name, ids, empty, found, chosen, onToggle }: SideProps) => (
  <div className="min-w-0">
    <h4 className="pb-1 text-sm font-medium wrap-anywhere">
      {title}
      {name !== null && (
        <span className="font-normal text-muted">
          : <bdi>{name}</bdi>
        </span>
      )}
    </h4>
    {ids.length === 0 ? (
      <p className="text-sm text-muted">{empty}</p>
    ) : (
      <div className="rounded-md border border-line">
        <Scroller label={`${title} runs`} className="max-h-80">
          <ul>
            {ids.map((id, place) => (
              <RunRow
                key={id}
                id={id}
                label={`Run ${place + 1}`}
                side={title}
                run={found.get(id)}
                isChosen={chosen.has(id)}
                onToggle={onToggle}
              />
            ))}
          </ul>
        </Scroller>
      </div>
    )}
  </div>
)

interface RunRowProps {
  readonly id: string
  readonly label: string
  readonly side: string
  readonly run: RunSummary | undefined
  readonly isChosen: boolean
  readonly onToggle: (id: string) => void
}

const RunRow = ({ id, label, side, run, isChosen, onToggle }: RunRowProps) => (
  <li className="flex min-h-9 items-center gap-3 border-line px-3 py-1 text-sm not-first:border-t hover:bg-hover">
    <RowCheckbox
      isChecked={isChosen}
      label={`Compare ${side.toLowerCase()} ${label.toLowerCase()}`}
      onPick={() => onToggle(id)}
    />
    <Link
      to="/runs/$id"
      params={{ id }}
      className="min-w-0 flex-1 truncate font-medium underline decoration-line-strong/60 underline-offset-4 hover:decoration-ink"
    >
      <span className="sr-only">{side} </span>
      {label}
    </Link>
    {run !== undefined && (
      <>
        <span className="shrink-0 text-muted tabular-nums">
          {run.durationMs === null ? '' : duration(run.durationMs)}
        </span>
        <span className="w-14 shrink-0 text-right text-muted">
          <Money usd={run.usage.costUsd} isEmpty={run.usage.calls === 0} />
        </span>
        <StatusBadge status={run.status} />
      </>
    )}
  </li>
)
