import type { Experiment } from '@workbench/client/models'
import type { CommandContext } from '../client-command.ts'
import { durationText } from '../display/amounts.ts'

/** What is shown while an experiment goes on. */
export interface ExperimentProgress {
  show(experiment: Pick<Experiment, 'progress'>): void
  /** No server has answered for so long. */
  away(forMs: number): void
  /** Leaves the line that was written over and over. */
  end(): void
}

/** Of a pipe: a log is read afterwards. */
const everyMs = 5_000
const clearLine = '\r\u001b[2K'

/** On a terminal one line that is kept current; in a pipe a line when something has changed, one in five seconds at most. */
export function createExperimentProgress({
  terminal,
  clock,
}: Pick<CommandContext, 'terminal' | 'clock'>): ExperimentProgress {
  const startedAt = clock.now()
  let shown = ''
  let shownAt = Number.NEGATIVE_INFINITY

  function write(text: string, { isUrgent = false } = {}): void {
    if (terminal.isInteractive) {
      const seconds = Math.floor((clock.now() - startedAt) / 1000)
      shown = seconds === 0 ? text : `${text} · ${durationText(seconds * 1000)}`
      terminal.writeError(`${clearLine}${shown.slice(0, terminal.columns - 1)}`)
    } else if (text !== shown && (isUrgent || clock.now() - shownAt >= everyMs)) {
      shown = text
      shownAt = clock.now()
      terminal.writeError(`${text}\n`)
    }
  }

  return {
    show: ({ progress }) => write(progressText(progress), { isUrgent: progress.ended === progress.runs }),
    away: (forMs) =>
      write(
        terminal.isInteractive
          ? `No workbench has answered for ${durationText(forMs)}; waiting for it`
          : 'No workbench answers; waiting for it, up to 5 minutes.',
        { isUrgent: true },
      ),
    end() {
      if (terminal.isInteractive && shown !== '') terminal.writeError(clearLine)
    },
  }
}

/** `3 of 10 runs have ended, 1 of them failed` */
export function progressText({ runs, ended, failed, judging }: Experiment['progress']): string {
  const fails = failed === 0 ? '' : `, ${failed} of them failed or cancelled`
  const judges = judging === 0 ? '' : `; judges are at work on ${judging}`
  return `${ended} of ${runs} ${runs === 1 ? 'run has' : 'runs have'} ended${fails}${judges}`
}
