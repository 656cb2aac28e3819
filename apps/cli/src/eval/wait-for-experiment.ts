import { isPassing } from '@workbench/client/errors'
import type { Experiment } from '@workbench/client/models'
import { WorkbenchError } from '@workbench/core/errors'
import type { CommandContext } from '../client-command.ts'
import { durationText } from '../display/amounts.ts'
import type { ExperimentProgress } from './experiment-progress.ts'

/** It was waited long enough; the experiment goes on. */
export class WaitError extends WorkbenchError {
  readonly code = 'wait'
}

const firstDelayMs = 250
const mostDelayMs = 3_000
/** A server that is restarted or moved is back by then. */
const longestAwayMs = 5 * 60_000
/** Judging is done within a request. */
const answerMs = 60_000

interface WaitOptions {
  readonly timeoutMs: number
  readonly progress: ExperimentProgress
}

/**
 * Asks until the experiment has ended, soon at first and every 3 seconds later: to ask is also what has it judged. A server
 * that is away is waited for, five minutes at most.
 *
 * @throws WaitError when it took longer than `timeoutMs`, or the server stayed away; ApiError when it refuses.
 */
export async function waitForExperiment(
  id: string,
  { timeoutMs, progress }: WaitOptions,
  { client, clock, signal }: CommandContext,
): Promise<Experiment> {
  const giveUpAt = clock.now() + timeoutMs
  const hint = `It goes on without you. To wait again: npx workbench eval --resume ${id}`
  let delayMs = firstDelayMs
  let awaySince: number | null = null
  let ended = -1
  for (;;) {
    const answer = await ask(id, client, signal)
    const now = clock.now()
    if ('experiment' in answer) {
      const { experiment } = answer
      awaySince = null
      if (experiment.status !== 'running') {
        progress.end()
        return experiment
      }
      if (experiment.progress.ended !== ended) delayMs = firstDelayMs
      ended = experiment.progress.ended
      progress.show(experiment)
    } else {
      awaySince ??= now
      progress.away(now - awaySince)
      if (now - awaySince >= longestAwayMs) {
        progress.end()
        throw new WaitError(`No workbench has answered for ${durationText(now - awaySince)}.`, {
          cause: answer.fault,
          hint,
        })
      }
    }
    if (now >= giveUpAt) {
      progress.end()
      throw new WaitError(`The experiment ${id} has not ended within ${durationText(timeoutMs)}.`, { hint })
    }
    await clock.sleep(Math.min(delayMs, giveUpAt - now), signal)
    delayMs = Math.min(delayMs * 1.5, mostDelayMs)
  }
}

async function ask(
  id: string,
  client: CommandContext['client'],
  signal: AbortSignal,
): Promise<{ readonly experiment: Experiment } | { readonly fault: unknown }> {
  const patience = AbortSignal.timeout(answerMs)
  try {
    return { experiment: await client.experiments.get(id, { signal: patience }) }
  } catch (fault) {
    signal.throwIfAborted()
    if (!isPassing(fault) && !patience.aborted) throw fault
    return { fault }
  }
}
