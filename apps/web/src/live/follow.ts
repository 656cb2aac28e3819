import { ApiError } from '@workbench/client/errors'
import type { LiveMessage } from '@workbench/client/live/live-stream'
import { goToLogin } from '../api/go-to-login.ts'
import { setConnection } from './connection.ts'

// A browser opens six connections to a server and no more, all tabs together: a tab that nobody sees gives its own
// back after a while, and goes on where it was when somebody looks again.
const hiddenForMs = 10_000

interface Follower {
  /** Opens the stream where the reader is; called again whenever the tab is looked at again. */
  readonly open: (signal: AbortSignal) => AsyncIterable<LiveMessage>
  readonly onMessage: (message: LiveMessage) => void
  /** The server refused, e.g. because the run is not there. */
  readonly onRefused?: (error: ApiError) => void
}

/** Reads a live stream while somebody looks at the tab. @returns stops it. */
export function follow({ open, onMessage, onRefused }: Follower): () => void {
  let reading: AbortController | null = null
  let hiding: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  async function read(signal: AbortSignal) {
    try {
      for await (const message of open(signal)) {
        if (message.kind === 'connected') setConnection('live')
        if (message.kind === 'reconnecting') setConnection('reconnecting')
        onMessage(message)
      }
      isOver = true
    } catch (error) {
      if (signal.aborted) return
      isOver = true
      if (!(error instanceof ApiError)) throw error
      if (error.status === 401) goToLogin()
      else onRefused?.(error)
    }
  }
  const start = () => {
    clearTimeout(hiding)
    if (reading !== null || isOver) return
    reading = new AbortController()
    void read(reading.signal)
  }
  const stop = () => {
    reading?.abort()
    reading = null
  }
  const onVisibility = () => {
    if (document.hidden) hiding = setTimeout(stop, hiddenForMs)
    else start()
  }

  document.addEventListener('visibilitychange', onVisibility)
  if (!document.hidden) start()
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    clearTimeout(hiding)
    stop()
  }
}
