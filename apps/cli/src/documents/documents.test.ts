import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { runArtifacts } from '../runs/run-artifacts.ts'
import { searchEverything } from '../search/search-everything.ts'
import { addDocuments } from './add-documents.ts'
import { deleteDocuments } from './delete-documents.ts'
import { listDocuments } from './list-documents.ts'
import { searchDocuments } from './search-documents.ts'

const inFolder = temporaryFolder()

const at = '2026-01-01T00:00:00.000Z'
const idOf = (digit: number) => `019aa1b2-0000-7000-8000-${String(digit).padStart(12, '0')}`
const aDocument = (digit: number, overrides: object = {}) => ({
  ...{
    id: idOf(digit),
    title: `${digit}.md`,
    mediaType: 'text/markdown',
    sizeBytes: 2048,
    sha256: 'a'.repeat(64),
  },
  ...{
    collection: 'default',
    tags: [],
    status: 'ready',
    chunks: digit,
    error: null,
    runId: idOf(90 + digit),
  },
  ...{ createdAt: at, updatedAt: at, ...overrides },
})

/** A server with these answers by method and path; forms that come are kept as text. */
async function aServer(answers: Record<string, unknown>) {
  const asked: { what: string; body: string }[] = []
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const [path = ''] = (request.url ?? '').split('?')
    const what = `${request.method} ${path}`
    const body = Buffer.concat(chunks).toString()
    asked.push({ what, body })
    const known = answers[what]
    const found = typeof known === 'function' ? known(body) : known
    if (found instanceof Buffer) return response.writeHead(200).end(found)
    const { status = found === undefined ? 404 : 200, ...answer } = found ?? {
      detail: 'There is no such thing.',
    }
    const isProblem = typeof status === 'number' && status >= 400
    response.writeHead(typeof status === 'number' ? status : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isProblem ? { status, ...answer } : (found ?? {})))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

test('files and folders are sent, and what became of each is told', async () => {
  const folder = inFolder()
  await mkdir(join(folder, 'sub'))
  for (const name of ['1.md', '2.pdf', 'sub/1.md', 'notes.bin'])
    await writeFile(join(folder, name), `About ${name}`)
  const failed = { code: 'document_unreadable', message: '2.pdf is broken.', hint: 'Mend it.' }
  const { url, asked } = await aServer({
    'POST /documents': (body: string) => {
      const digit = body.includes('filename="1.md"') ? 1 : 2
      return { documentId: idOf(digit), runId: idOf(9) }
    },
    [`GET /documents/${idOf(1)}`]: aDocument(1),
    [`GET /documents/${idOf(2)}`]: aDocument(2, { status: 'failed', error: failed }),
  })
  const options = { collection: 'traffic', tag: ['a', 'b'], wait: true, json: false }

  const { code, out, errors } = await runCommand(url, (context) => addDocuments([folder], options, context))

  expect(code).toBe(1)
  expect(out).toContain(`ready   ${idOf(1)}  ${join(folder, '1.md')}  1 passage\n`)
  expect(errors).toContain('2.pdf is broken. Mend it.')
  expect(errors).toContain('has the same name')
  const forms = asked.filter(({ what }) => what === 'POST /documents')
  expect(forms).toHaveLength(2)
  expect(forms[0]?.body).toMatch(
    /name="collection"\r\n\r\ntraffic\r\n.*name="tags"\r\n\r\na\r\n.*About 1\.md/s,
  )
})

test('names that the server takes for one are not sent over each other', async () => {
  const folder = inFolder()
  for (const name of ['caf\u00E9.md', 'cafe\u0301.md', 'a\u202Eb.md', 'ab.md'])
    await writeFile(join(folder, name), name)
  const { url, asked } = await aServer({ 'POST /documents': { documentId: idOf(1), runId: idOf(9) } })

  const { code, errors } = await runCommand(url, (context) =>
    addDocuments([folder], { tag: [], wait: false, json: false }, context),
  )

  expect([code, errors.match(/has the same name/g)?.length]).toEqual([1, 2])
  expect(asked).toHaveLength(2)
})

test('as JSON there is one document, and a refusal is part of it', async () => {
  const folder = inFolder()
  await writeFile(join(folder, 'empty.txt'), '')
  const { url } = await aServer({ 'POST /documents': { status: 422, detail: 'file: The file is empty' } })
  const options = { tag: [], wait: true, json: true }

  const { code, out } = await runCommand(url, (context) =>
    addDocuments([join(folder, 'empty.txt'), join(folder, 'absent.txt')], options, context),
  )

  expect(code).toBe(1)
  expect(JSON.parse(out).items).toMatchObject([
    { status: 'failed', error: 'there is no such file or folder' },
    { status: 'failed', documentId: null, error: expect.stringContaining('The file is empty') },
  ])
})

