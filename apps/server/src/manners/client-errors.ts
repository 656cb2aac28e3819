import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { problemMediaType, problemOf } from './problem.ts'

/** What Node's own parser refuses never becomes a request, so its answer is written by hand. */
export const clientErrorHandler =
  (newId: () => string) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
    const [status, detail] = answerByCode[error.code ?? ''] ?? [400, 'The request is no valid HTTP.']
    const requestId = newId()
    const body = JSON.stringify(problemOf(status, detail, requestId))
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        `content-type: ${problemMediaType}`,
        `content-length: ${Buffer.byteLength(body)}`,
        `x-request-id: ${requestId}`,
        'cache-control: no-store',
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    )
  }

const answerByCode: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are larger than 16 KiB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
}
