import { ArrowRight } from 'lucide-react'
import { Fragment } from 'react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { Card } from '../../../components/card.tsx'

const steps = [
  {
    title: '1 · Pin a baseline',
    text: 'Run a scenario five to ten times. When you are content with what came out, pin those runs: they say what is usual, and never change.',
  },
  {
    title: '2 · Run a candidate',
    text: 'Change what you want to try: a model, the rounds, a prompt. The same scenario runs as often again.',
  },
  {
    title: '3 · Read the verdict',
    text: 'Better, worse, equivalent or undecided, with intervals and with how many more runs would tell.',
  },
] as const

/** No experiment yet: what one is, in three steps. */
export const FirstExperiment = () => (
  <Card className="flex flex-col gap-6 p-5 tablet:p-8">
    <div className="max-w-2xl">
      <h2 className="text-lg font-semibold">Find out whether a change makes things worse</h2>
      <p className="mt-1 text-muted">
        Two debates never go alike, so one run beside another shows little. An experiment holds several runs
        against a baseline, a set of runs that you have accepted, and says with statistics what has changed.
      </p>
    </div>
    <ol className="grid items-stretch gap-3 tablet:grid-cols-[1fr_auto_1fr_auto_1fr]">
      {steps.map(({ title, text }, place) => (
        <Fragment key={title}>
          {place > 0 && (
            <li aria-hidden className="self-center max-tablet:hidden">
              <ArrowRight className="size-4 text-muted" />
            </li>
          )}
          <li className="rounded-md border border-line bg-canvas p-3">
            <p className="font-medium">{title}</p>
            <p className="mt-0.5 text-sm text-muted">{text}</p>
          </li>
        </Fragment>
      ))}
    </ol>
    <div className="flex flex-col items-start gap-3">
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/experiments/new" variant="primary">
          New experiment
        </ButtonLink>
        <ButtonLink to="/scenarios">Choose a scenario first</ButtonLink>
      </div>
      <p className="text-sm text-muted">
        A build can do the same, and stop when things got worse:{' '}
        <code className="font-mono text-xs wrap-anywhere">workbench eval SCENARIO --runs 10</code>
      </p>
    </div>
  </Card>
)
