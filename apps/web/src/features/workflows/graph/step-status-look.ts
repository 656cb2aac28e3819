import type { StepStatus } from '@workbench/client/models'
import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleMinus,
  CircleX,
  Hourglass,
  type LucideIcon,
} from 'lucide-react'

interface Look {
  readonly icon: LucideIcon
  readonly word: string
  /** Colour of icon and word. */
  readonly ink: string
  /** Colour of the line around its card. */
  readonly line: string
}

/** A colour, an icon and a word, so that none of them has to be enough. */
export const stepStatusLooks: Record<StepStatus, Look> = {
  pending: { icon: CircleDashed, word: 'Pending', ink: 'text-muted', line: 'border-line' },
  running: { icon: CircleDot, word: 'Running', ink: 'text-running', line: 'border-running' },
  waiting: { icon: Hourglass, word: 'Waiting', ink: 'text-waiting', line: 'border-waiting' },
  completed: { icon: CircleCheck, word: 'Completed', ink: 'text-completed', line: 'border-completed/60' },
  failed: { icon: CircleX, word: 'Failed', ink: 'text-failed', line: 'border-failed' },
  skipped: { icon: CircleMinus, word: 'Skipped', ink: 'text-muted', line: 'border-line border-dashed' },
}
