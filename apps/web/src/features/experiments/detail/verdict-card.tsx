import type { Experiment } from '@workbench/client/models'
import clsx from 'clsx'
import { Card } from '../../../components/card.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { advice, headline, standingOf } from '../standing.ts'
import { standingLooks } from '../standing-badge.tsx'
import { ProgressBar } from './progress-bar.tsx'

const mostReasons = 6

const withoutBaseline = {
  title: 'Nothing to compare with yet',
  next: 'There was no baseline when it started. When you are content with these runs, pin them below: they are the first baseline then, and the next experiment has something to be held against.',
}

/** What came of it, first and in plain words; while it goes on, how far it is. */
export function VerdictCard({ experiment }: { readonly experiment: Experiment }) {
  const standing = standingOf(experiment)
  const { icon: Icon, look, word } = standingLooks[standing]
  const { reasons, verdict } = experiment
  const words =
    standing === 'insufficient' && experiment.baselineRunIds.length === 0
      ? withoutBaseline
      : { title: headline(standing), next: advice(standing) }
  return (
    <Card aria-label="Verdict" className="flex gap-4 p-4 max-tablet:flex-col max-tablet:gap-3 tablet:p-5">
      <span className={clsx('flex size-10 shrink-0 items-center justify-center rounded-full', look)}>
        <Icon className="size-5" aria-hidden />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div role="status">
          <h2 className="text-xl font-semibold tracking-tight text-balance">{words.title}</h2>
          {verdict !== null && <p className="text-sm text-muted">Verdict: {word.toLowerCase()}</p>}
        </div>
        <p className="max-w-[72ch] text-muted">{words.next}</p>
        {(standing === 'running' || standing === 'judging') && <ProgressBar progress={experiment.progress} />}
        {reasons.length > 0 && <Reasons reasons={reasons} />}
      </div>
    </Card>
  )
}

/** Sentences of the judge, the rest folded when there are many. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const rest = reasons.slice(mostReasons)
  return (
    <div className="flex flex-col gap-1">
      <List reasons={reasons.slice(0, mostReasons)} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more`}>
          <List reasons={rest} />
        </Disclosure>
      )}
    </div>
  )
}

const List = ({ reasons }: { readonly reasons: readonly string[] }) => (
  <ul className="max-w-[80ch] list-disc pl-4 marker:text-muted">
    {reasons.map((reason) => (
      <li key={reason} dir="auto" className="py-0.5 wrap-anywhere">
        {reason}
      </li>
    ))}
  </ul>
)
