import type { AwaitedTurn, PersonTurnRequest } from '@workbench/client/models'
import type { Faults } from '../../../api/faults.ts'

/** What a person is about to say at the table. */
export interface TurnDraft {
  readonly text: string
  readonly answer: string
  readonly estimate: number | null
  /** −1 against … 1 for; null: not stated. */
  readonly stance: number | null
  /** 0 … 1; null: not stated. */
  readonly confidence: number | null
}

export const emptyTurn: TurnDraft = { text: '', answer: '', estimate: null, stance: null, confidence: null }

/** As many characters as the server takes. */
export const mostText = 4000

/** What is missing before it can be said, by field as the API names them. */
export function missingFromTurn(
  draft: TurnDraft,
  { answer, scale }: Pick<AwaitedTurn, 'answer' | 'scale'>,
): Faults {
  const faults: Record<string, string> = {}
  const isReasons = answer === 'single-answer' || answer === 'estimate'
  if (draft.text.trim() === '') faults.text = isReasons ? 'Write your reasons.' : 'Write what you say.'
  if (draft.text.trim().length > mostText)
    faults.text = `At most ${mostText.toLocaleString('en-US')} characters.`
  if (answer === 'single-answer' && draft.answer.trim() === '') faults.answer = 'Write the answer alone.'
  if (answer === 'estimate') {
    if (draft.estimate === null) faults.estimate = 'Give a number.'
    else if (scale !== null && (draft.estimate < scale.min || draft.estimate > scale.max)) {
      faults.estimate = `It has to lie between ${scale.min} and ${scale.max}.`
    }
  }
  return faults
}

/** What is sent: nothing but what the format asks for. @param by - "" when nobody signed. */
export function turnRequestOf(
  { text, answer, estimate, stance, confidence }: TurnDraft,
  { seat, answer: kind }: Pick<AwaitedTurn, 'seat' | 'answer'>,
  by: string,
): PersonTurnRequest {
  return {
    text: text.trim(),
    seat,
    ...(by.trim() !== '' && { by: by.trim() }),
    ...(kind === 'turn-with-stance' && stance !== null && { stance, confidence: confidence ?? 0.5 }),
    ...(kind === 'single-answer' && { answer: answer.trim() }),
    ...(kind === 'estimate' && estimate !== null && { estimate }),
    ...(kind !== 'text' && kind !== 'turn-with-stance' && confidence !== null && { confidence }),
  }
}
