import { pipeline, type Readable, type Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { ToolError } from '../tool-error.ts'

/** More than a server has a reason for; each one multiplies what a small body can swell to. */
const mostCodings = 2

const eager = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(eager),
  'x-gzip': () => createGunzip(eager),
  deflate: () => createInflate(eager),
  br: () =>
    createBrotliDecompress({
      flush: constants.BROTLI_OPERATION_FLUSH,
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }),
}

/** How a body is packed, the outermost last; null when that is something we don't unpack, and it stays as it is. */
export function codingsOf(contentEncoding: string | undefined): readonly string[] | null {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > mostCodings)
    throw new ToolError('failed', `The answer is compressed ${codings.length} times over.`)
  return codings.every((coding) => Object.hasOwn(decoders, coding)) ? codings : null
}

/** Unpacks as it is read, some kilobytes at a time, so that a bomb costs no more than what its reader takes. */
export function decodeBody(body: Readable, codings: readonly string[]): Readable {
  return codings.toReversed().reduce<Readable>((packed, coding) => {
    const decoder = decoders[coding]?.()
    // Its errors reach the reader through the last stream.
    return decoder === undefined ? packed : pipeline(packed, decoder, () => {})
  }, body)
}
