import type { RunId } from '@workbench/core/models/ids'
import { hasEnded, type Run } from '@workbench/core/models/run'
import type { Clock } from '@workbench/core/ports/clock'
import type { LiveFeed } from '@workbench/core/ports/event-repository'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import { createWakeUp } from './wake-up.ts'

/**
 * Waits for the end of a run without asking for it again and again: the feed says when there is something to see.
 *
 * @param patienceMs - How long it may wait for a worker; also how often the run is looked at when the feed says nothing.
 * @returns the run when it has ended, when no worker took it up in that time, or as it is when the signal aborts.
 */
export async function untilRunStops({
  runId,
  runs,
  feed,
  clock,
  patienceMs,
  signal,
}: {
  readonly runId: RunId
  readonly runs: Pick<RunRepository, 'get'>
  readonly feed: LiveFeed
  readonly clock: Clock
  readonly patienceMs: number
  readonly signal: AbortSignal
}): Promise<Run> {
  // The wake-up's beat goes on for as long as its signal does not abort.
  const over = new AbortController()
  const wakeUp = createWakeUp(clock, patienceMs, AbortSignal.any([signal, over.signal]))
  // Before the first look, or what happens between the two would be missed.
  const unsubscribe = feed.subscribe(runId, ({ kind }) => {
    if (kind === 'events') wakeUp.call()
  })
  try {
    for (let isPatient = true; ; ) {
      const run = await runs.get(runId)
      const isLeftLying = !isPatient && run.status === 'queued' && run.attempt === 0
      if (hasEnded(run.status) || isLeftLying || signal.aborted) return run
      if ((await wakeUp.next()) === 'time') isPatient = false
    }
  } finally {
    unsubscribe()
    over.abort()
  }
}
