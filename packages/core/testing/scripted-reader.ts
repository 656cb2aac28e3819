import { NotFoundError } from '../src/errors.ts'
import type { DocumentPart, DocumentReader } from '../src/ports/document-reader.ts'

/** Part after part of a document; a reading that throws breaks off there. */
export type ScriptedDocument = (signal: AbortSignal) => AsyncIterable<readonly DocumentPart[]>

export interface ScriptedReader extends DocumentReader {
  /** Names of the documents that were opened, in order. */
  readonly opened: string[]
  /** How many are open. */
  readonly openNow: () => number
}

export const aPart = (text: string, more: Partial<DocumentPart> = {}): DocumentPart => ({
  ...{ kind: 'paragraph', text, level: null, page: null },
  ...more,
})

/** Each part comes by itself. */
export const aDocumentOf = (parts: Iterable<DocumentPart>): ScriptedDocument =>
  async function* () {
    for (const part of parts) yield [part]
  }

/** Reads what it is told to, by the name of the file. */
export function createScriptedReader(documents: Readonly<Record<string, ScriptedDocument>>): ScriptedReader {
  const opened: string[] = []
  let open = 0
  return {
    opened,
    openNow: () => open,
    async open({ name, sha256 }, signal) {
      const document = documents[name]
      if (document === undefined) throw new NotFoundError('blob', sha256)
      opened.push(name)
      async function* parts() {
        open += 1
        try {
          for await (const batch of document?.(signal) ?? []) {
            signal.throwIfAborted()
            yield batch
          }
        } finally {
          open -= 1
        }
      }
      return { mediaType: 'text/plain', parts: parts(), summary: () => ({ pages: null, notes: [] }) }
    },
  }
}
