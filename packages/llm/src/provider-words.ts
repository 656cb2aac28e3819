import { AISDKError, APICallError, JSONParseError, TypeValidationError } from '@ai-sdk/provider'
import { fieldsOf } from './count-in.ts'

const maxProviderWords = 500

/**
 * What a provider itself says of a call that failed, in one line.
 *
 * @param apiKey - Must not appear in it.
 * @returns null when it says nothing.
 */
export function wordsOf(error: unknown, apiKey: string | null): string | null {
  // Errors from below the client, such as fetch's own, may repeat the address with credentials in it.
  if (error instanceof Error && !AISDKError.isInstance(error)) return null
  return lineOf(saidIn(error), apiKey)
}

/** The same, of the body that an answer had. */
export const wordsInBody = (body: string, apiKey: string | null): string | null =>
  lineOf(messageIn(parsed(body)) ?? titleIn(body), apiKey)

function lineOf(text: string | null, apiKey: string | null): string | null {
  const line = withoutKey(text ?? '', apiKey)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return line === '' ? null : line.slice(0, maxProviderWords).toWellFormed()
}

function saidIn(error: unknown): string | null {
  if (typeof error === 'string') return error
  if (TypeValidationError.isInstance(error) || JSONParseError.isInstance(error)) {
    return 'a piece of it has a form that is not known here'
  }
  if (!APICallError.isInstance(error)) return textIn(fieldsOf(error).message)
  const fromBody = messageIn(parsed(error.responseBody)) ?? titleIn(error.responseBody)
  // Of an answer that began well, the client has words of its own only.
  return fromBody ?? (isFailedStatus(error.statusCode) ? error.message : null)
}

const isFailedStatus = (status: number | undefined): boolean => status !== undefined && status >= 300

/**
 * Servers differ: `{error: {message}}`, `{error: "…"}`, `{message}`, `{detail}`, a list of one of these (Google without
 * its stream), and `{detail: [{loc, msg}]}` for fields that are not taken (Mistral puts it into `message`).
 */
function messageIn(body: unknown): string | null {
  const { error, message, detail } = fieldsOf(Array.isArray(body) ? body[0] : body)
  const candidates = [fieldsOf(error).message, error, message, detail]
  const faults = [detail, fieldsOf(message).detail, fieldsOf(fieldsOf(error).message).detail]
  return (
    candidates.map(textIn).find((text) => text !== null) ??
    faults.map(faultsIn).find((text) => text !== null) ??
    null
  )
}

function faultsIn(faults: unknown): string | null {
  if (!Array.isArray(faults) || faults.length === 0) return null
  return faults
    .slice(0, 5)
    .map((fault) => {
      const { loc, msg } = fieldsOf(fault)
      return `${Array.isArray(loc) ? loc.join('.') : 'request'}: ${textIn(msg) ?? 'not taken'}`
    })
    .join('; ')
}

/** The title of a page, as proxies answer with. */
export const titleIn = (html: string | undefined): string | null =>
  textIn(/<title>\s*([^<]{1,200})/i.exec(html ?? '')?.[1])

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

export function parsed(body: string | undefined): unknown {
  try {
    return body === undefined ? null : JSON.parse(body)
  } catch {
    return null
  }
}

export const withoutKey = (text: string, apiKey: string | null): string =>
  apiKey === null || apiKey === '' ? text : text.replaceAll(apiKey, '[key]')
