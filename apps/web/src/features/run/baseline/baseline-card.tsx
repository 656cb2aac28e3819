import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type DebateBaselineRun, type DebateBaselines, hasEnded, type Usage } from '@workbench/client/models'
import { Check, Columns2, UserRound, X } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Money, Tokens } from '../../../components/numbers.tsx'
import { StatusBadge } from '../../../components/status-badge.tsx'
import type { RunView } from '../run-view.ts'
import { LongText } from '../transcript/long-text.tsx'
import { decisionWords } from '../verdict/verdict-figures.ts'
import { baselinesQuery } from './baseline-query.ts'
import { answersWords, flipWords, valueWords } from './baseline-words.ts'
import { useFreshBaselines } from './use-fresh-baselines.ts'

/** The debate beside a single agent that had the same budget, and what it was worth; nothing until there is one. */
export function BaselineCard({ view: { run } }: { readonly view: RunView }) {
  const { data, error, refetch } = useQuery(baselinesQuery(run.id))
  const ids = useMemo(() => data?.baselines.map((each) => each.run.id) ?? [], [data])
  useFreshBaselines(run.id, ids)
  if (error !== null && data === undefined) {
    return (
      <div className="mt-6">
        <ErrorNotice
          error={error}
          title="The comparison with a single agent could not be loaded"
          onRetry={() => void refetch()}
        />
      </div>
    )
  }
  if (data === undefined || (data.baselines.length === 0 && data.valueAdded === null)) return null
  const hasBaselines = data.baselines.length > 0
  return (
    <Card id="baseline" aria-labelledby="baseline-title" className="mt-6 scroll-mt-16 p-4 tablet:p-5">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <UserRound className="size-4 text-muted" aria-hidden />
        <h2 id="baseline-title" className="text-sm font-semibold">
          {hasBaselines ? 'Against a single agent' : 'What the debate added'}
        </h2>
        {hasBaselines && <span className="text-sm text-muted">with the same budget</span>}
      </header>
      <div className="mt-3 flex flex-col gap-4 empty:hidden">
        {data.baselines.map((baseline) => (
          <div key={baseline.run.id} className="grid gap-3 tablet:grid-cols-2">
            <Side title="The debate" usage={data.debate.usage} correct={data.debate.correct}>
              <Decision
                decision={
                  data.debate.decision &&
                  decisionWords({ decision: data.debate.decision }, { format: run.input.format })
                }
              />
            </Side>
            <SingleAgent baseline={baseline} debateId={run.id} />
          </div>
        ))}
      </div>
      <Worth baselines={data} />
    </Card>
  )
}

interface SideProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly usage: Usage
  readonly correct: boolean | null
  readonly children: ReactNode
}

const Side = ({ title, aside, usage, correct, children }: SideProps) => (
  <section aria-label={title} className="flex min-w-0 flex-col gap-2 rounded-md border border-line p-3">
    <header className="flex min-h-6 flex-wrap items-center gap-x-2 gap-y-1">
      <h3 className="text-sm font-semibold">{title}</h3>
      {correct !== null && <CorrectMark isCorrect={correct} />}
      {aside}
    </header>
    <div className="max-h-72 min-w-0 flex-1 overflow-y-auto">{children}</div>
    <p className="flex flex-wrap gap-x-3 text-sm text-muted">
      <span>
        {usage.calls} {usage.calls === 1 ? 'call' : 'calls'}
      </span>
      <span>
        <Tokens input={usage.inputTokens} output={usage.outputTokens} /> tokens
      </span>
      <Money usd={usage.costUsd} />
    </p>
  </section>
)

function SingleAgent({
  baseline,
  debateId,
}: {
  readonly baseline: DebateBaselineRun
  readonly debateId: string
}) {
  const { run, model, usage, correct, decision } = baseline
  const isOver = hasEnded(run.status)
  return (
    <Side
      title="Single agent"
      usage={usage}
      correct={correct}
      aside={run.status !== 'completed' && <StatusBadge status={run.status} />}
    >
      {decision === null ? (
        <p className="text-muted">
          {isOver ? (run.error?.message ?? 'It came to no answer.') : 'It is still answering.'}
        </p>
      ) : (
        <Decision decision={decision} />
      )}
      <p className="mt-2 text-sm text-muted wrap-anywhere">
        {answersWords(baseline)} · {model}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Link to="/runs/$id" params={{ id: run.id }} className="text-sm text-accent-ink underline">
          Open its run
        </Link>
        {isOver && (
          <ButtonLink to="/runs/compare" search={{ a: debateId, b: run.id }}>
            <Columns2 aria-hidden />
            Side by side
          </ButtonLink>
        )}
      </p>
    </Side>
  )
}

const Decision = ({ decision }: { readonly decision: string | null }) =>
  decision === null || decision === '' ? (
    <p className="text-muted">It ended without a decision.</p>
  ) : (
    <div className="text-base font-medium">
      <LongText text={decision} isNear />
    </div>
  )

const CorrectMark = ({ isCorrect }: { readonly isCorrect: boolean }) => (
  <span
    className={`inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs font-medium ${
      isCorrect ? 'bg-completed-soft text-completed' : 'bg-failed-soft text-failed'
    }`}
  >
    {isCorrect ? <Check className="size-3" aria-hidden /> : <X className="size-3" aria-hidden />}
    {isCorrect ? 'the known answer' : 'not the known answer'}
  </span>
)

/** What the debate changed, where that can be told. */
function Worth({
  baselines: { valueAdded, privateVotes, referenceAnswer },
}: {
  readonly baselines: DebateBaselines
}) {
  if (valueAdded === null && privateVotes === null) return null
  return (
    <dl className="mt-4 grid grid-cols-[fit-content(14rem)_1fr] gap-x-4 gap-y-1 text-sm max-tablet:grid-cols-1">
      {referenceAnswer !== null && (
        <Row term="Known answer">
          <span className="line-clamp-3">{referenceAnswer}</span>
        </Row>
      )}
      {valueAdded !== null && (
        <>
          <Row term="Value added by the debate">{valueWords(valueAdded)}</Row>
          <Row term="Participants">{flipWords(valueAdded)}</Row>
        </>
      )}
      {privateVotes !== null && (
        <Row term="Private votes">
          {privateVotes.changed} of {privateVotes.voters} changed their answer
        </Row>
      )}
    </dl>
  )
}

const Row = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div className="contents">
    <dt className="text-muted">{term}</dt>
    <dd className="min-w-0 wrap-anywhere max-tablet:mb-1.5">{children}</dd>
  </div>
)
