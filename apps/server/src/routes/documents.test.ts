import { testId } from '@workbench/core/testing/test-id'
import { expect, test, vi } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

async function withDocument() {
  const search = vi.fn(async () => [])
  const under = await appUnderTest({ documentSearch: { search } })
  const { blobs, documents } = under.deps
  const content = (async function* () {
    yield Buffer.from('<script>alert(1)</script>')
  })()
  const added = await documents.add({
    ...(await blobs.put(content)),
    ...{
      title: 'a "b" ü.html',
      collection: 'web',
      tags: ['x'],
      declaredType: 'text/html',
      embeddingModel: null,
    },
    correlation: { requestId: 'request-1', traceId: 'a'.repeat(32) },
  })
  return { ...under, ...added, search }
}

test('documents are listed, filtered, counted by collection and deleted', async () => {
  const { app, documentId } = await withDocument()
  const idsFor = async (query: string) =>
    (await app.inject(`/documents?${query}`)).json().items.map(({ id }: { id: string }) => id)

  expect(await idsFor('collection=web&tag=x&status=queued,ready&q=HTML')).toEqual([documentId])
  expect(await idsFor('collection=default')).toEqual([])
  expect((await app.inject('/documents/collections')).json()).toEqual({
    items: [{ name: 'web', documents: 1, chunks: 0 }],
  })
  expect((await app.inject({ method: 'DELETE', url: `/documents/${documentId}` })).statusCode).toBe(204)
  expect((await app.inject(`/documents/${documentId}`)).statusCode).toBe(404)
})

test.each([
  '/documents?limit=0',
  '/documents?cursor=x',
  '/documents?status=lost',
  '/documents?colour=red',
  '/documents/search',
  '/documents/search?q=%20',
  '/documents/search?q=a&limit=51',
  '/documents/search?q=a&by=magic',
  '/search',
  '/search?q=a&kinds=tool',
  '/search?q=a&limit=21',
  '/search?q=a%00b',
])('%s is refused', async (url) => {
  const { app } = await withDocument()
  expect((await app.inject(url)).statusCode).toBe(422)
})

test('what is not there is 404', async () => {
  const { app } = await withDocument()
  const id = testId()
  for (const url of [
    `/documents/${id}`,
    `/documents/${id}/chunks`,
    `/documents/${id}/uses`,
    `/documents/${id}/file`,
    `/documents/chunks/${id}`,
    '/documents/nonsense',
    '/documents/chunks/nonsense',
    `/artifacts/${id}`,
    `/runs/${id}/artifacts`,
  ]) {
    expect([url, (await app.inject(url)).statusCode]).toEqual([url, 404])
  }
  for (const url of [`/documents/${id}/ingest`]) {
    expect((await app.inject({ method: 'POST', url })).statusCode).toBe(404)
  }
})

test('a browser gets the app where a person could go, and the bytes where the file is', async () => {
  const { app, documentId } = await withDocument()
  const accept = 'text/html,application/xhtml+xml'
  for (const url of ['/documents', `/documents/${documentId}`]) {
    const page = await app.inject({ url, headers: { accept } })
    expect([page.headers['content-type'], page.headers.vary]).toEqual(['text/html; charset=utf-8', 'Accept'])
  }
  const file = await app.inject({ url: `/documents/${documentId}/file`, headers: { accept } })
  expect(file.headers['content-disposition']).toContain('attachment')
})

test('a search is asked as it was written', async () => {
  const { app, search } = await withDocument()

  const answer = await app.inject(
    '/documents/search?q=parking&collection=a&collection=b&tag=x&limit=3&by=text',
  )

  expect(answer.json()).toEqual({ items: [], embeddingModel: 'local:lexical' })
  expect(search).toHaveBeenCalledWith(
    expect.objectContaining({ query: 'parking', collections: ['a', 'b'], tags: ['x'], limit: 3, by: 'text' }),
  )
  await app.inject('/documents/search?q=parking')
  expect(search).toHaveBeenLastCalledWith(
    expect.objectContaining({ collections: null, tags: [], limit: 10, by: 'both' }),
  )
})

test('the bytes of a page are a download with a name, and no page', async () => {
  const { app, documentId } = await withDocument()

  const { headers, body } = await app.inject(`/documents/${documentId}/file`)

  expect(body).toBe('<script>alert(1)</script>')
  expect(headers).toMatchObject({
    'content-type': 'text/html',
    'content-disposition': `attachment; filename="a _b_ _.html"; filename*=UTF-8''a%20%22b%22%20%C3%BC.html`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
})

test('reading again with the same key is one run', async () => {
  const { app, documentId, state } = await withDocument()
  const again = (key: string) =>
    app.inject({
      method: 'POST',
      url: `/documents/${documentId}/ingest`,
      headers: { 'idempotency-key': key },
    })

  const first = await again('once')
  expect((await again('once')).json()).toEqual(first.json())
  expect((await again('x'.repeat(256))).statusCode).toBe(422)
  expect(state.runs.size).toBe(2)
})

test.each(['x', '-1', '1.5', '1234567890'])('passages from %s on are refused', async (from) => {
  const { app, documentId } = await withDocument()
  const answer = await app.inject(`/documents/${documentId}/chunks?from=${from}`)
  expect([answer.statusCode, answer.json().errors[0].path]).toEqual([422, 'from'])
})
