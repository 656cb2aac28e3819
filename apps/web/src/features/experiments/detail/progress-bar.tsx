import type { Experiment } from '@workbench/client/models'
import { ProgressBar as Bar } from '../../../components/progress-bar.tsx'
import { progressWords } from '../progress-words.ts'

/** How many runs have ended, as a bar and in words. */
export function ProgressBar({ progress }: { readonly progress: Experiment['progress'] }) {
  const { runs, ended, judging } = progress
  return (
    <div className="flex max-w-xl flex-col gap-1.5 text-sm text-muted">
      <Bar label="Runs that have ended" value={ended} max={runs} text={progressWords(progress)} />
      <p className="tabular-nums">
        {ended} of {runs} {runs === 1 ? 'run has' : 'runs have'} ended
        {progress.failed > 0 && `, ${progress.failed} of them failed or cancelled`}
        {judging > 0 && `; a model still judges ${judging}`}
      </p>
    </div>
  )
}
