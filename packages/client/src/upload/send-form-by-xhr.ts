import type { BrowserRequest } from './browser-request.ts'
import type { FormToSend, UploadProgress } from './form-to-send.ts'

/** For browsers, whose fetch does not tell how much has left. @throws TypeError when nothing answers. */
export function sendFormByXhr(
  request: BrowserRequest,
  {
    url,
    form,
    headers,
    signal,
    onProgress,
  }: FormToSend & { readonly onProgress: (progress: UploadProgress) => void },
): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  request.open('POST', url)
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.upload.onprogress = ({ loaded, total }) => onProgress({ sentBytes: loaded, totalBytes: total })
  request.onload = () => resolve(answerOf(request))
  request.onerror = () => reject(new TypeError('The connection broke'))
  request.onabort = () => reject(signal?.reason)
  const abort = () => request.abort()
  signal?.addEventListener('abort', abort)
  request.onloadend = () => signal?.removeEventListener('abort', abort)
  request.send(form)
  return promise
}

function answerOf(request: BrowserRequest): Response {
  const headers = new Headers()
  for (const name of ['content-type', 'x-request-id', 'location']) {
    const value = request.getResponseHeader(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(request.responseText, { status: request.status, headers })
}
