import type { ModelReply, ModelRequest } from '../../ports/language-model.ts'
import { isStructured, parseAnswer } from '../answers/answers.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { answerInstructions } from './answer-instructions.ts'

/**
 * Whether a reply is asked for once more: it was to have a form and can't be read. A refusal is an answer, and what was
 * filtered would be filtered again.
 */
export const isUnreadable = (
  { answer }: Pick<PlannedCall, 'answer'>,
  { text, refused, finishReason }: Pick<ModelReply, 'text' | 'refused' | 'finishReason'>,
): boolean =>
  isStructured(answer) && !refused && finishReason !== 'content-filter' && parseAnswer(answer, text) === null

/** How much of an unreadable reply its speaker is shown again, in UTF-16 code units. */
export const mostShownAgain = 4_000

/** The same request once more, after the reply that could not be read. What then can't be read is an abstention. */
export function askedAgain(
  request: ModelRequest,
  { answer }: Pick<PlannedCall, 'answer'>,
  unreadable: string,
): ModelRequest {
  const shown = unreadable.slice(0, mostShownAgain).toWellFormed().trim()
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'assistant', content: shown === '' ? '(nothing)' : shown, toolCalls: [], providerState: null },
      {
        role: 'user',
        content: `Your answer could not be read: it is not in the form that was asked for. Give it once more, in that form and with nothing else.\n\n${answerInstructions[answer]}`,
      },
    ],
  }
}
