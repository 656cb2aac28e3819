import type { DebateResult, Turn } from '../../models/debate.ts'
import { isPersons } from '../../models/person-model.ts'
import { remembered } from '../metrics/remembered.ts'
import { soundsLikeRefusal } from './sounds-like-refusal.ts'

/** Turns that models refused: their provider's word comes first, then the words of the answer. */
export const refusedTurns = remembered(({ turns }: DebateResult): readonly Turn[] =>
  turns.filter((turn) => !isPersons(turn) && (turn.refused || soundsLikeRefusal(turn.text))),
)
