import { APICallError } from '@ai-sdk/provider'
import { fieldsOf } from './count-in.ts'
import { parsed } from './provider-words.ts'
import { retryAfterMs } from './retry-after.ts'

/**
 * When a provider that had enough wants to be asked again, in milliseconds from now: from its headers, from Google's
 * `RetryInfo`, else from its words. Within a stream there are only the words.
 *
 * @param words - What it said.
 * @returns null when it does not say.
 * @see https://ai.google.dev/gemini-api/docs/rate-limits
 */
export function retryDelayOf(error: unknown, words: string | null, nowMs: number): number | null {
  const isCall = APICallError.isInstance(error)
  return (
    retryAfterMs(isCall ? error.responseHeaders : undefined, nowMs) ??
    (isCall ? retryInfoIn(error.responseBody) : null) ??
    delayIn(words ?? '')
  )
}

/** `{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "37s"}` among the details. */
function retryInfoIn(body: string | undefined): number | null {
  const answer = parsed(body)
  const { details } = fieldsOf(fieldsOf(Array.isArray(answer) ? answer[0] : answer).error)
  const delays = (Array.isArray(details) ? details : []).map((detail) => fieldsOf(detail).retryDelay)
  const seconds = delays.flatMap((delay) => /^(\d+(?:\.\d+)?)s$/.exec(String(delay))?.[1] ?? [])[0]
  return seconds === undefined ? null : Math.ceil(Number(seconds) * 1_000)
}

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const

/** "Please try again in 6m0s." (OpenAI), "Please retry in 37.4s." (Google), "… in 120ms". */
function delayIn(words: string): number | null {
  const said = /\b(?:try again|retry) in ((?:\d+(?:\.\d+)?(?:ms|[dhms]))+)/i.exec(words)?.[1]
  if (said === undefined) return null
  const parts = [...said.toLowerCase().matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)]
  return Math.ceil(parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit as 's'], 0))
}
