import { connect } from 'node:net'
import { createInMemoryBlobStore } from '@workbench/core/testing/in-memory-blob-store'
import { describe, expect, test, vi } from 'vitest'
import { appUnderTest, listeningApp } from '../testing/app-under-test.ts'

type Part = readonly [name: string, value: string | File]

const aFile = (content = 'Words.', name = 'notes.md', type = 'text/markdown') =>
  new File([content], name, { type })

async function aServer(overrides: Parameters<typeof appUnderTest>[0] = {}) {
  const under = await appUnderTest(overrides)
  const send = async (parts: readonly Part[], headers: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [name, value] of parts) form.append(name, value)
    const encoded = new Response(form)
    const payload = Buffer.from(await encoded.arrayBuffer())
    const type = encoded.headers.get('content-type') ?? ''
    return under.app.inject({
      method: 'POST',
      url: '/documents',
      payload,
      headers: { 'content-type': type, ...headers },
    })
  }
  return { ...under, send }
}

describe('adding a document', () => {
  test('answers 202 with the document, the run that reads it, and where it is', async () => {
    const { app, send, state } = await aServer()

    const answer = await send([['file', aFile()]])

    expect(answer.statusCode).toBe(202)
    const { documentId, runId } = answer.json()
    expect(answer.headers.location).toBe(`/documents/${documentId}`)
    const document = (await app.inject(`/documents/${documentId}`)).json()
    expect(document).toMatchObject({
      ...{
        id: documentId,
        title: 'notes.md',
        mediaType: 'text/markdown',
        sizeBytes: 6,
        collection: 'default',
      },
      ...{ tags: [], status: 'queued', chunks: 0, error: null, runId },
    })
    expect(state.jobs).toEqual([{ type: 'INGEST_DOCS', runId }])
    expect((await app.inject(`/runs/${runId}`)).json()).toMatchObject({
      kind: 'ingest',
      input: { embeddingModel: 'local:lexical', sha256: document.sha256 },
    })
  })

  test.each([
    [
      'before',
      [
        ['collection', 'traffic'],
        ['tags', 'a, b'],
        ['tags', 'b,c'],
        ['file', aFile()],
      ],
    ],
    [
      'after',
      [
        ['file', aFile()],
        ['tags', 'a, b'],
        ['tags', 'b,c'],
        ['collection', ' traffic '],
      ],
    ],
  ] as const)('fields may come %s the file', async (_, parts) => {
    const { app, send } = await aServer()

    const { documentId } = (await send(parts)).json()

    expect((await app.inject(`/documents/${documentId}`)).json()).toMatchObject({
      collection: 'traffic',
      tags: ['a', 'b', 'c'],
    })
  })

  test.each<[string, readonly Part[], string]>([
    ['no file', [['collection', 'a']], 'file'],
    ['a file in another field', [['files', aFile()]], 'file'],
    ['a text in place of a file', [['file', 'Words.']], 'file'],
    ['an empty file', [['file', aFile('')]], 'file'],
    [
      'two files',
      [
        ['file', aFile()],
        ['file', aFile('More.')],
      ],
      'file',
    ],
    ['a name of nothing but control characters', [['file', aFile('x', '\u0001')]], 'file'],
    [
      'an empty collection',
      [
        ['file', aFile()],
        ['collection', ' '],
      ],
      'collection',
    ],
    [
      'a long collection',
      [
        ['file', aFile()],
        ['collection', 'x'.repeat(201)],
      ],
      'collection',
    ],
    [
      'two collections',
      [
        ['file', aFile()],
        ['collection', 'a'],
        ['collection', 'b'],
      ],
      'collection',
    ],
    [
      'a collection with a NUL',
      [
        ['file', aFile()],
        ['collection', 'a\0b'],
      ],
      'collection',
    ],
    [
      'a long tag',
      [
        ['file', aFile()],
        ['tags', `ok,${'x'.repeat(101)}`],
      ],
      'tags.1',
    ],
    [
      'an unknown field',
      [
        ['file', aFile()],
        ['colour', 'red'],
      ],
      'colour',
    ],
  ])('%s is refused by name, and nothing is added', async (_, parts, path) => {
    const { send, state } = await aServer()

    const answer = await send(parts)

    expect([answer.statusCode, answer.headers['content-type']]).toEqual([422, 'application/problem+json'])
    expect(answer.json().errors.map((fault: { path: string }) => fault.path)).toContain(path)
    expect(state.documents.size).toBe(0)
  })

  test('what is no form is 415, what is a broken one 400, and nothing at all is 400', async () => {
    const { app, state } = await aServer()
    const send = (contentType: string, payload: string) =>
      app.inject({ method: 'POST', url: '/documents', headers: { 'content-type': contentType }, payload })

    for (const other of [
      'application/json',
      'text/plain',
      'multipart/mixed; boundary=x',
      'multipart/form-dataX',
    ])
      expect((await send(other, '{"file":"x"}')).json()).toMatchObject({
        status: 415,
        detail: expect.stringContaining('multipart/form-data'),
      })
    expect((await send('multipart/form-data; boundary=x', '--x\r\nnonsense')).statusCode).toBe(400)
    expect((await send('multipart/form-data', 'x')).statusCode).toBeGreaterThanOrEqual(400)
    expect((await app.inject({ method: 'POST', url: '/documents' })).json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining('multipart/form-data'),
    })
    expect(state.documents.size).toBe(0)
  })

  test('a compressed form is refused: what is in it would be stored as it is', async () => {
    const { send, state } = await aServer()
    expect((await send([['file', aFile()]], { 'content-encoding': 'gzip' })).statusCode).toBe(415)
    expect(state.documents.size).toBe(0)
  })

  test.each([
    ['text/markdown', 'text/markdown'],
    ['application/octet-stream', null],
    ['text/mark\0down', null],
    ['nonsense', null],
    [`text/${'x'.repeat(300)}`, null],
  ])('a file that is said to be %j is kept as %s', async (said, kept) => {
    const { app } = await aServer()
    const answer = await app.inject({
      method: 'POST',
      url: '/documents',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: `--x\r\ncontent-disposition: form-data; name="file"; filename="a.md"\r\ncontent-type: ${said}\r\n\r\nHi\r\n--x--\r\n`,
    })

    const run = (await app.inject(`/runs/${answer.json().runId}`)).json()
    expect(run.input.declaredType).toBe(kept)
  })

  test('more than 256 MiB is 413, said before it is read or found out while it is', async () => {
    const { app } = await aServer()
    const said = await app.inject({
      method: 'POST',
      url: '/documents',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(300 * 1024 ** 2),
      },
      payload: '',
    })
    expect([said.statusCode, said.json().detail]).toEqual([413, expect.stringContaining('256 MiB')])

    const blobs = createInMemoryBlobStore()
    const put: typeof blobs.put = (content, options) => blobs.put(content, { ...options, maxBytes: 5 })
    const { send } = await aServer({ blobs: { ...blobs, put } })
    const found = await send([
      ['file', aFile('Too long.')],
      ['collection', 'a'],
    ])
    expect([found.statusCode, found.json().detail]).toEqual([413, expect.stringContaining('256 MiB')])
  })

  test('the same key with the same form is one document, with another form a conflict', async () => {
    const { send, state } = await aServer()
    const key = { 'idempotency-key': 'once' }

    const first = await send([['file', aFile()]], key)
    const again = await send([['file', aFile()]], key)
    const other = await send([['file', aFile('Other words.')]], key)

    expect([again.statusCode, again.json()]).toEqual([202, first.json()])
    expect(other.statusCode).toBe(409)
    expect(state.runs.size).toBe(1)
  })

  test('a sender that goes away leaves nothing', async () => {
    const blobs = createInMemoryBlobStore()
    const ended = vi.fn()
    const put: typeof blobs.put = async (content, options) => {
      try {
        return await blobs.put(content, options)
      } catch (error) {
        ended(error)
        throw error
      }
    }
    const { url, state } = await listeningApp({ blobs: { ...blobs, put } })
    const { port } = new URL(url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(
      `POST /documents HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: multipart/form-data; boundary=x\r\n` +
        'content-length: 100000\r\n\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.destroy()

    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
    expect(state.documents.size).toBe(0)
  })
})
