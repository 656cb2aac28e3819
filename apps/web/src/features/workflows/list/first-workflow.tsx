import { ArrowRight } from 'lucide-react'
import { Fragment } from 'react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'
import { RawText } from '../../../components/raw-text.tsx'

const parts = [
  { title: 'Trigger', text: 'A schedule, a webhook, a run that ended, or you.' },
  { title: 'Steps', text: 'Debates, conditions, requests, messages, approvals, delays.' },
  { title: 'Run', text: 'Each start is a run: what it did, what it waits for, what it sent.' },
] as const

const example = `name: Daily debate
trigger:
  type: cron
  schedule: "0 9 * * *"
  timezone: Europe/Berlin
steps:
  - id: debate
    type: runDebate
    request:
      topic: 'What should we do first today, {{ $substringBefore(now, "T") }}?'
      format: panel
      rounds: 1
      participants:
        - name: Optimist
          instructions: You look for what could go well.
        - name: Sceptic
          instructions: You look for what could go wrong.
  - id: tell
    type: sendMessage
    channel: log
    text: "Verdict of the day: {{ steps.debate.output.verdict.decision }}"
`

/** No workflow yet: what one is made of, and one to begin with. */
export const FirstWorkflow = () => (
  <Card className="flex flex-col gap-6 p-5 tablet:p-8">
    <div className="max-w-2xl">
      <h2 className="text-lg font-semibold">Let things happen by themselves</h2>
      <p className="mt-1 text-muted">
        A workflow is a list of steps that runs on a trigger. It survives restarts, waits for people and for
        debates without holding a worker, and says of everything it sent whether it arrived.
      </p>
    </div>
    <ol className="grid items-center gap-3 tablet:grid-cols-[1fr_auto_1fr_auto_1fr]">
      {parts.map(({ title, text }, index) => (
        <Fragment key={title}>
          {index > 0 && <ArrowRight className="size-4 text-muted max-tablet:hidden" aria-hidden />}
          <li className="h-full rounded-md border border-line bg-canvas p-3">
            <p className="font-medium">{title}</p>
            <p className="mt-0.5 text-sm text-muted">{text}</p>
          </li>
        </Fragment>
      ))}
    </ol>
    <div className="grid items-start gap-4 desktop:grid-cols-2">
      <RawText text={example} copyLabel="Copy the example" />
      <div className="flex flex-col items-start gap-3">
        <p className="text-muted">
          This one debates every morning at nine and writes what came out to the log. The same file can live
          in git: <code className="font-mono text-xs">workbench workflow apply daily.yaml</code>
        </p>
        <div className="flex flex-wrap gap-2">
          <ButtonLink to="/workflows/new" search={{ example: 'daily' }} variant="primary">
            Start from this example
          </ButtonLink>
          <ButtonLink to="/workflows/new">Other ways to begin</ButtonLink>
        </div>
      </div>
    </div>
  </Card>
)
