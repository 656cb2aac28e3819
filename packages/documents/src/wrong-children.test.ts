import { createServer } from 'node:net'
import { join } from 'node:path'
import { DocumentError } from '@workbench/core/ports/document-reader'
import { afterEach, expect, test } from 'vitest'
import { aReader } from '../testing/a-reader.ts'
import { childrenAlive } from '../testing/children-alive.ts'
import { findNamespaces } from './process/namespaces.ts'

const main = join(import.meta.dirname, '../testing/wrong-child.js')
const mib = 1024 * 1024
const limits = { workMs: 3_000, memoryBytes: 300 * mib }
const isLinux = process.platform === 'linux'
const walls = ['auto', 'none'] as const

afterEach(async () => {
  if (isLinux) await expect.poll(childrenAlive).toEqual([])
})

test.each(
  walls.flatMap((namespaces) => [
    [namespaces, 'spins', 'document_limits', 'spins could not be read within 3 s.'],
    [
      namespaces,
      'eatsBuffers',
      'document_limits',
      'eatsBuffers needs more than 300 MiB of memory to be read.',
    ],
    [namespaces, 'floods', 'document_unreadable', /^floods made the process .* never says\.$/],
    [namespaces, 'babbles', 'document_unreadable', /never says/],
    [namespaces, 'opensTwice', 'document_unreadable', /never says/],
    [namespaces, 'halves', 'document_unreadable', /never says/],
    [namespaces, 'aborts', 'document_unreadable', /^aborts ended the process that read it \(SIG[A-Z]+\)\.$/],
  ]),
)('with walls %s, a child that %s is ended', async (namespaces, act, code, message) => {
  const { read } = aReader({ main, namespaces: namespaces as (typeof walls)[number], limits })
  const error = await read(String(act), 'x').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(DocumentError)
  expect(error).toMatchObject({
    code,
    message: message instanceof RegExp ? expect.stringMatching(message) : message,
  })
})

test('a heap that is full is a matter of memory', async () => {
  const { read } = aReader({ main, limits: { workMs: 60_000, memoryBytes: 64 * mib } })
  await expect(read('eatsHeap', 'x')).rejects.toMatchObject({ code: 'document_limits' })
})

test('a child that never began is no fault of the document', async () => {
  const { read } = aReader({ main })
  const error = await read('exits', 'x').catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(DocumentError)
})

test.each(walls)('with walls %s, a child can do nothing but compute', async (namespaces) => {
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const { read } = aReader({ main, namespaces })
  const { parts } = await read(`escapes ${port}`, 'x').finally(() => server.close())
  // Without namespaces Node has no wall around the network.
  const hasNamespaces = namespaces === 'auto' && (await findNamespaces([])) !== null
  expect(parts.map(({ text }) => text)).toEqual([
    'reads files: no',
    'reads its own code: yes',
    'writes files: no',
    'starts processes: no',
    'starts threads: no',
    'sees our environment: no',
    'sees our processes: no',
    `connects: ${hasNamespaces ? 'no' : 'yes'}`,
  ])
})

test('a reader that is aborted throws the reason, whatever the child does', async () => {
  const { reader, source } = aReader({ main })
  const stop = new AbortController()
  const { parts } = await reader.open(await source('spins', 'x'), stop.signal)
  const reading = parts[Symbol.asyncIterator]().next()
  stop.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
})

test('a reader that is aborted before it began starts nothing', async () => {
  const { reader, source } = aReader({ main })
  await expect(
    reader.open(await source('spins', 'x'), AbortSignal.abort(new Error('enough'))),
  ).rejects.toThrow('enough')
})

test('one that was opened, and is never read, is ended by the abort', async () => {
  const { reader, source } = aReader({ main })
  const stop = new AbortController()
  await reader.open(await source('spins', 'x'), stop.signal)
  if (isLinux) expect(await childrenAlive()).toHaveLength(1)
  stop.abort()
})
