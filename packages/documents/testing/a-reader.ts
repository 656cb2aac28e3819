import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NotFoundError } from '@workbench/core/errors'
import type { DocumentPart, DocumentReader, DocumentSource } from '@workbench/core/ports/document-reader'
import { createDocumentReader, type DocumentReaderOptions } from '../src/create-document-reader.ts'

type Content = string | Uint8Array | AsyncIterable<Uint8Array>

const fixturePath = (name: string): string => join(import.meta.dirname, 'fixtures', name)

interface TestReader {
  readonly reader: DocumentReader
  /** A source of these bytes; of the fixture of that name without any. */
  source(name: string, content?: Content, about?: Partial<DocumentSource>): Promise<DocumentSource>
  /** Reads all of it. */
  read(name: string, content?: Content, about?: Partial<DocumentSource>): Promise<Read>
}

interface Read {
  readonly mediaType: string
  readonly parts: readonly DocumentPart[]
  readonly pages: number | null
  readonly notes: readonly string[]
}

/** A reader whose blobs are what the test says. */
export function aReader(options: Omit<DocumentReaderOptions, 'blobs'> = {}): TestReader {
  const contents = new Map<string, () => AsyncIterable<Uint8Array>>()
  let count = 0
  const reader = createDocumentReader({
    ...options,
    blobs: {
      async get(sha256) {
        const content = contents.get(sha256)
        if (content === undefined) throw new NotFoundError('blob', sha256)
        return content()
      },
    },
  })
  const source: TestReader['source'] = async (name, content, about = {}) => {
    count += 1
    const sha256 = String(count).padStart(64, '0')
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    let sizeBytes = 0
    if (bytes === undefined) {
      sizeBytes = (await stat(fixturePath(name))).size
      contents.set(sha256, () => createReadStream(fixturePath(name)))
    } else if (bytes instanceof Uint8Array) {
      sizeBytes = bytes.length
      contents.set(sha256, () => chunksOf(bytes))
    } else contents.set(sha256, () => bytes)
    return { sha256, sizeBytes, name, declaredType: null, ...about }
  }
  return {
    reader,
    source,
    async read(...args) {
      const { mediaType, parts, summary } = await reader.open(
        await source(...args),
        new AbortController().signal,
      )
      const all: DocumentPart[] = []
      for await (const batch of parts) all.push(...batch)
      return { mediaType, parts: all, ...summary() }
    },
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
