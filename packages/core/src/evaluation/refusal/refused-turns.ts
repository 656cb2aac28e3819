import type { DebateResult, Turn } from '../../models/debate.ts'
import { remembered } from '../metrics/remembered.ts'
import { soundsLikeRefusal } from './sounds-like-refusal.ts'

/** Turns that were refused: their provider's word comes first, then the words of the answer. */
export const refusedTurns = remembered(({ turns }: DebateResult): readonly Turn[] =>
  turns.filter(({ refused, text }) => refused || soundsLikeRefusal(text)),
)
