import { useQueries } from '@tanstack/react-query'
import type { Baseline } from '@workbench/client/models'
import { Pin } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Select } from '../../../components/select.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { Time } from '../../../components/time.tsx'
import { baselinesQuery } from '../../baselines/baselines-queries.ts'
import { PinBaselineDialog } from '../../baselines/pin-baseline-dialog.tsx'
import { useScenarioNames } from '../use-scenario-names.ts'
import { baselineChoices, chosenBaseline } from './baseline-choices.ts'

interface Props {
  readonly scenarioIds: readonly string[]
  /** null: the newest of each. */
  readonly value: string | null
  readonly onChange: (name: string | null) => void
  readonly error: string | undefined
}

/** What the candidate is held against; a scenario without a baseline can be given one right here. */
export function BaselineField({ scenarioIds, value, onChange, error }: Props) {
  const found = useQueries({ queries: scenarioIds.map((id) => baselinesQuery(id)) })
  if (scenarioIds.length === 0) {
    return <p className="text-sm text-muted">Choose a scenario first: baselines belong to scenarios.</p>
  }
  if (found.some(({ isPending }) => isPending)) return <Skeleton className="h-9" />
  const byScenario = found.map(({ data }) => data ?? [])
  const choices = baselineChoices(byScenario, value)
  return (
    <div className="flex flex-col gap-3">
      {byScenario.some((baselines) => baselines.length > 0) && (
        <Select
          label="Held against"
          value={value ?? ''}
          onChange={(name) => onChange(name === '' ? null : name)}
          choices={choices}
          error={error}
        />
      )}
      <ul className="flex flex-col gap-2">
        {scenarioIds.map((id, place) => (
          <OfScenario
            key={id}
            scenarioId={id}
            baseline={chosenBaseline(byScenario[place] ?? [], value)}
            hasSome={(byScenario[place] ?? []).length > 0}
            isNamed={scenarioIds.length > 1}
          />
        ))}
      </ul>
    </div>
  )
}

interface OfScenarioProps {
  readonly scenarioId: string
  readonly baseline: Baseline | null
  readonly hasSome: boolean
  /** One of several: its name is said. */
  readonly isNamed: boolean
}

function OfScenario({ scenarioId, baseline, hasSome, isNamed }: OfScenarioProps) {
  const nameOf = useScenarioNames([scenarioId])
  const [isPinning, setIsPinning] = useState(false)
  const name = nameOf(scenarioId)
  if (baseline !== null) {
    return (
      <li className="text-sm text-muted wrap-anywhere">
        {isNamed && (
          <>
            <bdi className="font-medium text-ink">{name}</bdi>:{' '}
          </>
        )}
        <bdi className="text-ink">{baseline.name}</bdi>, {baseline.runIds.length}{' '}
        {baseline.runIds.length === 1 ? 'run' : 'runs'}, pinned <Time at={baseline.createdAt} />.{' '}
        <span dir="auto" className="line-clamp-2">
          {baseline.note}
        </span>
      </li>
    )
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-waiting-soft px-3 py-2.5">
      <p className="min-w-0 flex-1 basis-60 text-sm wrap-anywhere">
        {hasSome ? (
          <>
            <bdi className="font-medium">{name}</bdi> has no baseline of this name.
          </>
        ) : (
          <>
            <bdi className="font-medium">{name}</bdi> has no baseline yet. Without one the verdict is
            “insufficient”; its runs can become the first baseline afterwards.
          </>
        )}
      </p>
      <Button onClick={() => setIsPinning(true)}>
        <Pin aria-hidden />
        Pin its last runs
      </Button>
      {isPinning && (
        <PinBaselineDialog scenarioId={scenarioId} scenarioName={name} onClose={() => setIsPinning(false)} />
      )}
    </li>
  )
}
