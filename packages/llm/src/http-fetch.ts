import { Agent, fetch as undiciFetch } from 'undici'
import { onlyAnswers } from './not-an-answer.ts'

/**
 * How long an answer may take is ours to say (the call's own timeout), so the client's limits of five minutes for
 * headers and for gaps in a body are off.
 */
const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 10_000 } })

/**
 * `fetch` for calls of models, on undici 8. The one that Node 24 carries (undici 7) waits for a timer before it uses
 * an idle connection again: 1.4 ms instead of 0.3 ms from a call to its arrival, at every turn of a debate.
 *
 * @throws NotAnAnswer where a web page or a redirect stands in the place of an answer.
 */
export const httpFetch: typeof fetch = async (input, init) => {
  // The two are the same standard, typed twice.
  const response = (await undiciFetch(
    input as string,
    { ...init, redirect: 'manual', dispatcher: agent } as object,
  )) as unknown as Response
  return onlyAnswers(response)
}
