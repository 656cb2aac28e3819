import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { ApiError } from '@workbench/client/errors'
import { printable, printableJson } from '@workbench/platform/printable'
import { type CommandContext, lineOf } from '../client-command.ts'
import { styleFor } from '../display/style.ts'
import { exitCodes } from '../exit-codes.ts'
import { findFiles, reasonOf, type WantedFiles } from '../import/find-files.ts'
import { createAddProgress } from './add-progress.ts'
import { passagesText } from './document-columns.ts'
import { untilRead } from './until-read.ts'

export interface AddDocumentsOptions {
  readonly collection?: string | undefined
  readonly tag: readonly string[]
  /** Until they were read. */
  readonly wait: boolean
  readonly json: boolean
}

/** What became of a file. */
interface Added {
  readonly file: string
  readonly documentId: string | null
  readonly runId: string | null
  readonly status: 'sent' | 'ready' | 'failed'
  readonly chunks: number | null
  readonly error: string | null
}

const readable: WantedFiles = {
  pattern: /\.(?:txt|text|log|md|markdown|html?|xhtml|pdf|docx|csv|tsv|json|jsonl|ndjson)$/i,
  inWords: '.txt, .md, .html, .pdf, .docx, .csv or .json',
}

/** Files on their way at the same time: reading is slower than sending, and the queue is the server's. */
const atOnce = 4

/**
 * Sends files, and those in folders, and waits until they were read.
 *
 * @returns the exit code: 1 when any was refused or could not be read.
 */
export async function addDocuments(
  paths: readonly string[],
  options: AddDocumentsOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal } = context
  const { files, refused } = await findFiles(paths, readable)
  const progress = createAddProgress(files.length, { ...terminal, isQuiet: options.json })
  const results = new Map<string, Added>()
  const settle = (added: Added) => {
    results.set(added.file, added)
    progress.clear()
    if (!options.json) tell(added, context)
  }
  for (const { name, reason } of refused) settle(failed(name, reason))
  const titles = new Map<string, string>()
  const left = files.values()
  const work = async () => {
    for (const file of left) {
      const title = titleOf(file)
      const other = titles.get(title)
      titles.set(title, other ?? file)
      // Within a collection a name is one document: the later one would take the place of the first.
      const twin =
        other === undefined ? null : `${other} has the same name; add it to a collection of its own`
      settle(twin === null ? await addOne(file, options, context, progress) : failed(file, twin))
      progress.done(file)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  progress.clear()
  const items = [...refused.map(({ name }) => name), ...files].flatMap((file) => results.get(file) ?? [])
  if (options.json) terminal.write(`${printableJson({ items })}\n`)
  return items.every(({ status }) => status !== 'failed') ? exitCodes.done : exitCodes.failed
}

/** As the server would call it: names that differ in what it takes out are one document, too. */
const titleOf = (file: string): string =>
  basename(file)
    .normalize('NFC')
    .replaceAll(/[\p{Control}\u2028\u2029]+/gu, ' ')
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .trim()

async function addOne(
  file: string,
  { collection, tag, wait }: AddDocumentsOptions,
  context: CommandContext,
  progress: ReturnType<typeof createAddProgress>,
): Promise<Added> {
  const { client, signal } = context
  let content: Blob
  try {
    content = await openAsBlob(file)
  } catch (error) {
    return failed(file, reasonOf(error))
  }
  try {
    const draft = {
      name: basename(file),
      content,
      tags: tag,
      ...(collection === undefined ? {} : { collection }),
    }
    const onProgress = ({ sentBytes, totalBytes }: { sentBytes: number; totalBytes: number }) =>
      progress.sending(file, sentBytes / Math.max(1, totalBytes))
    const { documentId, runId } = await client.documents.add(draft, { signal, onProgress })
    if (!wait) return { file, documentId, runId, status: 'sent', chunks: null, error: null }
    progress.reading(file)
    const { status, chunks, error } = await untilRead(documentId, context)
    const reason =
      status === 'failed' ? `${error?.message ?? 'It could not be read.'} ${error?.hint ?? ''}`.trim() : null
    return {
      file,
      documentId,
      runId,
      status: status === 'failed' ? 'failed' : 'ready',
      chunks,
      error: reason,
    }
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return failed(file, lineOf(error))
    throw error
  }
}

const failed = (file: string, error: string): Added => ({
  ...{ file, documentId: null, runId: null, status: 'failed', chunks: null, error },
})

/** A line for a file: what became of it, its document, and how much of it can be found. */
function tell({ file, documentId, status, chunks, error }: Added, { terminal }: CommandContext): void {
  const style = styleFor(terminal)
  if (status === 'failed') {
    terminal.writeError(`${style.bad('failed')}  ${printable(`${file}: ${error}`)}\n`)
    return
  }
  const paint = status === 'ready' ? style.good : style.busy
  const passages = chunks === null ? '' : `  ${passagesText(chunks)}`
  terminal.write(`${paint(status.padEnd(6))}  ${documentId}  ${printable(file)}${passages}\n`)
}