test('a list is a table for people and fields for programs', async () => {
  const { url } = await aServer({ 'GET /documents': { items: [aDocument(1)], nextCursor: null } })
  const list = (isInteractive: boolean) =>
    runCommand(url, (context) => listDocuments({ limit: 20, json: false }, context), { isInteractive })

  expect((await list(false)).out).toBe([idOf(1), 'ready', 'default', 1, 2048, at, '1.md\n'].join('\t'))
  expect((await list(true)).out).toContain('2.0 KiB')
})

test('what is found stands out on a terminal', async () => {
  const hit = {
    ...{
      documentId: idOf(1),
      chunkId: idOf(2),
      title: '1.md',
      text: 'Shops\nlose trade.',
      score: 0.5,
      collection: 'a',
    },
    ...{ page: 3, heading: ['Trade'], start: 0, end: 17, marks: [[6, 10]] },
  }
  const { url } = await aServer({ 'GET /documents/search': { items: [hit], embeddingModel: null } })
  const find = (isInteractive: boolean) =>
    runCommand(
      url,
      (context) => searchDocuments('lose', { collection: [], tag: [], limit: 3, json: false }, context),
      {
        isInteractive,
      },
    )

  expect((await find(false)).out).toBe(
    [idOf(2), idOf(1), '0.50000', 3, '1.md', 'Shops lose trade.\n'].join('\t'),
  )
  expect((await find(true)).out).toContain('1.md › page 3 › Trade')
})

test('the search over everything says what kind each is', async () => {
  const hit = {
    kind: 'run',
    id: idOf(1),
    title: 'Trade',
    excerpt: 'They lose.',
    marks: [[5, 9]],
    turn: 2,
    chunkId: null,
    at,
  }
  const { url } = await aServer({ 'GET /search': { items: [hit] } })

  const { out } = await runCommand(url, (context) =>
    searchEverything('lose', { limit: 5, json: false }, context),
  )

  expect(out).toBe(['run', idOf(1), 2, 'Trade', 'They lose.\n'].join('\t'))
})

test('a document is deleted by its title or part of its id; one that is unknown is told', async () => {
  const { url, asked } = await aServer({
    'GET /documents': { items: [aDocument(1), aDocument(2)], nextCursor: null },
    [`DELETE /documents/${idOf(1)}`]: {},
    [`DELETE /documents/${idOf(2)}`]: {},
  })

  const { code, errors } = await runCommand(url, (context) =>
    deleteDocuments(['2.MD', '00000001', 'absent'], { json: false }, context),
  )

  expect(code).toBe(1)
  expect(errors).toContain('There is no document "absent"')
  expect(asked.map(({ what }) => what).filter((what) => what.startsWith('DELETE'))).toEqual([
    `DELETE /documents/${idOf(2)}`,
    `DELETE /documents/${idOf(1)}`,
  ])
})

test('files of a run are fetched, none outside of the folder and none over another', async () => {
  const folder = join(inFolder(), 'files')
  const anArtifact = (digit: number, name: string) => ({
    ...{
      id: idOf(digit),
      runId: idOf(7),
      name,
      mediaType: 'text/plain',
      sizeBytes: 3,
      sha256: 'a'.repeat(64),
      createdAt: at,
    },
  })
  const items = [anArtifact(1, '../a.txt'), anArtifact(2, 'b.txt'), anArtifact(3, 'b.txt')]
  const { url } = await aServer({
    [`GET /runs/${idOf(7)}/artifacts`]: { items, nextCursor: null },
    ...Object.fromEntries(
      [1, 2, 3].map((digit) => [`GET /artifacts/${idOf(digit)}`, Buffer.from(`no ${digit}`)]),
    ),
  })
  const save = () =>
    runCommand(url, (context) => runArtifacts(idOf(7), { save: folder, json: false }, context))

  expect((await save()).out.split('\n').slice(0, 3)).toEqual(
    ['.._a.txt', 'b.txt', '00000003-b.txt'].map((name) => join(folder, name)),
  )
  expect(await readFile(join(folder, '00000003-b.txt'), 'utf8')).toBe('no 3')
  const again = await save()
  expect([again.code, again.errors]).toEqual([1, expect.stringContaining('something is there already')])
})
