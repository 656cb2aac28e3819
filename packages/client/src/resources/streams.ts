import type { EventType } from '../models.ts'
import { strangeAnswer } from '../request.ts'
import { byId } from './call-options.ts'
import type { Calls } from './calls.ts'

export const streamCalls = ({ GET, url }: Calls) => {
  const streamOf = ({ response }: { response: Response }): ReadableStream<Uint8Array> | null => {
    if (response.status === 204) return null
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (response.body !== null && isStream) return response.body
    throw strangeAnswer(url, response.status)
  }

  return {
    /** The live stream of a run as bytes, everything after an event; null when nothing can follow. */
    async run(id: string, afterSeq: number, signal: AbortSignal) {
      const resume = afterSeq > 0 ? { 'last-event-id': String(afterSeq) } : {}
      const headers = { accept: 'text/event-stream', ...resume }
      return streamOf(await GET('/runs/{id}/events', { ...byId(id), headers, parseAs: 'stream', signal }))
    },
    /** Events of all runs from now on, as bytes; of these types, or of all. */
    async all(signal: AbortSignal, { types }: { readonly types?: readonly EventType[] | undefined } = {}) {
      const headers = { accept: 'text/event-stream' }
      const params = types === undefined ? {} : { query: { type: [...types] } }
      return streamOf(await GET('/events', { params, headers, parseAs: 'stream', signal }))
    },
  }
}
