import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  type DebateRun,
  hasEnded,
  type MetricDescription,
  type Run,
  type Score,
  type ScoredRun,
} from '@workbench/client/models'
import { Gauge } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import type { EvidenceUse } from './evidence-use.ts'
import { JudgedScores } from './judged-scores.tsx'
import { ScoreGroup } from './score-group.tsx'
import { scoreMetricsQuery, scorePeersQuery, scoreQuery } from './score-queries.ts'
import { comparablePeers, type ScoreSection, scoreSections } from './score-sections.ts'

type ScoredDebate = Pick<Run & DebateRun, 'id' | 'status' | 'attempt' | 'finishedAt' | 'scenarioId' | 'input'>

interface Props {
  readonly run: ScoredDebate
  readonly evidence: EvidenceUse
}

/** What is measured of a debate, and where it stands among the runs of its scenario. */
export const Scorecard = memo(({ run, evidence }: Props) => (
  <Card id="scorecard" aria-labelledby="scorecard-title" className="mt-6 scroll-mt-16 p-4 tablet:p-5">
    <header className="flex items-center gap-3">
      <Gauge className="size-4 text-muted" aria-hidden />
      <h2 id="scorecard-title" className="text-sm font-semibold">
        Scorecard
      </h2>
    </header>
    {hasEnded(run.status) ? (
      <MeasuredRun run={run} evidence={evidence} />
    ) : (
      <p className="mt-2 max-w-[68ch] text-muted">
        Written when the run has ended: how long it took and what it cost, how people talked and whether they
        agreed, each beside the last runs of its scenario.
      </p>
    )}
  </Card>
))

function MeasuredRun({ run, evidence }: Props) {
  const score = useQuery(scoreQuery(run))
  const metrics = useQuery(scoreMetricsQuery)
  // Nothing to stand beside.
  const peers = useQuery({ ...scorePeersQuery(run), enabled: run.scenarioId !== null })
  const error = score.error ?? metrics.error
  if (score.data !== undefined && metrics.data !== undefined) {
    return (
      <Figures
        score={score.data}
        metrics={metrics.data.items}
        peers={peers.data?.items ?? []}
        scenarioId={run.scenarioId}
        criteria={run.input.rubric.map(({ name }) => name)}
        evidence={evidence}
      />
    )
  }
  if (error !== null) {
    const retry = () => {
      void score.refetch()
      void metrics.refetch()
    }
    return (
      <div className="mt-3">
        <ErrorNotice error={error} title="The scorecard could not be loaded" onRetry={retry} />
      </div>
    )
  }
  return (
    <div className="mt-3">
      <SkeletonLines count={5} label="Loading the scorecard" />
    </div>
  )
}

interface FiguresProps {
  readonly score: Score
  readonly metrics: readonly MetricDescription[]
  readonly peers: readonly ScoredRun[]
  readonly scenarioId: string | null
  /** Names of the rubric's items. */
  readonly criteria: readonly string[]
  readonly evidence: EvidenceUse
}

function Figures({ score, metrics, peers, scenarioId, criteria, evidence }: FiguresProps) {
  const comparable = comparablePeers(score, peers)
  const sections = scoreSections(score, metrics, comparable)
  const [left, right] = inTwoColumns(sections)
  return (
    <>
      <Beside scenarioId={scenarioId} peers={peers.length} left={peers.length - comparable.length} />
      <div className="@container mt-4">
        <div className="grid items-start gap-x-10 gap-y-6 @3xl:grid-cols-2">
          <Column sections={left} evidence={evidence} />
          <Column sections={right} evidence={evidence} />
        </div>
      </div>
      {score.judged.length > 0 && <JudgedScores {...{ score, metrics, peers, criteria, evidence }} />}
    </>
  )
}

const Column = ({
  sections,
  evidence,
}: {
  readonly sections: readonly ScoreSection[]
  readonly evidence: EvidenceUse
}) => (
  <div className="flex min-w-0 flex-col gap-6">
    {sections.map((section) => (
      <ScoreGroup key={section.title} section={section} evidence={evidence} />
    ))}
  </div>
)

/** Two columns about as long as each other, in the order of the groups. */
function inTwoColumns(
  sections: readonly ScoreSection[],
): readonly [readonly ScoreSection[], readonly ScoreSection[]] {
  const lengthOf = ({ figures, missing }: ScoreSection) => 2 + figures.length + missing.length
  const half = sections.reduce((sum, section) => sum + lengthOf(section), 0) / 2
  let sum = 0
  const split = sections.findIndex((section) => {
    sum += lengthOf(section)
    return sum >= half
  })
  return [sections.slice(0, split + 1), sections.slice(split + 1)]
}

interface BesideProps {
  readonly scenarioId: string | null
  readonly peers: number
  /** Of them, how many were measured in another way. */
  readonly left: number
}

function Beside({ scenarioId, peers, left }: BesideProps): ReactNode {
  if (scenarioId === null) {
    return (
      <p className="mt-1 max-w-[68ch] text-sm text-muted">
        Run it from a saved scenario, and each figure stands beside the last 20 runs of that scenario.
      </p>
    )
  }
  const scenario = (
    <Link
      to="/scenarios/$id"
      params={{ id: scenarioId }}
      search={{ tab: 'trends' }}
      className="text-accent-ink underline underline-offset-2"
    >
      its scenario
    </Link>
  )
  if (peers === 0) {
    return (
      <p className="mt-1 max-w-[68ch] text-sm text-muted">
        The first completed run of {scenario}: the next one stands beside it.
      </p>
    )
  }
  return (
    <p className="mt-1 max-w-[68ch] text-sm text-muted">
      Beside {peers - left === 1 ? 'the one run' : `the last ${peers - left} runs`} of {scenario} before it: a
      dot for each, their middle half as a band, this run in colour.
      {left > 0 &&
        ` ${left === 1 ? 'One was' : `${left} were`} measured by another version and ${left === 1 ? 'stands' : 'stand'} aside.`}
    </p>
  )
}
