import type { AuxiliaryCall, DebateInput } from '@workbench/client/models'
import { Disclosure } from '../../../components/disclosure.tsx'
import { count } from '../../../format/count.ts'
import { duration } from '../../../format/duration.ts'
import { money } from '../../../format/money.ts'
import type { RunView } from '../run-view.ts'
import { LongText } from '../transcript/long-text.tsx'
import { saidInAnswer } from '../transcript/said-in-answer.ts'
import { seatLabel } from '../transcript/seat-label.ts'
import { callsBehindVerdict } from '../transcript/transcript-items.ts'

/** The calls a verdict rests on, folded: ballots, votes, the summing up. */
export function BehindTheVerdict({ view: { run, result } }: { readonly view: RunView }) {
  const calls = callsBehindVerdict(result.calls, run.input.format)
  if (calls.length === 0) return null
  return (
    <div className="mt-3">
      <Disclosure summary={`Behind the verdict (${calls.length === 1 ? '1 call' : `${calls.length} calls`})`}>
        <ul className="flex flex-col gap-3 pt-1 pl-5">
          {calls.map((call) => (
            <Call key={call.key} call={call} input={run.input} />
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}

function Call({ call, input }: { readonly call: AuxiliaryCall; readonly input: DebateInput }) {
  const { usage } = call
  return (
    <li className="min-w-0">
      <p className="flex flex-wrap gap-x-2 text-sm text-muted">
        <bdi className="font-medium text-ink">{nameOf(call, input)}</bdi>
        <span className="wrap-anywhere">{call.model}</span>
        <span>{duration(call.latencyMs)}</span>
        <span>{count(usage.inputTokens + usage.outputTokens)} tokens</span>
        {usage.costUsd !== null && <span>{money(usage.costUsd)}</span>}
        {call.refused && <span className="text-waiting">declined</span>}
        {call.answer === null && !call.refused && <span className="text-waiting">could not be read</span>}
      </p>
      <Answer call={call} />
    </li>
  )
}

/** Field by field where the answer has fields; else its text. */
const Answer = ({ call: { answer, text } }: { readonly call: AuxiliaryCall }) => (
  <div className="mt-1 max-w-[68ch] text-base">
    <LongText text={typeof answer === 'object' && answer !== null ? saidInAnswer(answer) : text} isNear />
  </div>
)

function nameOf({ role, seat, phase }: AuxiliaryCall, input: DebateInput): string {
  const someone = seat === null ? undefined : input.participants[seat]
  const name = someone === undefined ? '' : `: ${seatLabel(input, someone.seat, someone.name)}`
  const when = phase === 'audience-before' ? ' before' : phase === 'audience-after' ? ' after' : ''
  const words: Readonly<Record<AuxiliaryCall['role'], string>> = {
    moderator: input.moderator?.name ?? 'Chair',
    judge: input.judge?.name ?? 'Judge',
    selector: 'Selector',
    audience: 'Vote',
    poll: 'Vote',
    facilitator: 'Facilitator',
    summariser: 'Summary',
    ranker: 'Ranking',
    chair: input.judge?.name ?? 'Chair',
  }
  return `${words[role]}${when}${name}`
}
