import { Link } from '@tanstack/react-router'
import type { ExperimentSummary } from '@workbench/client/models'
import clsx from 'clsx'
import { memo } from 'react'
import { MiddleTruncate } from '../../../components/middle-truncate.tsx'
import { Money } from '../../../components/numbers.tsx'
import { Time } from '../../../components/time.tsx'
import { progressWords } from '../progress-words.ts'
import { standingOf } from '../standing.ts'
import { StandingBadge } from '../standing-badge.tsx'

/** The columns, as the head has them, too. Phones have lines instead. */
export const columnsClass =
  'tablet:grid tablet:grid-cols-[minmax(0,1fr)_9.5rem_8rem_4.5rem_5rem] desktop:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_9.5rem_10rem_5rem_6rem] tablet:items-center tablet:gap-x-4'

interface Props {
  readonly experiment: ExperimentSummary
  readonly scenarioName: string
}

/** An experiment in the list: what it says, how far it is, what it cost. */
export const ExperimentRow = memo(function ExperimentRow({ experiment, scenarioName }: Props) {
  const { id, name, scenarioIds, progress, usage, createdAt } = experiment
  const standing = standingOf(experiment)
  const scenarios = scenarioIds.length === 1 ? scenarioName : `${scenarioIds.length} scenarios`
  return (
    <li
      className={clsx(
        'relative border-line px-3 py-2.5 not-first:border-t hover:bg-hover tablet:min-h-12 tablet:px-4',
        'max-tablet:flex max-tablet:flex-wrap max-tablet:items-center max-tablet:gap-x-3 max-tablet:gap-y-1.5',
        '[contain-intrinsic-size:auto_3rem] [content-visibility:auto]',
        columnsClass,
      )}
    >
      <span className="flex min-w-0 flex-col max-tablet:basis-full">
        <Link
          data-row
          to="/experiments/$id"
          params={{ id }}
          className="flex min-w-0 font-medium -outline-offset-2 after:absolute after:inset-0"
        >
          <bdi className="flex min-w-0">
            <MiddleTruncate text={name} />
          </bdi>
        </Link>
        {scenarios !== name && <Scenarios text={scenarios} className="text-sm desktop:hidden" />}
      </span>
      <Scenarios text={scenarios} className="text-sm max-desktop:hidden" />
      <span className="flex">
        <StandingBadge standing={standing} />
      </span>
      <span className="flex min-w-0 flex-col gap-1 text-sm text-muted">
        {progressWords(progress)}
        {standing === 'running' && (
          <span aria-hidden className="h-1 w-full overflow-hidden rounded-full bg-hover">
            <span
              className="block h-full rounded-full bg-running"
              style={{ width: `${(100 * progress.ended) / Math.max(1, progress.runs)}%` }}
            />
          </span>
        )}
      </span>
      <span className="relative text-right text-sm text-muted max-tablet:ml-auto">
        <Money usd={usage.costUsd} isEmpty={usage.calls === 0} />
      </span>
      <span className="relative text-right text-sm text-muted">
        <Time at={createdAt} />
      </span>
    </li>
  )
})

const Scenarios = ({ text, className }: { readonly text: string; readonly className: string }) => (
  <bdi className={clsx('flex min-w-0 text-muted', className)}>
    <MiddleTruncate text={text} />
  </bdi>
)
