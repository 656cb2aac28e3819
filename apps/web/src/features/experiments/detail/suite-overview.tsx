import type { Experiment } from '@workbench/client/models'
import { Card } from '../../../components/card.tsx'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { standingOf } from '../standing.ts'
import { StandingBadge } from '../standing-badge.tsx'
import { MetricTable } from './metric-table.tsx'
import { scenarioStanding } from './scenario-standing.ts'

/** A suite at a glance: what each scenario says, and what they say together. */
export const SuiteOverview = ({ experiment }: { readonly experiment: Experiment }) => (
  <Card aria-labelledby="suite-title" className="flex min-w-0 flex-col gap-4 p-4 tablet:p-5">
    <h2 id="suite-title" className="font-semibold">
      {experiment.scenarios.length} scenarios
    </h2>
    <ul className="-my-1 border-y border-line">
      {experiment.scenarios.map((scenario) => (
        <li
          key={scenario.scenarioId}
          className="flex items-center justify-between gap-3 border-line py-1.5 not-first:border-t"
        >
          <a
            href={`#scenario-${scenario.scenarioId}`}
            className="flex min-w-0 font-medium underline decoration-line-strong/60 underline-offset-4 hover:decoration-ink"
          >
            <bdi className="flex min-w-0">
              <MiddleTruncate text={scenario.scenarioName} />
            </bdi>
          </a>
          <StandingBadge standing={scenarioStanding(scenario, standingOf(experiment))} />
        </li>
      ))}
    </ul>
    {experiment.metrics.length > 0 && (
      <div className="flex min-w-0 flex-col gap-2">
        <h3 className="font-semibold">Over all scenarios</h3>
        <MetricTable metrics={experiment.metrics} of="scenarios" />
      </div>
    )}
  </Card>
)
