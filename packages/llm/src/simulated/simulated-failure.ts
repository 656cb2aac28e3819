import { ModelCallError } from '@workbench/core/errors'
import type { Usage } from '@workbench/core/models/usage'
import type { SimulatedOptions } from './simulated-options.ts'

const hint = 'The name of the simulated model asks for this failure; take simulated:debater for answers.'
const transientStatuses: ReadonlySet<number> = new Set([408, 409, 425])

/** What a real provider's status would have become. */
export function failureOf({ status, retryAfterMs }: NonNullable<SimulatedOptions['fail']>): ModelCallError {
  const message = `Simulated failure with status ${status}.`
  if (status === 401 || status === 403) {
    return new ModelCallError('model_auth', message, { retryable: false, hint })
  }
  if (status === 429) {
    return new ModelCallError('model_rate_limited', message, { retryable: true, retryAfterMs, hint })
  }
  if (status >= 500 || transientStatuses.has(status)) {
    return new ModelCallError('model_unavailable', message, { retryable: true, retryAfterMs, hint })
  }
  return new ModelCallError('model_bad_request', message, { retryable: false, hint })
}

/** What a real provider answers to a prompt that is too long for it. */
export const contextExceeded = (needed: number, context: number): ModelCallError =>
  new ModelCallError(
    'model_bad_request',
    `Prompt and reply take ${needed} tokens; the context of this simulated model is ${context}.`,
    { retryable: false, hint: 'Take a model with a larger context, or ask for shorter replies.' },
  )

/** @param usage - What was said until then is paid for. */
export const breakOf = (words: number, usage: Usage): ModelCallError =>
  new ModelCallError('model_unavailable', `Simulated break of the stream after ${words} words.`, {
    retryable: true,
    usage,
    hint,
  })
