import type { UploadProgress } from './form-to-send.ts'

/** A form as the bytes that a request sends, counted as they are read. */
export function countedBody(
  form: FormData,
  onProgress: (progress: UploadProgress) => void,
): { readonly body: ReadableStream<Uint8Array>; readonly contentType: string } {
  const encoded = new Response(form)
  const contentType = encoded.headers.get('content-type')
  if (encoded.body === null || contentType === null) throw new TypeError('The form has no bytes')
  const totalBytes = bytesOf(form)
  let sentBytes = 0
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      // What stands around the files is not counted: it ends at the total.
      sentBytes = Math.min(sentBytes + chunk.byteLength, totalBytes)
      onProgress({ sentBytes, totalBytes })
      controller.enqueue(chunk)
    },
  })
  return { body: encoded.body.pipeThrough(count), contentType }
}

const bytesOf = (form: FormData): number => {
  let bytes = 0
  for (const value of form.values()) if (typeof value !== 'string') bytes += value.size
  return bytes
}
