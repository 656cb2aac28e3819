import clsx from 'clsx'
import { Copy, Gavel } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { toast } from '../../../components/toasts.tsx'
import { useSpeakerStyle } from '../../../speakers/table-hues.ts'
import type { RunView } from '../run-view.ts'
import { LongText } from '../transcript/long-text.tsx'
import { StanceBar } from '../transcript/stance-bar.tsx'
import { BehindTheVerdict } from './behind-the-verdict.tsx'
import { delphiRounds } from './delphi-rounds.ts'
import { DelphiStrip } from './delphi-strip.tsx'
import { dissenterName } from './dissenter-name.ts'
import type { Figures } from './figures.ts'
import { FindingRegister } from './finding-register.tsx'
import { noDissentWords } from './no-dissent-words.ts'
import { PrivateVotesList } from './private-votes-list.tsx'
import { registeredFindings } from './registered-findings.ts'
import { SimulatedMark } from './simulated-mark.tsx'
import { deciderWords, stopWords } from './stop-words.ts'
import { decisionWords, verdictFigures } from './verdict-figures.ts'
import { verdictMarkdown } from './verdict-markdown.ts'

// A chair's reply or a plan can be pages long: no headline any more.
const longestHeadline = 280

/** What came out, why, and who disagrees: what one would paste into a decision paper. */
export function VerdictCard({ view }: { readonly view: RunView }) {
  const { run, result } = view
  const { verdict } = result
  if (verdict === null) {
    return (
      <>
        <BehindTheVerdict view={view} />
        <PrivateVotesList view={view} />
      </>
    )
  }
  const decision = decisionWords(verdict, run.input)
  const isShort = decision.length <= longestHeadline
  const ending = stopWords(result.stopReason)
  const strip = delphiRounds(verdict.scores)
  const register = registeredFindings(verdict.scores)
  const { figures, isAllReadable } = verdictFigures(verdict, run.input)
  const noDissent = noDissentWords(verdict, run.input)
  // Two may say the same words, and those without a persona have no id to be told by.
  const dissents = verdict.dissent.map((each, place) => ({ ...each, key: `${place}` }))
  const copy = async () => {
    await navigator.clipboard.writeText(verdictMarkdown(view, location.origin + location.pathname))
    toast('Verdict copied', 'As Markdown, ready for a decision paper.')
  }
  return (
    <Card id="verdict" aria-labelledby="verdict-title" className="mt-6 scroll-mt-16 p-4 tablet:p-5">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Gavel className="size-4 text-muted" aria-hidden />
        <h2 id="verdict-title" className="text-sm font-semibold">
          Verdict
        </h2>
        <span className="text-sm text-muted">
          {verdict.decidedBy === 'nobody'
            ? 'nobody decided'
            : `decided by ${deciderWords(verdict.decidedBy)}`}
        </span>
        {ending !== null && <span className="text-sm text-muted">{ending}</span>}
        {result.simulated && <SimulatedMark />}
        <Button className="ml-auto" onClick={() => void copy()}>
          <Copy aria-hidden />
          Copy
        </Button>
      </header>
      <div
        className={clsx('mt-3 max-w-[68ch]', isShort ? 'text-lg font-semibold text-balance' : 'text-read')}
      >
        <LongText text={decision} isNear />
      </div>
      {verdict.rationale !== '' && (
        <div className="mt-2 max-w-[68ch] text-read">
          <LongText text={verdict.rationale} isNear />
        </div>
      )}
      {strip !== null && (
        <div className="mt-4 border-t border-line pt-4">
          <DelphiStrip {...strip} />
        </div>
      )}
      {register.length > 0 && <FindingRegister findings={register} input={run.input} />}
      {figures.length > 0 && (
        <div className="mt-4 flex flex-wrap gap-x-12 gap-y-4 border-t border-line pt-4">
          {figures.map((each) => (
            <FigureList key={each.title} figures={each} />
          ))}
        </div>
      )}
      {(dissents.length > 0 || noDissent !== null) && (
        <div className="mt-4 border-t border-line pt-4">
          <h3 className="text-sm font-semibold">Dissent</h3>
          {dissents.length === 0 ? (
            <p className="mt-1 text-muted">{noDissent}</p>
          ) : (
            <ul className="mt-1 flex flex-col gap-3">
              {dissents.map(({ key, ...each }) => (
                <Dissent
                  key={key}
                  name={dissenterName(each, run.input)}
                  isKnown={each.personaId !== null || typeof each.seat === 'number'}
                  {...each}
                />
              ))}
            </ul>
          )}
        </div>
      )}
      {!isAllReadable && (
        <div className="mt-3">
          <Disclosure summary="Votes and scores as they were given">
            <pre className="max-h-80 overflow-y-auto rounded-md bg-sunken p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere">
              {JSON.stringify({ votes: verdict.votes, scores: verdict.scores }, null, 2)}
            </pre>
          </Disclosure>
        </div>
      )}
      <BehindTheVerdict view={view} />
      <PrivateVotesList view={view} />
    </Card>
  )
}

/** Two may have the same name. */
const numbered = <Row extends object>(rows: readonly Row[]) => rows.map((row, key) => ({ ...row, key }))

const FigureList = ({ figures: { title, rows } }: { readonly figures: Figures }) => {
  const speakerStyle = useSpeakerStyle()
  return (
    <div className="max-w-full min-w-0">
      <h3 className="text-sm font-semibold">{title}</h3>
      <dl className="mt-1 grid grid-cols-[fit-content(20rem)_1fr] gap-x-4 gap-y-1 text-sm">
        {numbered(rows).map(({ key, label, value, stance, speaker }) => (
          <div
            key={key}
            className="col-span-2 grid grid-cols-subgrid max-tablet:flex max-tablet:flex-wrap max-tablet:gap-x-3"
            style={speakerStyle(speaker?.name ?? label, speaker?.personaId ?? null)}
          >
            <dt className="min-w-0 text-muted wrap-anywhere">
              <bdi>{label}</bdi>
            </dt>
            <dd className="flex min-w-0 flex-wrap items-center gap-x-2 wrap-anywhere">
              {stance !== undefined && <StanceBar stance={stance} />}
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface DissentProps {
  readonly name: string
  readonly personaId: string | null
  /** It has a name, and a colour of its own. */
  readonly isKnown: boolean
  readonly text: string
}

const Dissent = ({ name, personaId, isKnown, text }: DissentProps) => {
  const speakerStyle = useSpeakerStyle()
  return (
    <li
      style={speakerStyle(name, personaId)}
      className={clsx('border-l-2 pl-3', isKnown ? 'border-speaker' : 'border-line-strong')}
    >
      <p className={clsx('text-sm font-medium wrap-anywhere', isKnown ? 'text-speaker' : 'text-muted')}>
        <bdi>{name}</bdi>
      </p>
      <div className="max-w-[66ch] text-base">
        <LongText text={text} isNear />
      </div>
    </li>
  )
}
