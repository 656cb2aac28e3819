import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ApiError } from '@workbench/client/errors'
import type { Experiment } from '@workbench/client/models'
import { FlaskConical } from 'lucide-react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Money, Tokens } from '../../../components/numbers.tsx'
import { Page } from '../../../components/page.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { Time } from '../../../components/time.tsx'
import { experimentQuery } from '../experiments-queries.ts'
import { standingOf } from '../standing.ts'
import { StandingBadge } from '../standing-badge.tsx'
import { useFreshExperiments } from '../use-fresh-experiments.ts'
import { ExperimentActions } from './experiment-actions.tsx'
import { ScenarioSections } from './scenario-sections.tsx'
import { scenarioStanding } from './scenario-standing.ts'
import { SuiteOverview } from './suite-overview.tsx'
import { Reasons, VerdictCard } from './verdict-card.tsx'

const route = getRouteApi('/experiments/$id')

/** An experiment: what came of it, then why, then what it was made of. */
export function ExperimentPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(experimentQuery(id))
  useFreshExperiments()
  if (data !== undefined) return <Loaded key={id} experiment={data} />
  if (error instanceof ApiError && (error.status === 404 || error.status === 422)) {
    return (
      <Page title="No such experiment" isTitleHidden>
        <EmptyState
          icon={FlaskConical}
          title="There is no such experiment"
          action={<ButtonLink to="/experiments">All experiments</ButtonLink>}
        >
          Its address may be incomplete.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Experiment" isTitleHidden>
      {error === null ? (
        <SkeletonLines count={5} label="Loading the experiment" />
      ) : (
        <ErrorNotice
          error={error}
          title="The experiment could not be loaded"
          onRetry={() => void refetch()}
        />
      )}
    </Page>
  )
}

function Loaded({ experiment }: { readonly experiment: Experiment }) {
  const { name, scenarios } = experiment
  const [only, ...others] = scenarios
  return (
    <Page title={name} actions={<ExperimentActions experiment={experiment} />}>
      <div className="flex flex-col gap-4">
        <Facts experiment={experiment} />
        <VerdictCard experiment={experiment} />
        {only !== undefined && others.length === 0 ? (
          <Card aria-label="Details" className="flex min-w-0 flex-col gap-6 p-4 tablet:p-5">
            <ScenarioSections experiment={experiment} scenario={only} />
          </Card>
        ) : (
          <Suite experiment={experiment} />
        )}
      </div>
    </Page>
  )
}

const Suite = ({ experiment }: { readonly experiment: Experiment }) => (
  <>
    <SuiteOverview experiment={experiment} />
    {experiment.scenarios.map((scenario) => (
      <Card
        key={scenario.scenarioId}
        id={`scenario-${scenario.scenarioId}`}
        aria-label={scenario.scenarioName}
        className="flex min-w-0 scroll-mt-14 flex-col gap-6 p-4 tablet:p-5"
      >
        <header className="flex flex-col gap-2">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-lg font-semibold wrap-anywhere">
              <bdi>{scenario.scenarioName}</bdi>
            </h2>
            <StandingBadge standing={scenarioStanding(scenario, standingOf(experiment))} />
          </div>
          {scenario.reasons.length > 0 && <Reasons reasons={scenario.reasons} />}
        </header>
        <ScenarioSections experiment={experiment} scenario={scenario} />
      </Card>
    ))}
  </>
)

/** One line: of what, against what, since when, for how much. */
function Facts({ experiment }: { readonly experiment: Experiment }) {
  const { scenarios, usage, judgingUsage, createdAt, looks, look, alpha } = experiment
  const [only, ...others] = scenarios
  return (
    <p className="-mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {only !== undefined && others.length === 0 && (
        <span className="min-w-0 wrap-anywhere">
          <Link
            to="/scenarios/$id"
            params={{ id: only.scenarioId }}
            className="text-accent-ink underline underline-offset-2"
          >
            <bdi>{only.scenarioName}</bdi>
          </Link>
          {only.baselineName !== null && (
            <>
              {' '}
              against <bdi>{only.baselineName}</bdi>
            </>
          )}
        </span>
      )}
      <span>
        started <Time at={createdAt} />
      </span>
      <span>
        <Tokens input={usage.inputTokens} output={usage.outputTokens} /> tokens
      </span>
      <span>
        cost <Money usd={usage.costUsd} isEmpty={usage.calls === 0} />
      </span>
      {judgingUsage.calls > 0 && (
        <span>
          judging <Money usd={judgingUsage.costUsd} />
        </span>
      )}
      <span>
        {looks === 2 && `look ${look} of 2, `}α {alpha}
      </span>
    </p>
  )
}
