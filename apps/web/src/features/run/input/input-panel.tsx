import { Link } from '@tanstack/react-router'
import { type DebateInput, isDebateRun, isWorkflowRun, type Seat } from '@workbench/client/models'
import { Copy, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormatName } from '../../../api/catalogue.ts'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { RawText } from '../../../components/raw-text.tsx'
import { toast } from '../../../components/toasts.tsx'
import { useStartDebate } from '../../debates/use-start-debate.ts'
import type { RunPanelProps } from '../run-panel.ts'
import { FoldedText } from './folded-text.tsx'
import { requestOfInput } from './request-of-input.ts'
import { settingRows } from './setting-rows.ts'
import { SpeakerCard } from './speaker-card.tsx'
import { WorkflowInputView } from './workflow-input-view.tsx'

/** What a run works on, frozen when it began. */
export function InputPanel({ run }: RunPanelProps) {
  if (isWorkflowRun(run)) return <WorkflowInputView input={run.input} />
  if (!isDebateRun(run)) {
    return <RawText text={JSON.stringify(run.input, null, 2) ?? ''} copyLabel="Copy input as JSON" />
  }
  return <DebateInputView input={run.input} title={run.title} />
}

function DebateInputView({ input, title }: { readonly input: DebateInput; readonly title: string }) {
  const formatName = useFormatName()
  const start = useStartDebate()
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(input, null, 2))
    toast('Copied', 'The input of this run is in the clipboard as JSON.')
  }
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-sm text-muted">
          Frozen when the run began: later changes to personas and scenarios do not touch it.
        </p>
        <div className="flex gap-2">
          <Button onClick={() => void copy()}>
            <Copy aria-hidden />
            Copy JSON
          </Button>
          <Button isBusy={start.isPending} onClick={() => start.mutate(requestOfInput(input, title))}>
            <RotateCcw aria-hidden />
            Run again
          </Button>
        </div>
      </div>
      {start.error !== null && <ErrorNotice error={start.error} title="It could not be started again" />}

      <Section title="Question">
        <Card className="flex flex-col gap-2 px-4 py-3">
          <Topic text={input.topic} />
          {input.context !== '' && <FoldedText name="Context" text={input.context} />}
        </Card>
      </Section>

      <Section title="Settings">
        <Card className="px-4 py-3">
          <dl className="grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-6 gap-y-1.5">
            {settingRows(input, formatName(input.format)).map(({ name, value }) => (
              <Row key={name} name={name}>
                {value}
              </Row>
            ))}
            <Row name="Scenario">
              {input.scenarioId === null ? (
                'none: written for this debate'
              ) : (
                <Link
                  to="/scenarios/$id"
                  params={{ id: input.scenarioId }}
                  {...(input.scenarioVersion !== null && {
                    search: { tab: 'versions', version: input.scenarioVersion },
                  })}
                  className="text-accent-ink hover:underline"
                >
                  {input.scenarioVersion === null ? 'Saved scenario' : `Version ${input.scenarioVersion}`}
                </Link>
              )}
            </Row>
          </dl>
        </Card>
      </Section>

      <Section title={`Seats (${input.participants.length})`}>
        {input.participants.map((seat) => (
          <SpeakerCard key={seat.seat} speaker={seat} tags={seatTags(seat)} />
        ))}
      </Section>

      {(input.moderator !== null || input.judge !== null) && (
        <Section title="Beside the table">
          {input.moderator !== null && <SpeakerCard speaker={input.moderator} tags={['moderator']} />}
          {input.judge !== null && <SpeakerCard speaker={input.judge} tags={['judge']} />}
        </Section>
      )}

      {input.rubric.length > 0 && (
        <Section title="Rubric">
          <Card>
            <ul className="divide-y divide-line">
              {input.rubric.map(({ name, description, weight }) => (
                <li key={name} className="px-4 py-2.5">
                  <p className="flex items-baseline justify-between gap-3">
                    <bdi className="font-medium wrap-anywhere">{name}</bdi>
                    <span className="text-sm whitespace-nowrap text-muted">weight {weight}</span>
                  </p>
                  {description !== '' && (
                    <p dir="auto" className="text-sm text-muted wrap-anywhere">
                      {description}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
    </div>
  )
}

const shortTopic = 2000

const Topic = ({ text }: { readonly text: string }) =>
  text.length > shortTopic ? (
    <FoldedText name="Topic" text={text} />
  ) : (
    <p dir="auto" className="max-w-[68ch] text-read whitespace-pre-wrap wrap-anywhere">
      {text}
    </p>
  )

const sides = { for: 'speaks for', against: 'speaks against', neutral: 'neutral' } as const

const seatTags = ({ seat, role, stance, kind }: Seat): readonly string[] => [
  `seat ${seat + 1}`,
  ...(role === null ? [] : [role]),
  ...(stance === null ? [] : [sides[stance]]),
  ...(kind === 'person' ? ['a person'] : []),
]

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="flex flex-col gap-2">
    <h2 className="text-sm font-medium text-muted">{title}</h2>
    {children}
  </section>
)

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="contents">
    <dt className="text-muted">{name}</dt>
    <dd className="wrap-anywhere">{children}</dd>
  </div>
)
