import { watchAllRuns } from '@workbench/client/live/watch-all-runs'
import type { Event, EventType } from '@workbench/client/models'
import { useEffect } from 'react'
import { api } from '../api/client.ts'
import { follow } from './follow.ts'

type Listener = (change: { readonly kind: 'event'; readonly event: Event } | { readonly kind: 'all' }) => void

const listeners = new Set<Listener>()
// What changes a row of a list: status, what calls used, what tools did and what people are asked. The text of turns is left to the page of a run.
const types: readonly EventType[] = [
  'RunQueued',
  'RunStarted',
  'RunResumed',
  'RunWaiting',
  'RunFinished',
  'RunCancelled',
  'LLMCallFinished',
  'ToolFinished',
  'ApprovalRequested',
  'ApprovalDecided',
]

let runStreams = 0
let stop: (() => void) | null = null

// A tab has one stream: a run's own while a run is watched, this one otherwise.
function update(): void {
  if (runStreams > 0) {
    stop?.()
    stop = null
    return
  }
  stop ??= follow({
    open: (signal) => watchAllRuns(api, { signal, types }),
    onMessage(message) {
      // Nothing is kept for those who were away, so after every connection anything may have changed.
      if (message.kind === 'connected') for (const listener of listeners) listener({ kind: 'all' })
      if (message.kind === 'event') for (const listener of listeners) listener(message)
    },
  })
}

/** Follows all runs for as long as the frame is there. */
export function useLiveRuns(): void {
  useEffect(() => {
    update()
    return () => {
      stop?.()
      stop = null
    }
  }, [])
}

/** Tells a list that a run changed, or that anything may have. @param listener - Stable, e.g. by useCallback. */
export function useRunChanges(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [listener])
}

/** Makes room for a run's own stream. @returns gives the room back. */
export function pauseLiveRuns(): () => void {
  runStreams += 1
  update()
  return () => {
    runStreams -= 1
    update()
  }
}
