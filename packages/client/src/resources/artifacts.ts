import type { CallOptions } from './call-options.ts'
import type { Calls } from './calls.ts'

export const artifactCalls = ({ GET, url }: Calls) => ({
  /** Where its bytes are. */
  address: (id: string, { download = false } = {}) =>
    `${url}/artifacts/${encodeURIComponent(id)}${download ? '?download=1' : ''}`,
  /** The bytes. */
  read: async (id: string, call: CallOptions = {}): Promise<ReadableStream<Uint8Array>> => {
    const params = { path: { id } }
    const { response } = await GET('/artifacts/{id}', { params, parseAs: 'stream', ...call })
    return response.body ?? new Blob([]).stream()
  },
})
