import type { Experiment } from '@workbench/client/models'
import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { styleFor } from '../display/style.ts'
import { exitCodes } from '../exit-codes.ts'
import { createExperimentProgress } from './experiment-progress.ts'
import { experimentText } from './experiment-text.ts'
import { gateCodeOf } from './gate-code.ts'
import { type ReportFiles, writeReports } from './report-files.ts'
import { waitForExperiment } from './wait-for-experiment.ts'

export interface GateOptions extends ReportFiles {
  readonly json: boolean
  /** How long to wait. */
  readonly timeoutMs: number
}

/**
 * Says at once where an experiment is, waits for it, and says what came of it; Ctrl-C leaves it running.
 *
 * @returns the exit code of its verdict, 130 when the person stopped waiting.
 */
export async function seeToEnd(id: string, options: GateOptions, context: CommandContext): Promise<number> {
  const { client, terminal, signal } = context
  const address = printable(client.addressOfExperiment(id))
  const tell = options.json ? terminal.writeError : terminal.write
  tell(`${id}\n${address}\n`)
  try {
    const progress = createExperimentProgress(context)
    const experiment = await waitForExperiment(id, { timeoutMs: options.timeoutMs, progress }, context)
    showExperiment(experiment, options, context)
    await writeReports(id, options, context)
    return gateCodeOf(experiment)
  } catch (error) {
    if (!signal.aborted) throw error
    terminal.writeError(
      `\nStopped waiting; the experiment goes on at ${address}\nWait for it again: npx workbench eval --resume ${id}\nCancel it: npx workbench eval cancel ${id}\n`,
    )
    return exitCodes.interrupted
  }
}

export function showExperiment(
  experiment: Experiment,
  { json }: { readonly json: boolean },
  { terminal }: Pick<CommandContext, 'terminal'>,
): void {
  const width = terminal.isInteractive ? terminal.columns : Number.POSITIVE_INFINITY
  terminal.write(
    json
      ? `${printableJson(experiment)}\n`
      : `\n${experimentText(experiment, { width, style: styleFor(terminal) })}`,
  )
}
