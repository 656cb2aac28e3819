import type { WorkbenchClient } from '../workbench-client.ts'
import { type LiveMessage, type LiveStreamOptions, liveStream } from './live-stream.ts'

/**
 * Events of all runs from now on, for lists that want to stay current. While the connection is down nothing is kept:
 * after each `connected` a list has to be read again.
 *
 * @throws ApiError when the server refuses; the signal's reason when it aborts.
 */
export const watchAllRuns = (
  client: { readonly streams: Pick<WorkbenchClient['streams'], 'all'> },
  options: LiveStreamOptions,
): AsyncGenerator<LiveMessage> =>
  liveStream(
    () => client.streams.all(options.signal),
    () => false,
    options,
  )
