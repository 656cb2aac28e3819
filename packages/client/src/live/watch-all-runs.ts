import type { EventType } from '../models.ts'
import type { WorkbenchClient } from '../workbench-client.ts'
import { type LiveMessage, type LiveStreamOptions, liveStream } from './live-stream.ts'

/**
 * Events of all runs from now on, for lists that want to stay current. While the connection is down nothing is kept:
 * after each `connected` a list has to be read again.
 *
 * @param types - Of events that matter; left out: all.
 * @throws ApiError when the server refuses; the signal's reason when it aborts.
 */
export const watchAllRuns = (
  client: { readonly streams: Pick<WorkbenchClient['streams'], 'all'> },
  { types, ...options }: LiveStreamOptions & { readonly types?: readonly EventType[] },
): AsyncGenerator<LiveMessage> =>
  liveStream(
    (signal) => client.streams.all(signal, { types }),
    () => false,
    options,
  )
