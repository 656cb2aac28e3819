import { Link } from '@tanstack/react-router'
import type { Run } from '@workbench/client/models'
import { GitFork } from 'lucide-react'

/** Where a fork leaves the run it comes from. */
export const ForkMark = ({ runId, turn }: NonNullable<Run['forkedFrom']>) => (
  <p className="my-2 flex items-center gap-2 text-sm text-muted before:h-px before:w-4 before:bg-line-strong after:h-px after:flex-1 after:bg-line-strong">
    <GitFork aria-hidden className="size-3.5 shrink-0" />
    <span>
      Forked here: {turn === 1 ? 'turn 1 is' : `turns 1 to ${turn} are`}{' '}
      <Link
        to="/runs/$id"
        params={{ id: runId }}
        search={{ turn: turn - 1 }}
        className="text-accent-ink underline underline-offset-2"
      >
        another run’s
      </Link>{' '}
      and cost nothing again
    </span>
  </p>
)
