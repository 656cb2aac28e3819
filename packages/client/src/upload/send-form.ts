import { NoServerError } from '../errors.ts'
import { browserRequest } from './browser-request.ts'
import { countedBody } from './counted-body.ts'
import type { FormToSend } from './form-to-send.ts'
import { sendFormByXhr } from './send-form-by-xhr.ts'

/**
 * Sends a form with files and says how far it is. Browsers tell that of XMLHttpRequest alone; elsewhere the body is
 * counted as it is read. Nothing is held in memory.
 *
 * @returns the answer, whatever its status.
 * @throws NoServerError when nothing answers, the signal's reason when it is aborted.
 */
export async function sendForm(send: FormToSend): Promise<Response> {
  const { url, form, headers, signal, onProgress, fetch } = send
  signal?.throwIfAborted()
  const request = { method: 'POST', signal: signal ?? null }
  const xhr = browserRequest()
  try {
    if (onProgress === undefined) return await fetch(new Request(url, { ...request, body: form, headers }))
    if (xhr !== null) return await sendFormByXhr(xhr, { ...send, onProgress })
    const { body, contentType } = countedBody(form, onProgress)
    const streamed = { ...request, body, duplex: 'half' as const }
    return await fetch(
      new Request(url, { ...streamed, headers: { ...headers, 'content-type': contentType } }),
    )
  } catch (cause) {
    signal?.throwIfAborted()
    throw new NoServerError(new URL(url).origin, cause)
  }
}
