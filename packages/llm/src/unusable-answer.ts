import { ModelCallError } from '@workbench/core/errors'
import type { Usage } from '@workbench/core/models/usage'
import type { ModelRequest } from '@workbench/core/ports/language-model'

/** What a stream without an end is told to be; Gemini ends one when its model can not put down a call of a tool. */
export const unfinished = (isAnswer: boolean, raw: string | undefined): string =>
  !isAnswer
    ? 'what came is no streamed answer'
    : raw === undefined || raw === 'error'
      ? 'the stream ended before the answer was finished'
      : `it ended with ${raw}`

/** @param what - Follows the name of the model. */
export const timedOut = (model: string, what: string, usage: Usage | null): ModelCallError =>
  new ModelCallError('timeout', `Model "${model}" ${what}`, {
    retryable: true,
    usage,
    hint: 'The provider may be overloaded, or the model too slow for so many tokens: retry the run, lower maxOutputTokens, or choose a faster model.',
  })

/** It went on beyond all measure. */
export const runaway = (model: string, usage: Usage | null): ModelCallError =>
  new ModelCallError('model_unavailable', `Model "${model}" would not stop: its answer passed 4 MiB.`, {
    // It would most likely do the same again, and be paid for it.
    retryable: false,
    usage,
    hint: 'Check that the provider honours max_tokens, or choose another model.',
  })

/** Happens now and then, to Gemini most of all; asked again it speaks as a rule. */
export const saidNothing = (model: string, raw: string | undefined, usage: Usage): ModelCallError =>
  new ModelCallError(
    'model_unavailable',
    `Model "${model}" answered without a word${raw ? ` (${raw})` : ''}.`,
    {
      retryable: true,
      usage,
      hint: 'Retry the run; if it happens again, choose another model, or take tools from the persona.',
    },
  )

/** All tokens went into thoughts. */
export const onlyThoughts = ({ model, maxOutputTokens }: ModelRequest, usage: Usage): ModelCallError =>
  new ModelCallError(
    'model_bad_request',
    `Model "${model}" used up its ${maxOutputTokens} output tokens before it said a word.`,
    {
      // It would be paid for again, and end the same way.
      retryable: false,
      usage,
      hint: 'It thinks before it speaks, and both count: raise maxOutputTokens, or choose a model that thinks less.',
    },
  )
