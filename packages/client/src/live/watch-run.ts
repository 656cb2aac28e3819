import type { WorkbenchClient } from '../workbench-client.ts'
import { type LiveMessage, type LiveStreamOptions, liveStream } from './live-stream.ts'

/**
 * Everything that happens to a run after an event, up to its last, each event once and none left out, and the text of
 * turns while they are spoken. Goes on by itself when the server is restarted.
 *
 * @param afterSeq - `lastSeq` of the run that was read before; 0: from the beginning.
 * @throws ApiError when the server refuses (no such run, wrong token); the signal's reason when it aborts.
 */
export async function* watchRun(
  client: { readonly streams: Pick<WorkbenchClient['streams'], 'run'> },
  runId: string,
  { afterSeq = 0, ...options }: LiveStreamOptions & { readonly afterSeq?: number },
): AsyncGenerator<LiveMessage> {
  let lastSeq = afterSeq
  // The server closes after the last event; before it, a closed stream is a server that went away.
  let isOver = false
  const open = (signal: AbortSignal) => client.streams.run(runId, lastSeq, signal)
  for await (const message of liveStream(open, () => isOver, options)) {
    if (message.kind === 'event') {
      const { seq, type } = message.event
      if (seq <= lastSeq) continue
      lastSeq = seq
      isOver = type === 'RunFinished' || type === 'RunCancelled'
    }
    yield message
  }
}
