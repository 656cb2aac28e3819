import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { decodeStream } from '../text/decode-stream.ts'
import { unixLines } from '../text/unix-lines.ts'
import { charsetOf } from './charset.ts'
import { detectKind } from './detect-kind.ts'
import { type DocumentKind, documentKinds } from './document-kind.ts'
import { faultOf } from './fault-of.ts'
import { type Feed, openFeed } from './feed.ts'
import { type FrameWriter, frameWriter } from './frame-writer.ts'
import type { FileToRead } from './parser.ts'
import { parsers } from './parsers.ts'
import { ReadFault } from './read-fault.ts'
import { tooMuchText } from './too-much-text.ts'

/** Enough for every kind of file to be known by. */
const headBytes = 65_536

/** Takes a header and a file from `input`, and says on `output` what is in it. Never throws. */
export async function readDocument(
  input: AsyncIterable<Buffer>,
  output: NodeJS.WritableStream,
): Promise<void> {
  const writer = frameWriter(output)
  try {
    const feed = await openFeed(input)
    const head = await feed.peek(headBytes)
    const kind = await detectKind(head, feed.header)
    refuseTooMuchText(kind, head, feed)
    const notes: string[] = []
    const parts = (await parsers[kind]())(fileOf(kind, head, feed, notes))
    await writer.write({ open: { mediaType: documentKinds[kind].mediaType } })
    const { pages } = await pass(parts, writer)
    if (writer.characters() === 0) throw noText
    await writer.write({ end: { pages, notes } })
  } catch (error) {
    await writer.write({ fault: faultOf(error) })
  }
}

async function pass<End>(parts: AsyncGenerator<DocumentPart, End, void>, writer: FrameWriter): Promise<End> {
  for (;;) {
    const { done, value } = await parts.next()
    if (done === true) return value
    const wait = writer.part(value)
    if (wait !== undefined) await wait
  }
}

const noText = new ReadFault(
  'document_unreadable',
  'has no text in it',
  'Add a file that has something to read in it.',
)

/** Before anything of it is read, embedded and paid for: text of these kinds is about as long as its file. */
function refuseTooMuchText(kind: DocumentKind, head: Buffer, { header: { sizeBytes, limits } }: Feed): void {
  if (kind === 'pdf' || kind === 'docx' || kind === 'html') return
  const isUtf16 = head.subarray(0, 512).includes(0) || head[0] === 0xff || head[0] === 0xfe
  const most = limits.textBytes * (isUtf16 ? 2 : 1)
  if (sizeBytes > most) throw tooMuchText(sizeBytes, limits.textBytes)
}

function fileOf(kind: DocumentKind, head: Buffer, { header, bytes }: Feed, notes: string[]): FileToRead {
  const note = (words: string) => void notes.push(words)
  return {
    name: header.name,
    sizeBytes: header.sizeBytes,
    limits: header.limits,
    text: () =>
      unixLines(decodeStream(bytes(), { charset: charsetOf(kind, head, header.declaredType), note })),
    whole: () => wholeOf(bytes(), header.sizeBytes),
    note,
  }
}

/** Into one buffer of the size that was told, so that a large file is never there twice. */
async function wholeOf(bytes: AsyncIterable<Buffer>, sizeBytes: number): Promise<Buffer> {
  const whole = Buffer.alloc(sizeBytes)
  let at = 0
  for await (const chunk of bytes) at += chunk.copy(whole, at)
  return whole.subarray(0, at)
}
