import { APICallError } from '@ai-sdk/provider'
import { ModelCallError } from '@workbench/core/errors'
import type { Usage } from '@workbench/core/models/usage'
import { retryAfterMs } from './retry-after.ts'
import { CallTimedOut } from './stream-failure.ts'

export interface FailureContext {
  /** As the person wrote it, `provider:model`. */
  readonly model: string
  /** Where the key comes from, for the hint of a refused one. */
  readonly keyVariable: string
  readonly urlVariable: string
  readonly nowMs: number
  /** What was reported before it broke, null when nothing was. */
  readonly usage: Usage | null
}

/** The other side's own words, short enough for one line. */
const mostMessageChars = 500

/** Says what a vendor's error means here: which code, whether to try again, what a person can do. */
export function callFailure(error: unknown, context: FailureContext): ModelCallError {
  const { model, usage, nowMs, keyVariable, urlVariable } = context
  const base = { cause: error, usage }
  if (error instanceof CallTimedOut) {
    const hint = 'Retry the run later, or take a faster model: finished turns are kept.'
    return new ModelCallError('timeout', `"${model}" gave ${error.message}.`, {
      ...base,
      retryable: true,
      hint,
    })
  }
  if (!APICallError.isInstance(error) || error.statusCode === undefined || isBrokenAnswer(error.statusCode)) {
    const message = `The answer of "${model}" broke off: ${wordsOf(error)}`
    const hint = `Check that the server at ${urlVariable} is up, then retry the run: finished turns are kept.`
    return new ModelCallError('model_unavailable', message, { ...base, retryable: true, hint })
  }
  const { statusCode, responseHeaders } = error
  const said = `"${model}" answered ${statusCode}: ${wordsOf(error)}`
  if (statusCode === 401 || statusCode === 403) {
    const hint = `Check ${keyVariable}: the server did not accept it for this model.`
    return new ModelCallError('model_auth', said, { ...base, retryable: false, hint })
  }
  if (statusCode === 429) {
    const hint = 'The provider limits how much may be asked. Wait, or lower the number of debates at once.'
    const after = retryAfterMs(responseHeaders, nowMs)
    return new ModelCallError('model_rate_limited', said, {
      ...base,
      retryable: true,
      retryAfterMs: after,
      hint,
    })
  }
  if (statusCode === 408 || statusCode === 409 || statusCode === 425 || statusCode >= 500) {
    const hint = 'The provider is overloaded or has a fault. Retry the run later: finished turns are kept.'
    const after = retryAfterMs(responseHeaders, nowMs)
    return new ModelCallError('model_unavailable', said, {
      ...base,
      retryable: true,
      retryAfterMs: after,
      hint,
    })
  }
  const hint = `Check the name of the model and ${urlVariable}; the provider's own words are above.`
  return new ModelCallError('model_bad_request', said, { ...base, retryable: false, hint })
}

/** A status of success on an error says that the stream was fine until it broke. */
const isBrokenAnswer = (status: number): boolean => status >= 200 && status < 300

function wordsOf(error: unknown): string {
  const words = providerMessage(error) ?? (error instanceof Error ? error.message : String(error))
  const oneLine = words.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim()
  return oneLine.length > mostMessageChars
    ? `${oneLine.slice(0, mostMessageChars)}…`
    : oneLine || 'no reason given'
}

/** `{error: {message}}` is what the protocol has; anything else stays unread. */
function providerMessage(error: unknown): string | null {
  const data: unknown = APICallError.isInstance(error) ? error.data : error
  for (const candidate of [data, (data as { error?: unknown } | null | undefined)?.error]) {
    const message = (candidate as { message?: unknown } | null | undefined)?.message
    if (typeof message === 'string' && message !== '' && !(candidate instanceof Error)) return message
  }
  return null
}
