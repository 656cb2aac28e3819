import type { JudgedScore, MetricDescription, Score, ScoredRun } from '@workbench/client/models'
import { Skeleton } from '../../components/skeleton.tsx'
import { metricText } from '../../format/metric-value.ts'
import { money } from '../../format/money.ts'
import { EvidenceButton } from './evidence-button.tsx'
import type { EvidenceUse } from './evidence-use.ts'
import { FigurePlace } from './figure-place.tsx'
import { JudgedDetails } from './judged-details.tsx'
import { nothingToJudge } from './judged-findings.ts'
import { judgedMeaning, judgedName } from './judged-meaning.ts'
import { judgedWords } from './judged-words.ts'
import { MetricName } from './metric-name.tsx'

interface Props {
  readonly score: Score
  readonly metrics: readonly MetricDescription[]
  /** The runs that it stands beside. */
  readonly peers: readonly ScoredRun[]
  /** Names of the rubric's items. */
  readonly criteria: readonly string[]
  readonly evidence: EvidenceUse
}

/** What a model said of the run: with its name, both orders, and its own price. */
export const JudgedScores = ({ score: { judged, judgingUsage }, ...rest }: Props) => (
  <section aria-label="Judged" className="mt-6">
    <h3 className="flex flex-wrap gap-x-2 border-b border-line pb-1 text-xs font-medium text-muted">
      Judged by a model
      <span className="font-normal">
        {judgingUsage.calls === 0
          ? ''
          : judgingUsage.costUsd === null
            ? `${judgingUsage.calls} calls whose price is not known, apart from the run`
            : `judging cost ${money(judgingUsage.costUsd)}, apart from the run`}
      </span>
    </h3>
    <ul aria-live="polite">
      {judged.map((each) => (
        <JudgedRow key={each.metric} judged={each} {...rest} />
      ))}
    </ul>
  </section>
)

function JudgedRow({
  judged,
  metrics,
  peers,
  criteria,
  evidence,
}: Omit<Props, 'score'> & { readonly judged: JudgedScore }) {
  const { metric, status, value, judgements } = judged
  const { title, meaning } = metrics.find(({ name }) => name === judgedName(metric)) ?? judgedMeaning[metric]
  const asked = judgements.filter(({ answer }) => nothingToJudge(answer) === null)
  const isOpen = evidence.open === metric && asked.length > 0
  const others = peers.flatMap(({ judged: theirs }) => theirs[metric] ?? [])
  const text = value === null ? '–' : metricText(value, 'share')
  return (
    <li className="border-b border-line/60 py-1 last:border-b-0">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-0.5 text-sm">
        <span className="min-w-0 basis-44 max-tablet:flex-1">
          <MetricName title={title} meaning={meaning} />
        </span>
        <span className="min-w-20 text-right font-medium whitespace-nowrap tabular-nums">
          {status === 'pending' && judgements.length === 0 ? (
            <Skeleton className="ml-auto h-4 w-12" />
          ) : asked.length === 0 ? (
            text
          ) : (
            <EvidenceButton
              name={title}
              text={text}
              isOpen={isOpen}
              onPress={() => evidence.onOpen(isOpen ? undefined : metric)}
            />
          )}
        </span>
        {value !== null && others.length > 0 && (
          <FigurePlace value={value} peers={others} metric={judgedKind} />
        )}
        <span className="min-w-0 flex-1 basis-60 text-xs text-muted wrap-anywhere">
          {judgedWords(judged)}
        </span>
      </div>
      {isOpen && <JudgedDetails {...{ title, criteria, evidence }} judgements={asked} />}
    </li>
  )
}

const judgedKind = { unit: 'share', better: 'higher', isNeutral: false } as const
