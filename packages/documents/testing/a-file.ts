import type { DocumentPart } from '@workbench/core/ports/document-reader'
import type { FileToRead, ParseEnd, Parser } from '../src/child/parser.ts'
import { defaultLimits, type ReadLimits } from '../src/read-limits.ts'

interface FileOptions {
  readonly name?: string
  /** Of text. */
  readonly pieces?: readonly string[]
  readonly bytes?: Buffer
  readonly limits?: Partial<ReadLimits>
  /** What the parser notes is added to it. */
  readonly notes?: string[]
}

/** A file as parsers get it, without a process around. */
export const aFile = ({ name = 'a.txt', pieces = [], bytes, limits, notes }: FileOptions): FileToRead => ({
  name,
  sizeBytes: bytes?.length ?? pieces.join('').length,
  limits: { ...defaultLimits, ...limits },
  async *text() {
    yield* bytes === undefined ? pieces : [bytes.toString()]
  },
  whole: async () => bytes ?? Buffer.from(pieces.join('')),
  note: (words) => void notes?.push(words),
})

export async function partsOf(parser: Parser, file: FileToRead): Promise<DocumentPart[]> {
  return (await readWith(parser, file)).parts
}

async function readWith(parser: Parser, file: FileToRead): Promise<{ parts: DocumentPart[]; end: ParseEnd }> {
  const parts: DocumentPart[] = []
  const reading = parser(file)
  for (;;) {
    const { done, value } = await reading.next()
    if (done === true) return { parts, end: value }
    parts.push(value)
  }
}
