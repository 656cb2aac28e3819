import type { Experiment, ScenarioVerdict } from '@workbench/client/models'
import { type ReactNode, useMemo } from 'react'
import { settingDifferences } from '../../compare/setting-differences.ts'
import { DifferencesList } from '../../versions/differences-list.tsx'
import { MetricTable } from './metric-table.tsx'
import { SideRuns } from './side-runs.tsx'

interface Props {
  readonly experiment: Experiment
  readonly scenario: ScenarioVerdict
}

/** What one scenario says: its metrics, what was on trial, the runs of both sides. */
export function ScenarioSections({ experiment, scenario }: Props) {
  const { metrics, changes, comparable } = scenario
  const isJudged = experiment.status === 'completed'
  const hasSides = scenario.baselineRunIds.length > 0
  return (
    <>
      {isJudged && comparable && metrics.length > 0 && (
        <Part title="Metrics">
          <MetricTable
            metrics={metrics}
            isExplained={experiment.scenarios.length > 1 && experiment.metrics.length > 0}
          />
        </Part>
      )}
      {isJudged && hasSides && (
        <Part title="On trial">
          <Changes changes={changes} />
        </Part>
      )}
      <Part title="Runs">
        <SideRuns experiment={experiment} scenario={scenario} />
      </Part>
    </>
  )
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="flex min-w-0 flex-col gap-2">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </div>
)

const nobody = () => undefined

function Changes({ changes }: { readonly changes: ScenarioVerdict['changes'] }) {
  const differences = useMemo(() => settingDifferences(changes, nobody), [changes])
  return differences.length === 0 ? (
    <p className="text-sm text-muted">
      No setting differs: both sides are the same but for chance. An experiment like this shows how much runs
      vary by themselves.
    </p>
  ) : (
    <DifferencesList differences={differences} />
  )
}
