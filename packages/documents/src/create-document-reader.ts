import { dirname } from 'node:path'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import {
  DocumentError,
  type DocumentPart,
  type DocumentReader,
  type DocumentSource,
  type OpenDocument,
} from '@workbench/core/ports/document-reader'
import { childCommand } from './process/child-command.ts'
import { childProgram, codeFolders } from './process/child-program.ts'
import { findNamespaces } from './process/namespaces.ts'
import { type ReadingChild, ReadingFault, readingChild } from './process/reading-child.ts'
import { defaultLimits, type ReadLimits } from './read-limits.ts'

export interface DocumentReaderOptions {
  readonly blobs: Pick<BlobStore, 'get'>
  /** Default: those of `defaultLimits`. */
  readonly limits?: Partial<ReadLimits>
  /** `none` leaves out the namespaces of the kernel, for tests. Default `auto`: where the machine has them. */
  readonly namespaces?: 'auto' | 'none'
  /** The module that a child runs, for tests of children that went wrong. */
  readonly main?: string
}

/**
 * Reads documents, each in a Node process of its own that has no rights, no environment and, where the machine has
 * bubblewrap, no network. What is not the document's fault (a blob that is missing, a store that is away) is thrown as
 * it is.
 */
export function createDocumentReader({
  blobs,
  limits: given,
  namespaces: wanted = 'auto',
  main,
}: DocumentReaderOptions): DocumentReader {
  const limits = { ...defaultLimits, ...given }
  const prepare = async () => {
    const program =
      main === undefined
        ? await childProgram()
        : { main, folders: [...codeFolders(), dirname(main)], code: null }
    return { program, namespaces: wanted === 'none' ? null : await findNamespaces(program.folders) }
  }
  let prepared: ReturnType<typeof prepare> | null = null
  return {
    async open(source, signal) {
      prepared ??= prepare()
      // Whoever comes next tries again.
      prepared.catch(() => {
        prepared = null
      })
      const { program, namespaces } = await prepared
      signal.throwIfAborted()
      const bytes = await blobs.get(source.sha256)
      if (signal.aborted) {
        await bytes[Symbol.asyncIterator]().return?.()
        throw signal.reason
      }
      const { name, sizeBytes, declaredType } = source
      const child = readingChild({
        command: childCommand(program, limits, namespaces),
        code: program.code,
        saysPid: namespaces !== null,
        header: { name, sizeBytes, declaredType, limits },
        bytes,
        signal,
      })
      return opened(child, source)
    },
  }
}

async function opened(child: ReadingChild, source: DocumentSource): Promise<OpenDocument> {
  let summary: ReturnType<OpenDocument['summary']> | null = null
  const next = async () => {
    try {
      return await child.next()
    } catch (error) {
      await child.end()
      throw error instanceof ReadingFault ? documentError(error, source) : error
    }
  }
  async function* parts(): AsyncGenerator<readonly DocumentPart[], void> {
    try {
      for (;;) {
        const frame = await next()
        if ('parts' in frame) yield frame.parts
        else if ('end' in frame) {
          summary = frame.end
          return
        }
      }
    } finally {
      await child.end()
    }
  }
  const first = await next()
  if (!('open' in first)) throw new Error('A child begins with what the document is.')
  return {
    mediaType: first.open.mediaType,
    parts: parts(),
    summary() {
      if (summary === null) throw new Error('The document has not been read to its end.')
      return summary
    },
  }
}

const documentError = ({ fault }: ReadingFault, { name }: DocumentSource): DocumentError =>
  new DocumentError(fault.code, `${name} ${fault.reason}.`, { hint: fault.hint })
