import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { NoServerError } from '../errors.ts'
import { createWorkbenchClient } from '../workbench-client.ts'

let close = () => {}
afterEach(() => close())

async function aServer(status = 202, body: object = { documentId: 'd', runId: 'r' }) {
  const received: { headers: NodeJS.Dict<string | string[]>; text: string }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    received.push({ headers: request.headers, text: Buffer.concat(chunks).toString() })
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { client: createWorkbenchClient({ url, token: 'let me in' }), received, url }
}
const aFile = (content = 'x'.repeat(200_000)) => ({ name: 'ü.txt', content: new Blob([content]) })

test('a file goes with its fields before it, the token and a key, and tells how far it is', async () => {
  const { client, received } = await aServer()
  const shares: number[] = []
  const onProgress = ({ sentBytes, totalBytes }: { sentBytes: number; totalBytes: number }) =>
    shares.push(sentBytes / totalBytes)

  const added = await client.documents.add(
    { ...aFile(), collection: 'traffic', tags: ['a', 'b'] },
    { onProgress, idempotencyKey: 'once' },
  )

  expect(added).toEqual({ documentId: 'd', runId: 'r' })
  expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer let me in', 'idempotency-key': 'once' })
  expect(received[0]?.text).toMatch(
    /"collection".*traffic.*"tags".*a\r.*"tags".*b\r.*filename="ü\.txt".*xxx/s,
  )
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
})

test('without anybody to tell it goes all the same', async () => {
  const { client, received } = await aServer()
  await client.documents.add(aFile('short'))
  expect(received[0]?.text).toContain('short')
})

test('a refusal is one, and so is a server that is not there', async () => {
  const { client, url } = await aServer(413, { status: 413, title: 'Payload Too Large', detail: 'Too much.' })
  await expect(client.documents.add(aFile(), { onProgress: () => {} })).rejects.toMatchObject({
    status: 413,
    message: 'Too much.',
  })
  close()
  await expect(createWorkbenchClient({ url }).documents.add(aFile())).rejects.toThrow(NoServerError)
})

test('one that is aborted ends with the reason', async () => {
  const { client } = await aServer()
  const enough = new AbortController()
  const onProgress = () => enough.abort(new Error('enough'))
  await expect(client.documents.add(aFile(), { signal: enough.signal, onProgress })).rejects.toThrow('enough')
})
