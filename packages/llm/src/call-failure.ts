import { APICallError } from '@ai-sdk/provider'
import { ModelCallError, type ModelErrorCode } from '@workbench/core/errors'
import type { Usage } from '@workbench/core/models/usage'
import { fieldsOf } from './count-in.ts'
import { errorCodeOf } from './error-code.ts'
import { NotAnAnswer } from './not-an-answer.ts'
import { withoutKey, wordsOf } from './provider-words.ts'
import { ProxiedFailure } from './proxy/proxied-failure.ts'
import { retryDelayOf } from './retry-delay.ts'
import { saysNoTools } from './says-no-tools.ts'

/** Who failed, in words for the person who reads the error. */
export interface FailedCall {
  /** `provider:model`. */
  readonly model: string
  /** Where the calls go, without credentials. */
  readonly address: string
  /** The variable with the key, and the key itself, which must appear nowhere. */
  readonly keyVariable: string
  readonly apiKey: string | null
  /** The variable with the address. */
  readonly addressVariable: string
  /** What brings in a model that the provider lacks; null: nothing does. */
  readonly howToAdd?: string | null
  readonly offersTools: boolean
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** What the call reported before it failed. */
  readonly usage: Usage | null
}

interface Fault {
  readonly code: ModelErrorCode
  /** Follows the name of the model. */
  readonly what: string
  readonly hint: string
  /** Default false. */
  readonly retryable?: boolean
  /** Default null. */
  readonly retryAfterMs?: number | null
}

const transientStatuses: ReadonlySet<number> = new Set([408, 409, 425])
/** llama.cpp says it with 500. */
const noToolsStatuses: ReadonlySet<number> = new Set([400, 404, 422, 500, 501])

/**
 * Translates whatever a provider's client threw, or sent as an error within a stream, into the one error that the
 * domain knows. The original is kept as the cause, unless it repeats the key.
 */
export function callFailure(error: unknown, call: FailedCall): ModelCallError {
  const words = wordsOf(error, call.apiKey)
  const status = statusOf(error)
  const proxied = proxiedIn(error)
  const { code, what, ...rest } =
    error instanceof NotAnAnswer
      ? notThere(error, call)
      : proxied !== null
        ? notThrough(proxied, call)
        : status === null
          ? brokenOff(error, words, call)
          : refused(error, { status, words }, call)
  return new ModelCallError(code, `Model "${call.model}" ${what}`, {
    cause: causeOf(error, call.apiKey),
    usage: call.usage,
    retryable: false,
    ...rest,
  })
}

function notThere({ found }: NotAnAnswer, { address, addressVariable }: FailedCall): Fault {
  if (found.kind === 'redirect') {
    return {
      code: 'model_unavailable',
      what: `is not there: ${address} leads on to ${found.to}.`,
      hint: `Set ${addressVariable} to where it leads, if your key and your debates may go there.`,
    }
  }
  return {
    code: 'model_unavailable',
    what: `is not there: ${address} answers with a web page${found.title === null ? '' : ` ("${found.title}")`}.`,
    hint: `Check ${addressVariable}: it leads to a page, as a proxy's login or an address without its version does, and not to a provider of models.`,
  }
}

/** The providers' clients wrap it when they know what lies beneath, e.g. ECONNREFUSED. */
const proxiedIn = (error: unknown): ProxiedFailure | null =>
  error instanceof ProxiedFailure
    ? error
    : error instanceof Error && error.cause !== undefined
      ? proxiedIn(error.cause)
      : null

function notThrough(failure: ProxiedFailure, { address }: FailedCall): Fault {
  const { proxy, variable, status } = failure
  const why = status === null ? networkFaultOf(failure) : `it answers ${status}`
  return {
    code: 'model_unavailable',
    what: `could not be reached at ${address} through the proxy ${proxy}${why === null ? '' : ` (${why})`}.`,
    hint: `Check ${variable}${status === 407 ? ', which must carry the name and password that the proxy wants' : ' and that the proxy lets such calls through'}; NO_PROXY names hosts that are called without it. Start the workbench again after a change, then retry the run.`,
    // What a proxy refuses, it goes on refusing.
    retryable: status === null || status >= 500,
  }
}

function brokenOff(error: unknown, words: string | null, call: FailedCall): Fault {
  const fault = networkFaultOf(error)
  const hasAnswered = fault === null || (APICallError.isInstance(error) && error.statusCode !== undefined)
  return {
    code: 'model_unavailable',
    what: hasAnswered
      ? `broke off its answer${words === null ? '.' : `: ${words}`}`
      : `could not be reached at ${call.address} (${fault}).`,
    hint: `Check that the provider runs and that ${call.addressVariable} is right, then retry the run; it goes on from its last finished turn.`,
    retryable: true,
  }
}

interface Refused {
  readonly status: number
  readonly words: string | null
}

