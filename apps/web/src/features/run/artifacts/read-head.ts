/** What of a file is looked at: 256 KiB. */
const headBytes = 256 * 1024

export interface Head {
  readonly text: string
  /** There is more of it. */
  readonly isCut: boolean
  /** It is no text, whatever its name says. */
  readonly isBinary: boolean
}

/** Reads the beginning of a file as UTF-8 and lets go of the rest. */
export async function readHead(stream: ReadableStream<Uint8Array>, most = headBytes): Promise<Head> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let text = ''
  let left = most
  let isCut = false
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    // A character that is cut in two at the end is left out.
    text += decoder.decode(value.subarray(0, left), { stream: true })
    isCut = value.length > left
    left -= Math.min(left, value.length)
    if (isCut) break
  }
  if (isCut) await reader.cancel().catch(() => {})
  else text += decoder.decode()
  return { text, isCut, isBinary: text.includes('\0') }
}
