import type { RunSummary } from '@workbench/client/models'
import { hasEnded } from '@workbench/client/models'

export interface BulkResult {
  readonly done: readonly RunSummary[]
  readonly failed: readonly { readonly run: RunSummary; readonly error: unknown }[]
}

const atOnce = 4

/** Does the same to several runs, four at a time; one that fails holds up none of the others. */
export async function forEachRun(
  runs: readonly RunSummary[],
  act: (run: RunSummary) => Promise<unknown>,
): Promise<BulkResult> {
  const done: RunSummary[] = []
  const failed: { run: RunSummary; error: unknown }[] = []
  const waiting = [...runs]
  const takeTurns = async () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      try {
        await act(run)
        done.push(run)
      } catch (error) {
        failed.push({ run, error })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  return { done, failed }
}

export const canCancel = ({ status }: RunSummary): boolean => !hasEnded(status)
export const canRetry = ({ status }: RunSummary): boolean => status === 'failed' || status === 'cancelled'
