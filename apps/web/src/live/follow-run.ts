import type { ApiError } from '@workbench/client/errors'
import type { LiveMessage } from '@workbench/client/live/live-stream'
import { watchRun } from '@workbench/client/live/watch-run'
import { api } from '../api/client.ts'
import { follow } from './follow.ts'
import { pauseLiveRuns } from './live-runs.ts'

interface RunReader {
  readonly onMessage: (message: LiveMessage) => void
  /** Nothing more will come: the run has ended. */
  readonly onOver?: () => void
  readonly onRefused: (error: ApiError) => void
}

/** Follows one run instead of all: a tab has one stream. @returns stops it, and goes back to all runs. */
export function followRun(
  id: string,
  afterSeq: number,
  { onMessage, onOver, onRefused }: RunReader,
): () => void {
  const resumeLiveRuns = pauseLiveRuns()
  let lastSeq = afterSeq
  const stop = follow({
    // Opened again when somebody looks at the tab again: it goes on after the last event it had.
    async *open(signal) {
      yield* watchRun(api, id, { signal, afterSeq: lastSeq })
      end()
      onOver?.()
    },
    onMessage(message) {
      if (message.kind === 'event') lastSeq = message.event.seq
      onMessage(message)
    },
    onRefused(error) {
      end()
      onRefused(error)
    },
  })
  let hasStopped = false
  const end = () => {
    if (hasStopped) return
    hasStopped = true
    stop()
    resumeLiveRuns()
  }
  return end
}
