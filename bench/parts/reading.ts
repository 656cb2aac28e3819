import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DocumentReader } from '@workbench/core/ports/document-reader'
import { createDocumentReader } from '@workbench/documents/create-document-reader'
import { type Bench, median, quantile } from '../result.ts'

const megabyte = 1_000_000
const longBytes = 40 * megabyte
const limitMbPerSecond = 5
const rounds = 3
const smallDocuments = 20

/**
 * Markdown through the process that reads it, all of it: started, fed, parsed, and its parts back here. It is this
 * repository's own, over and over, which has headings, tables, lists and code as people write them.
 */
export const reading: Bench = {
  name: 'reading',
  async run() {
    const markdown = await ownMarkdown()
    const contents = { long: repeated(markdown, longBytes), small: markdown.subarray(0, 4_000) }
    const reader = createDocumentReader({
      blobs: { get: async (name) => chunksOf(contents[name as 'long']) },
    })
    // The first also finds out what the machine has.
    await readAll(reader, 'small', contents.small.length)
    const speeds: number[] = []
    for (let round = 0; round < rounds; round++) {
      const ms = await readAll(reader, 'long', contents.long.length)
      speeds.push(contents.long.length / megabyte / (ms / 1_000))
    }
    const small: number[] = []
    const bare: number[] = []
    for (let round = 0; round < smallDocuments; round++) {
      small.push(await readAll(reader, 'small', contents.small.length))
      bare.push(await bareNode())
    }
    return [
      {
        what: `Markdown, ${longBytes / megabyte} MB, read whole`,
        measured: `${median(speeds).toFixed(1)} MB/s (slowest of ${rounds}: ${quantile(speeds, 0).toFixed(1)})`,
        limitMeasured: `${limitMbPerSecond} MB/s`,
        ratio: limitMbPerSecond / median(speeds),
        atMost: 1,
      },
      {
        what: 'Markdown of 4 kB, in a process of its own, p50',
        measured: `${median(small).toFixed(0)} ms`,
        limitMeasured: `a Node process that does nothing ${median(bare).toFixed(0)} ms`,
        ratio: median(small) / median(bare),
        atMost: 4,
      },
    ]
  },
}

async function readAll(reader: DocumentReader, sha256: string, sizeBytes: number): Promise<number> {
  const startedAt = performance.now()
  const source = { sha256, sizeBytes, name: `${sha256}.md`, declaredType: null }
  const { parts } = await reader.open(source, new AbortController().signal)
  let characters = 0
  for await (const batch of parts) for (const { text } of batch) characters += text.length
  // Quick because it left things out would be no speed.
  if (characters < sizeBytes / 2) throw new Error(`Only ${characters} characters of ${sizeBytes} bytes came.`)
  return performance.now() - startedAt
}

async function ownMarkdown(): Promise<Buffer> {
  const docs = join(import.meta.dirname, '../../docs')
  const names = (await readdir(docs, { recursive: true })).filter((name) => name.endsWith('.md')).toSorted()
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(docs, name)))))
}

function repeated(content: Buffer, bytes: number): Buffer {
  const whole = Buffer.alloc(bytes)
  for (let at = 0; at < bytes; ) at += content.copy(whole, at)
  return whole
}

async function* chunksOf(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}

async function bareNode(): Promise<number> {
  const startedAt = performance.now()
  await promisify(execFile)(process.execPath, ['-e', '0'], { env: {} })
  return performance.now() - startedAt
}
