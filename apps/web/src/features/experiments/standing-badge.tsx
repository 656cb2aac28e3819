import clsx from 'clsx'
import {
  Ban,
  ChartNoAxesCombined,
  CircleDot,
  CircleEqual,
  CircleHelp,
  CircleSlash,
  CircleX,
  type LucideIcon,
  Scale,
  TrendingDown,
  TrendingUp,
  TriangleAlert,
} from 'lucide-react'
import type { Standing } from './standing.ts'

interface Look {
  readonly icon: LucideIcon
  readonly word: string
  /** Ink on its soft ground. */
  readonly look: string
  /** The ink alone. */
  readonly ink: string
}

const good = { look: 'bg-completed-soft text-completed', ink: 'text-completed' }
const bad = { look: 'bg-failed-soft text-failed', ink: 'text-failed' }
const doubt = { look: 'bg-waiting-soft text-waiting', ink: 'text-waiting' }
const still = { look: 'bg-queued-soft text-queued', ink: 'text-queued' }
const moving = { look: 'bg-running-soft text-running', ink: 'text-running' }

/** How each standing looks: a colour, an icon and a word, so that none of them has to be enough. */
export const standingLooks: Readonly<Record<Standing, Look>> = {
  regressed: { icon: TrendingDown, word: 'Regressed', ...bad },
  suspect: { icon: TriangleAlert, word: 'Suspect', ...doubt },
  inconclusive: { icon: CircleHelp, word: 'Inconclusive', ...doubt },
  insufficient: { icon: ChartNoAxesCombined, word: 'Insufficient', ...still },
  equivalent: { icon: CircleEqual, word: 'Equivalent', ...good },
  improved: { icon: TrendingUp, word: 'Improved', ...good },
  incomparable: { icon: Ban, word: 'Not comparable', ...doubt },
  running: { icon: CircleDot, word: 'Running', ...moving },
  judging: { icon: Scale, word: 'Being judged', ...moving },
  failed: { icon: CircleX, word: 'Could not be run', ...bad },
  cancelled: {
    icon: CircleSlash,
    word: 'Cancelled',
    look: 'bg-cancelled-soft text-cancelled',
    ink: 'text-cancelled',
  },
}

/** Where an experiment, or one metric of it, stands. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { icon: Icon, word, look } = standingLooks[standing]
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
