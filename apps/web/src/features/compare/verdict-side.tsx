import { type DebateInput, isDebateRun, type Run, type Verdict } from '@workbench/client/models'
import { Card } from '../../components/card.tsx'
import { useSpeakerStyle } from '../../speakers/table-hues.ts'
import { LongText } from '../run/transcript/long-text.tsx'
import { dissenterName } from '../run/verdict/dissenter-name.ts'
import { noDissentWords } from '../run/verdict/no-dissent-words.ts'
import { SimulatedMark } from '../run/verdict/simulated-mark.tsx'
import { decisionWords } from '../run/verdict/verdict-figures.ts'
import type { Side } from './compare-search.ts'
import { SideMark } from './side-mark.tsx'

/** What came out of one of the two runs. */
export function VerdictSide({ side, run }: { readonly side: Side; readonly run: Run }) {
  const debate = isDebateRun(run) ? run : null
  const verdict = debate?.output?.verdict ?? null
  return (
    <Card aria-label={`Verdict of run ${side.toUpperCase()}`} className="flex min-w-0 flex-col gap-2 p-4">
      <header className="flex flex-wrap items-center gap-2 text-sm text-muted">
        <SideMark side={side} />
        {verdict === null ? 'No verdict' : `decided by ${verdict.decidedBy}`}
        {debate?.output?.simulated === true && <SimulatedMark />}
      </header>
      {debate !== null && verdict !== null ? (
        <VerdictText verdict={verdict} input={debate.input} />
      ) : (
        <p className="text-muted">{why(run)}</p>
      )}
    </Card>
  )
}

function why({ status, error }: Run): string {
  if (error !== null) return error.message
  if (status === 'completed') return 'This debate ends without one.'
  return status === 'cancelled'
    ? 'The run was cancelled before there was one.'
    : 'The run has not come to one yet.'
}

const VerdictText = ({ verdict, input }: { readonly verdict: Verdict; readonly input: DebateInput }) => {
  const speakerStyle = useSpeakerStyle()
  const noDissent = noDissentWords(verdict, input)
  return (
    <>
      <div className="max-w-[68ch] text-lg font-semibold text-balance">
        <LongText text={decisionWords(verdict, input)} isNear />
      </div>
      {verdict.rationale !== '' && (
        <div className="max-w-[68ch] text-read">
          <LongText text={verdict.rationale} isNear />
        </div>
      )}
      {(verdict.dissent.length > 0 || noDissent !== null) && (
        <h3 className="mt-2 text-sm font-semibold">Dissent</h3>
      )}
      {verdict.dissent.length === 0 ? (
        <p className="text-muted">{noDissent}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {verdict.dissent.map((each, place) => {
            // Two may say the very same.
            const key = `${place} ${each.personaId}`
            const name = dissenterName(each, input)
            return (
              <li
                key={key}
                style={speakerStyle(name, each.personaId)}
                className="border-l-2 border-speaker pl-3"
              >
                <p className="text-sm font-medium text-speaker wrap-anywhere">
                  <bdi>{name}</bdi>
                </p>
                <LongText text={each.text} isNear />
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
