import type { SpokenText } from '@workbench/client/live/spoken-text'
import type { DebateInput, Turn } from '@workbench/client/models'
import { createContext, use, useSyncExternalStore } from 'react'
import type { SpokenTexts } from '../spoken-texts.ts'

/** What every turn may need to know. All of it stays the same while the run goes on, so that turns are drawn once. */
export interface TranscriptContextValue {
  readonly texts: SpokenTexts
  readonly input: DebateInput
  /** All turns, as they are when somebody asks. */
  readonly turns: () => readonly Turn[]
  readonly onSelect: (turn: number) => void
  readonly onFork: (turn: number) => void
}

export const TranscriptContext = createContext<TranscriptContextValue | null>(null)

export function useTranscript(): TranscriptContextValue {
  const value = use(TranscriptContext)
  if (value === null) throw new Error('A turn stands outside of a transcript.')
  return value
}

/** The text of a turn while it is spoken. */
export function useSpokenText(turn: number): SpokenText {
  const { texts } = useTranscript()
  return useSyncExternalStore(
    (listener) => texts.subscribe(turn, listener),
    () => texts.textOf(turn),
  )
}
