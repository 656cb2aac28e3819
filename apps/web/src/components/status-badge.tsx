import type { RunStatus } from '@workbench/client/models'
import clsx from 'clsx'
import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  CircleX,
  Hourglass,
  type LucideIcon,
} from 'lucide-react'

const looks: Record<RunStatus, { readonly icon: LucideIcon; readonly word: string; readonly look: string }> =
  {
    queued: { icon: CircleDashed, word: 'Queued', look: 'bg-queued-soft text-queued' },
    running: { icon: CircleDot, word: 'Running', look: 'bg-running-soft text-running' },
    waiting: { icon: Hourglass, word: 'Waiting', look: 'bg-waiting-soft text-waiting' },
    completed: { icon: CircleCheck, word: 'Completed', look: 'bg-completed-soft text-completed' },
    failed: { icon: CircleX, word: 'Failed', look: 'bg-failed-soft text-failed' },
    cancelled: { icon: CircleSlash, word: 'Cancelled', look: 'bg-cancelled-soft text-cancelled' },
  }

interface Props {
  readonly status: RunStatus
  /** What is said in place of the run's own word, by things that follow a run. */
  readonly word?: string
}

/** A run's status: a colour, an icon and a word, so that none of them has to be enough. */
export function StatusBadge({ status, word = looks[status].word }: Props) {
  const { icon: Icon, look } = looks[status]
  return (
    <span
      className={clsx(
        'inline-flex h-6 items-center gap-1.5 rounded-full px-2 text-xs font-medium whitespace-nowrap',
        look,
      )}
    >
      <Icon className="size-3.5" aria-hidden />
      {word}
    </span>
  )
}

/** The word for a status, for filters and sentences. */
export const statusWord = (status: RunStatus): string => looks[status].word
