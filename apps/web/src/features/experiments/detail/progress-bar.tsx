import type { Experiment } from '@workbench/client/models'
import { progressWords } from '../progress-words.ts'

/** How many runs have ended, as a bar and in words. */
export function ProgressBar({ progress }: { readonly progress: Experiment['progress'] }) {
  const { runs, ended, judging } = progress
  return (
    <div className="flex max-w-xl flex-col gap-1.5 text-sm text-muted">
      <div
        role="progressbar"
        aria-label="Runs that have ended"
        aria-valuenow={ended}
        aria-valuemin={0}
        aria-valuemax={runs}
        aria-valuetext={progressWords(progress)}
        className="h-1.5 overflow-hidden rounded-full bg-hover"
      >
        <div
          className="h-full rounded-full bg-running transition-[width] duration-300"
          style={{ width: `${(100 * ended) / Math.max(1, runs)}%` }}
        />
      </div>
      <p className="tabular-nums">
        {ended} of {runs} {runs === 1 ? 'run has' : 'runs have'} ended
        {progress.failed > 0 && `, ${progress.failed} of them failed or cancelled`}
        {judging > 0 && `; a model still judges ${judging}`}
      </p>
    </div>
  )
}
