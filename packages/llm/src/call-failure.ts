import { AISDKError, APICallError } from '@ai-sdk/provider'
import { ModelCallError } from '@workbench/core/errors'
import type { Usage } from '@workbench/core/models/usage'
import { retryAfterMs } from './retry-after.ts'
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
  readonly offersTools: boolean
  /** Milliseconds since the epoch. */
  readonly nowMs: number
  /** What the call reported before it failed. */
  readonly usage: Usage | null
}

const maxProviderWords = 500
const transientStatuses: ReadonlySet<number> = new Set([408, 409, 425])
/** llama.cpp says it with 500. */
const noToolsStatuses: ReadonlySet<number> = new Set([400, 404, 422, 500, 501])

/**
 * Translates whatever a provider's client threw, or sent as an error within a stream, into the one error that the
 * domain knows. The original is kept as the cause, unless it repeats the key.
 */
export function callFailure(error: unknown, call: FailedCall): ModelCallError {
  const cause = withoutKey(error, call)
  const words = wordsOf(error, call)
  const said = words === null ? '' : `: ${words}`
  const { model, usage } = call
  const status = statusOf(error)

  if (status === null) {
    const fault = networkFaultOf(error)
    const hasAnswered = fault === null || (APICallError.isInstance(error) && error.statusCode !== undefined)
    const message = hasAnswered
      ? `Model "${model}" broke off its answer${said || '.'}`
      : `Model "${model}" could not be reached at ${call.address} (${fault}).`
    return new ModelCallError('model_unavailable', message, {
      cause,
      usage,
      retryable: true,
      hint: `Check that the provider runs and that ${call.addressVariable} is right, then retry the run; it goes on from its last finished turn.`,
    })
  }
  if (call.offersTools && noToolsStatuses.has(status) && saysNoTools(words)) {
    return new ModelCallError('model_bad_request', `Model "${model}" takes no tools (${status})${said}`, {
      cause,
      usage,
      retryable: false,
      hint: 'This model can not call tools: take the tools from the persona, or choose another model. A server of your own may need an option that lets its models call them.',
    })
  }
  if (status === 401 || status === 403 || saysKeyIsWrong(error)) {
    return new ModelCallError('model_auth', `Model "${model}" refused the credentials (${status})${said}`, {
      cause,
      usage,
      retryable: false,
      hint:
        call.apiKey === null
          ? `Set ${call.keyVariable} to a key that may use this model, then retry the run.`
          : `Check ${call.keyVariable}: the key is wrong, or may not use this model.`,
    })
  }
  if (status === 429) {
    const isUsedUp = codeOf(error) === 'insufficient_quota'
    return new ModelCallError('model_rate_limited', `Model "${model}" is over its rate limit${said}`, {
      cause,
      usage,
      // What is used up does not come back by itself.
      retryable: !isUsedUp,
      retryAfterMs: retryAfterMs(headersOf(error), call.nowMs),
      hint: isUsedUp
        ? `The quota or credit of the account behind ${call.keyVariable} is used up: top it up, then retry the run.`
        : 'Retry the run later, let fewer debates run at a time, or check the quota and credit of the account.',
    })
  }
  if (status >= 500 || transientStatuses.has(status)) {
    return new ModelCallError('model_unavailable', `Model "${model}" is unavailable (${status})${said}`, {
      cause,
      usage,
      retryable: true,
      retryAfterMs: retryAfterMs(headersOf(error), call.nowMs),
      hint: 'The provider has a fault or is overloaded: retry the run later, or choose another model.',
    })
  }
  return new ModelCallError(
    'model_bad_request',
    `Model "${model}" did not take the request (${status})${said}`,
    {
      cause,
      usage,
      retryable: false,
      hint:
        status === 404
          ? `Check the model's name and ${call.addressVariable} (${call.address}); GET /models lists what the provider offers.`
          : "Change what the provider objects to: the model's name, the token limit, the temperature, or the length of topic and context.",
    },
  )
}

/** The status of the response, or one that an error within a stream names; null for network faults and breaks. */
function statusOf(error: unknown): number | null {
  const { statusCode, code } = asRecord(error) ?? {}
  const status = APICallError.isInstance(error) ? error.statusCode : (statusCode ?? code)
  // A stream that was cut carries the 200 it began with.
  return typeof status === 'number' && status >= 300 && status < 600 ? status : null
}

/** Google answers a wrong key with 400. */
const saysKeyIsWrong = (error: unknown): boolean =>
  APICallError.isInstance(error) &&
  error.statusCode === 400 &&
  error.responseBody?.includes('API_KEY_INVALID') === true

/** The provider's own code for a fault, e.g. `insufficient_quota`. */
function codeOf(error: unknown): unknown {
  const body = APICallError.isInstance(error) ? asRecord(error.data) : asRecord(error)
  return asRecord(body?.error)?.code ?? body?.code
}

const headersOf = (error: unknown) => (APICallError.isInstance(error) ? error.responseHeaders : undefined)

/** What the provider itself says, in one line; null when it says nothing. */
function wordsOf(error: unknown, call: FailedCall): string | null {
  // Errors from below the client, such as fetch's own, may repeat the address with credentials in it.
  if (error instanceof Error && !AISDKError.isInstance(error)) return null
  const fromBody = APICallError.isInstance(error) ? messageIn(parsed(error.responseBody)) : null
  const plain = typeof error === 'string' ? error : asRecord(error)?.message
  const words = fromBody ?? (typeof plain === 'string' ? plain : null)
  if (words === null) return null
  const line = scrubbed(words, call)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return line === '' ? null : line.slice(0, maxProviderWords).toWellFormed()
}

/** Servers differ: `{error: {message}}`, `{error: "…"}`, `{message}`, `{detail}`. */
function messageIn(body: unknown): string | null {
  const record = asRecord(body)
  const candidates = [asRecord(record?.error)?.message, record?.error, record?.message, record?.detail]
  return candidates.find((candidate) => typeof candidate === 'string') ?? null
}

function parsed(body: string | undefined): unknown {
  try {
    return body === undefined ? null : JSON.parse(body)
  } catch {
    return null
  }
}

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

const scrubbed = (text: string, { apiKey }: FailedCall): string =>
  apiKey === null || apiKey === '' ? text : text.replaceAll(apiKey, '[key]')

function withoutKey(error: unknown, call: FailedCall): unknown {
  if (call.apiKey === null || call.apiKey === '' || !(error instanceof Error)) return error
  const body = APICallError.isInstance(error) ? (error.responseBody ?? '') : ''
  const repeatsKey = `${error.message} ${body}`.includes(call.apiKey)
  return repeatsKey ? new Error(scrubbed(error.message, call)) : error
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
