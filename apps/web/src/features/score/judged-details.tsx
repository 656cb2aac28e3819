import type { Judgement } from '@workbench/client/models'
import { JsonValue } from '../../components/json-value.tsx'
import { duration } from '../../format/duration.ts'
import { metricText } from '../../format/metric-value.ts'
import { money } from '../../format/money.ts'
import { EvidenceItem } from './evidence-list.tsx'
import type { EvidenceUse } from './evidence-use.ts'
import { judgedFindings } from './judged-findings.ts'
import { TurnLink } from './turn-link.tsx'

interface Props {
  readonly title: string
  readonly judgements: readonly Judgement[]
  /** Names of the rubric's items. */
  readonly criteria: readonly string[]
  readonly evidence: EvidenceUse
}

/** Both answers of a judge beside each other. */
export const JudgedDetails = ({ title, judgements, criteria, evidence }: Props) => (
  <section
    aria-label={`Evidence for ${title}`}
    className="@container mt-1 mb-2 rounded-md bg-sunken px-3 py-2"
  >
    <div className="grid gap-x-8 gap-y-3 @2xl:grid-cols-2">
      {judgements.map((judgement) => (
        <OneOrder key={judgement.order} judgement={judgement} criteria={criteria} evidence={evidence} />
      ))}
    </div>
  </section>
)

const orderWords = { forward: 'Shown in order', reversed: 'Shown in reverse' } as const

function OneOrder({
  judgement: { metric, order, value, answer, error, latencyMs, usage },
  criteria,
  evidence,
}: Pick<Props, 'criteria' | 'evidence'> & { readonly judgement: Judgement }) {
  const findings = judgedFindings(metric, answer, criteria)
  return (
    <div className="min-w-0">
      <p className="text-xs text-muted">
        <span className="font-medium text-ink">
          {orderWords[order]}: {value === null ? 'no figure' : metricText(value, 'share')}
        </span>{' '}
        · {duration(latencyMs)}
        {usage.costUsd !== null && ` · ${money(usage.costUsd)}`}
      </p>
      {error !== null && <p className="text-sm text-failed wrap-anywhere">{error.message}</p>}
      {findings?.length === 0 && <p className="text-sm text-muted">Nothing stood out.</p>}
      {findings !== null ? (
        <ul>
          {findings.map(({ key, subject, found, reason, turn }) => (
            <li key={key}>
              <EvidenceItem
                place={
                  turn === null ? (
                    <span className="font-medium">{found}</span>
                  ) : (
                    <TurnLink {...{ turn, evidence }} />
                  )
                }
                note={[turn === null ? '' : found, subject].filter((part) => part !== '').join(': ')}
                text={reason}
              />
            </li>
          ))}
        </ul>
      ) : (
        answer !== null && <JsonValue label="Answer" value={answer} />
      )}
    </div>
  )
}