function refused(error: unknown, { status, words }: Refused, call: FailedCall): Fault {
  const said = words === null ? '' : `: ${words}`
  if (call.offersTools && noToolsStatuses.has(status) && saysNoTools(words)) {
    return {
      code: 'model_bad_request',
      what: `takes no tools (${status})${said}`,
      hint: 'This model can not call tools: take the tools from the persona, or choose another model. A server of your own may need an option that lets its models call them.',
    }
  }
  if (isUsedUp(error, status, words)) {
    return {
      code: 'model_rate_limited',
      what: `is over what its account may use${said}`,
      // What is used up does not come back by itself.
      hint: `The quota or credit of the account behind ${call.keyVariable} is used up: top it up or wait until it is renewed, then retry the run.`,
    }
  }
  if (status === 401 || status === 403 || saysKeyIsWrong(error)) {
    return {
      code: 'model_auth',
      what: `refused the credentials (${status})${said}`,
      hint: keyHint(status, call),
    }
  }
  if (status === 429 || errorCodeOf(error) === 'too_many_requests') {
    return {
      code: 'model_rate_limited',
      what: `is over its rate limit${said}`,
      retryable: true,
      retryAfterMs: retryDelayOf(error, words, call.nowMs),
      hint: 'Retry the run later, let fewer debates run at a time, or check the quota and credit of the account.',
    }
  }
  if (status >= 500 || transientStatuses.has(status)) {
    return {
      code: 'model_unavailable',
      what: `is unavailable (${status})${said}`,
      retryable: true,
      retryAfterMs: retryDelayOf(error, words, call.nowMs),
      hint: 'The provider has a fault or is overloaded: retry the run later, or choose another model.',
    }
  }
  return {
    code: 'model_bad_request',
    what: `did not take the request (${status})${said}`,
    hint: status === 404 ? missingHint(call) : objectionHint(words),
  }
}

function keyHint(status: number, { apiKey, keyVariable }: FailedCall): string {
  if (apiKey === null) return `Set ${keyVariable} to a key that may use this model, then retry the run.`
  const more = status === 403 ? ', or the provider does not serve this place or network' : ''
  return `Check ${keyVariable}: the key is wrong, or may not use this model${more}. Start the workbench again after a change, then retry the run.`
}

const missingHint = ({ howToAdd = null, addressVariable, address }: FailedCall): string =>
  `${howToAdd === null ? 'Check' : `${howToAdd} Or check`} the model's name and ${addressVariable} (${address}); GET /models lists what the provider offers.`

const objectionHint = (words: string | null): string =>
  /context (?:length|window)|too long|maximum.{0,20}tokens|exceeds? the (?:available )?context/i.test(
    words ?? '',
  )
    ? 'Topic, context and what was said have no room in this model: shorten them, play fewer rounds, or choose a model with a larger context window.'
    : "Change what the provider objects to: the model's name, the token limit, the temperature, or the length of topic and context."

/** OpenAI by a code, Google by a quota of the day, Anthropic and others by words or with 402. */
function isUsedUp(error: unknown, status: number, words: string | null): boolean {
  if (status === 402 || errorCodeOf(error) === 'insufficient_quota') return true
  if (status === 400) return /credit balance is too low/i.test(words ?? '')
  const body = APICallError.isInstance(error) ? (error.responseBody ?? '') : ''
  return status === 429 && /"quotaId":\s*"[^"]*PerDay/.test(body)
}

/** The status of the response, or one that an error within a stream names; null for network faults and breaks. */
function statusOf(error: unknown): number | null {
  const { statusCode, code } = fieldsOf(error)
  const status = APICallError.isInstance(error) ? error.statusCode : (statusCode ?? code)
  // A stream that was cut carries the 200 it began with.
  return typeof status === 'number' && status >= 300 && status < 600 ? status : null
}

/** Google answers a wrong key with 400. */
const saysKeyIsWrong = (error: unknown): boolean =>
  APICallError.isInstance(error) &&
  error.statusCode === 400 &&
  error.responseBody?.includes('API_KEY_INVALID') === true

/** The system's word for a connection that failed, e.g. ECONNREFUSED; null when it was no such thing. */
function networkFaultOf(error: unknown): string | null {
  let current = error
  for (let depth = 0; current instanceof Error && depth < 5; depth += 1) {
    const code = 'code' in current ? current.code : undefined
    if (typeof code === 'string' && /^[A-Z_]{4,}$/.test(code)) return code
    current = current.cause
  }
  return null
}

function causeOf(error: unknown, apiKey: string | null): unknown {
  if (apiKey === null || apiKey === '' || !(error instanceof Error)) return error
  const body = APICallError.isInstance(error) ? (error.responseBody ?? '') : ''
  const repeatsKey = `${error.message} ${body}`.includes(apiKey)
  return repeatsKey ? new Error(withoutKey(error.message, apiKey)) : error
}
