import type { RunSummary } from '@workbench/client/models'
import { DropletOff, FileInput, FlaskConical, GitFork, type LucideIcon, UserRound } from 'lucide-react'
import { type RunOrigin, runOrigin } from './run-origin.ts'

const marks: Readonly<Record<RunOrigin, { readonly icon: LucideIcon; readonly word: string }>> = {
  fork: { icon: GitFork, word: 'Fork' },
  baseline: { icon: UserRound, word: 'Single agent, to hold against a debate' },
  import: { icon: FileInput, word: 'Imported' },
  'dry-run': { icon: DropletOff, word: 'Dry run' },
  experiment: { icon: FlaskConical, word: 'Of an experiment' },
}

/** A small picture before the title of a run in a list, when it is one of a special kind. */
export function RunMark({ run }: { readonly run: Pick<RunSummary, 'forkedFrom' | 'trigger'> }) {
  const origin = runOrigin(run)
  if (origin === null) return null
  const { icon: Icon, word } = marks[origin]
  return (
    <span title={word} className="relative z-10 shrink-0 text-muted">
      <Icon className="size-3.5" role="img" aria-label={word} />
    </span>
  )
}
