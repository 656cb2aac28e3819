import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

async function withArtifact(mediaType = 'text/plain', bytes: Uint8Array = Buffer.from('0123456789')) {
  const under = await appUnderTest()
  const { blobs, artifacts, runs } = under.deps
  const { runId } = await runs.start(aNewRun({ id: testId(), title: 'Four days' }), 'RUN_DEBATE')
  const content = (async function* () {
    yield bytes
  })()
  const blob = await blobs.put(content)
  const artifact = await artifacts.add({ id: testId(), runId, name: 'notes.txt', mediaType, ...blob })
  const get = (headers: Record<string, string> = {}, query = '', method: 'GET' | 'HEAD' = 'GET') =>
    under.app.inject({ method, url: `/artifacts/${artifact.id}${query}`, headers })
  return { ...under, runId, artifact, get }
}

test('the bytes come with their type and headers that keep them from acting', async () => {
  const { get, artifact } = await withArtifact()

  const answer = await get()

  expect([answer.statusCode, answer.body]).toEqual([200, '0123456789'])
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': '10',
    'content-disposition': `inline; filename="notes.txt"; filename*=UTF-8''notes.txt`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    etag: `"${artifact.sha256}"`,
  })
})

test.each([
  ['text/markdown', 'inline', 'text/markdown; charset=utf-8'],
  ['application/json', 'inline', 'application/json; charset=utf-8'],
  ['image/png', 'inline', 'image/png'],
  ['application/pdf', 'inline', 'application/pdf'],
  ['text/html', 'attachment', 'text/html'],
  ['image/svg+xml', 'attachment', 'image/svg+xml'],
  ['application/xhtml+xml', 'attachment', 'application/xhtml+xml'],
  ['text/html; x="', 'attachment', 'text/html'],
  ['no type\r\nx: y', 'attachment', 'application/octet-stream'],
])('%j is sent as %s', async (mediaType, disposition, type) => {
  const { headers } = await (await withArtifact(mediaType)).get()
  expect(headers['content-disposition']).toMatch(new RegExp(`^${disposition};`))
  expect(headers['content-type']).toBe(type)
})

test('a page of ours may frame a PDF and nothing else', async () => {
  const frameOf = async (type: string) => (await (await withArtifact(type)).get()).headers['x-frame-options']
  expect(await frameOf('application/pdf')).toBe('SAMEORIGIN')
  expect(await frameOf('text/plain')).toBe('DENY')
})

test('a download is one, whatever it is', async () => {
  const { get } = await withArtifact()
  for (const query of ['?download', '?download=1'])
    expect((await get({}, query)).headers['content-disposition']).toMatch(/^attachment;/)
})

test('a part of it can be had', async () => {
  const { get, artifact } = await withArtifact()

  const part = await get({ range: 'bytes=2-4' })
  expect([part.statusCode, part.body]).toEqual([206, '234'])
  expect(part.headers).toMatchObject({ 'content-range': 'bytes 2-4/10', 'content-length': '3' })

  const behind = await get({ range: 'bytes=10-' })
  expect([behind.statusCode, behind.headers['content-range']]).toEqual([416, 'bytes */10'])

  expect(behind.headers).toMatchObject({ 'cache-control': 'no-store' })
  expect(behind.headers).not.toHaveProperty('content-disposition')

  const head = await get({ range: 'bytes=2-4' }, '', 'HEAD')
  expect([head.statusCode, head.headers['content-length']]).toEqual([200, '10'])

  const same = { range: 'bytes=2-4', 'if-range': `"${artifact.sha256}"` }
  expect((await get(same)).statusCode).toBe(206)
  expect((await get({ ...same, 'if-range': '"other"' })).statusCode).toBe(200)
})

test('who has it is told so, and who asks for the head gets no body', async () => {
  const { get, artifact } = await withArtifact()

  const known = await get({ 'if-none-match': `W/"x", "${artifact.sha256}"` })
  expect([known.statusCode, known.body]).toEqual([304, ''])
  const head = await get({}, '', 'HEAD')
  expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', '10'])
})

test.each([
  ['md', 'text/markdown', '# Four days'],
  ['json', 'application/json', '"title": "Four days"'],
  ['csv', 'text/csv', 'index,'],
])('an export as %s is kept once', async (format, mediaType, words) => {
  const { app, runId } = await withArtifact()
  const keep = () => app.inject({ method: 'POST', url: `/runs/${runId}/artifacts`, payload: { format } })

  const first = await keep()
  const again = await keep()

  expect([first.statusCode, first.headers.location]).toEqual([201, `/artifacts/${first.json().id}`])
  expect(again.json()).toEqual(first.json())
  expect(first.json()).toMatchObject({ runId, mediaType, name: `four-days-${runId}.${format}` })
  const { items } = (await app.inject(`/runs/${runId}/artifacts`)).json()
  expect(items.map(({ name }: { name: string }) => name)).toEqual([first.json().name, 'notes.txt'])
  expect((await app.inject(first.headers.location as string)).body.toLowerCase()).toContain(
    words.toLowerCase(),
  )
})

test('another format, or another run, is refused', async () => {
  const { app, runId } = await withArtifact()
  const keep = (id: string, payload: object) =>
    app.inject({ method: 'POST', url: `/runs/${id}/artifacts`, payload })
  expect((await keep(runId, { format: 'exe' })).statusCode).toBe(422)
  expect((await keep(testId(), { format: 'md' })).statusCode).toBe(404)
})

test('the search finds it all from one box', async () => {
  const { app, runId } = await withArtifact()

  const { items } = (await app.inject('/search?q=four+da&kinds=run,persona')).json()

  expect(items).toMatchObject([{ kind: 'run', id: runId, title: 'Four days', excerpt: 'Four days' }])
})
