import { addDelta, type SpokenText, silence } from '@workbench/client/live/spoken-text'
import { hasEnded, type PersonaDraft, type Run, type Turn } from '@workbench/client/models'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { followRun } from '../../live/follow-run.ts'
import { inlinePersona } from './inline-persona.ts'

export interface Trial {
  readonly runId: string
  readonly topic: string
  /** What was said so far; it grows. */
  readonly text: string
  /** The whole of it, once it is said. */
  readonly turn: Turn | null
  /** A tool it wants to call has to be approved first. */
  readonly isWaiting: boolean
  /** How it ended when it did not end well. */
  readonly failure: string | null
  readonly isOver: boolean
}

// Words come faster than anybody reads.
const paceMs = 80

/** Asks a persona as it stands in the editor, and follows its answer. */
export function useTrial() {
  const [trial, setTrial] = useState<Trial | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [isStarting, setIsStarting] = useState(false)
  const runId = trial?.runId

  useEffect(() => {
    if (runId === undefined) return
    let spoken: SpokenText = silence
    let timer: ReturnType<typeof setTimeout> | undefined
    const change = (changes: Partial<Trial>) =>
      setTrial((before) => (before?.runId === runId ? { ...before, ...changes } : before))
    const end = async () => {
      const run = await api.runs.get(runId)
      clearTimeout(timer)
      change(endOf(run))
    }
    const stop = followRun(runId, 0, {
      onMessage(message) {
        if (message.kind === 'delta') {
          spoken = addDelta(spoken, message.delta)
          timer ??= setTimeout(() => {
            timer = undefined
            change({ text: spoken.text })
          }, paceMs)
        }
        if (message.kind !== 'event') return
        const { type, data } = message.event
        if (type === 'RunWaiting') change({ isWaiting: data.type === 'approval' })
        if (type === 'RunResumed') change({ isWaiting: false })
        if (type === 'RunFinished' || type === 'RunCancelled') {
          end().catch((cause: unknown) => setError(cause))
        }
      },
      onRefused: setError,
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [runId])

  const start = async (persona: PersonaDraft, topic: string) => {
    setError(null)
    setIsStarting(true)
    try {
      const started = await api.debates.run({
        topic,
        format: 'single',
        rounds: 1,
        title: `Trying ${persona.name.trim()}`.slice(0, 200),
        participants: [inlinePersona(persona)],
      })
      setTrial({
        runId: started.runId,
        topic,
        text: '',
        turn: null,
        isWaiting: false,
        failure: null,
        isOver: false,
      })
    } catch (cause) {
      setError(cause)
    } finally {
      setIsStarting(false)
    }
  }
  return {
    trial,
    error,
    isStarting,
    start: (persona: PersonaDraft, topic: string) => void start(persona, topic),
  }
}

function endOf(run: Run): Partial<Trial> {
  const turns = (run.output as { readonly turns?: readonly Turn[] } | null)?.turns ?? []
  const turn = turns[0] ?? null
  return {
    isOver: hasEnded(run.status),
    turn,
    failure: run.status === 'completed' ? null : (run.error?.message ?? 'The run was cancelled.'),
    ...(turn !== null && { text: turn.text }),
  }
}
